package vn.dunghen.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.ProposedChange;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** A proposal as it is sent by a script or the page; says at each field what must be written. */
record ProposalBody(
        @Nullable String title,
        @Nullable String reason,
        @Nullable String effectiveFrom,
        @Nullable List<@Nullable ChangeBody> changes) {

    private static final int MOST = 500;

    ProcedureProposal.Head head(List<FieldError> errors) {
        BodyReader read = new BodyReader(errors, "");
        return new ProcedureProposal.Head(
                read.needed("title", title, 300, "Ghi trích yếu quyết định"),
                read.needed("reason", reason, 1000, "Ghi căn cứ và lý do"),
                read.date("effectiveFrom", effectiveFrom));
    }

    /** @param endings the abolition of a procedure by its code */
    List<ProposedChange.Draft> drafts(
            List<FieldError> errors, Function<String, Optional<ProposedChange.Draft>> endings) {
        List<ProposedChange.Draft> drafts = new ArrayList<>();
        if (changes == null || changes.isEmpty()) {
            errors.add(new FieldError("changes", "Đề xuất phải có ít nhất một thủ tục."));
            return drafts;
        }
        if (changes.size() > MOST) {
            errors.add(new FieldError("changes", "Một đề xuất có tối đa " + MOST + " thủ tục."));
            return drafts;
        }
        for (int i = 0; i < changes.size(); i++) {
            ChangeBody change = changes.get(i);
            String at = "changes[" + i + "]";
            if (change == null) {
                errors.add(new FieldError(at, "Ghi nội dung thay đổi."));
            } else {
                change.draft(new BodyReader(errors, at + "."), endings).ifPresent(drafts::add);
            }
        }
        return drafts;
    }
}
