package vn.dunghen.dossier.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.Reasons;

/**
 * What the applicant is asked to bring.
 *
 * @param componentCodes papers of the procedure
 * @param missing what else is missing, in words
 * @param basis the legal basis; only one that has been checked
 */
public record PapersAsked(
        List<String> componentCodes, @Nullable String missing, @Nullable String reason, @Nullable String basis) {

    public PapersAsked {
        componentCodes = List.copyOf(componentCodes);
    }

    /** In one line: the papers by their names, then what else is missing. */
    String words(List<DossierComponent> components) {
        return Stream.concat(
                        components.stream()
                                .filter(paper -> componentCodes.contains(paper.code()))
                                .map(DossierComponent::name),
                        missing == null ? Stream.empty() : missing.lines())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** @throws InvalidInput when nothing is asked for, a paper is unknown, or no reason is given */
    void check(List<String> known) {
        var errors = new ArrayList<FieldError>();
        if (componentCodes.isEmpty() && Reasons.empty(missing)) {
            errors.add(new FieldError("missing", "Ghi rõ giấy tờ còn thiếu hoặc nội dung phải hoàn thiện."));
        }
        for (int i = 0; i < componentCodes.size(); i++) {
            if (!known.contains(componentCodes.get(i))) {
                errors.add(new FieldError(
                        "components[" + i + "].code",
                        "Thủ tục này không yêu cầu giấy tờ có mã “" + componentCodes.get(i) + "”."));
            }
        }
        if (Reasons.empty(reason)) {
            errors.add(new FieldError("reason", "Ghi lý do yêu cầu bổ sung."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
