package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.dossier.ProposalStage;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.domain.ProcedureProposals;
import vn.dunghen.dossier.domain.ProposedChange;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** What a proposal may not say, whatever the catalogue holds. */
@Component
class ProposalDrafts {

    private static final List<ProposalStage> OPEN =
            Arrays.stream(ProposalStage.values()).filter(stage -> !stage.over()).toList();
    private static final int MOST = 500;
    private static final int LATEST_YEARS = 5;

    private final ProcedureProposals proposals;
    private final Directory directory;
    private final Clock clock;

    ProposalDrafts(ProcedureProposals proposals, Directory directory, Clock clock) {
        this.proposals = proposals;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param own code of the proposal that is being written anew; {@code null} for a new one */
    void check(ProcedureProposal.Head head, List<ProposedChange.Draft> changes, @Nullable String own) {
        List<InvalidInput.FieldError> errors = new ArrayList<>();
        if (head.effectiveFrom().isAfter(Days.of(clock.instant()).plusYears(LATEST_YEARS))) {
            errors.add(error("effectiveFrom", "Ngày hiệu lực quá xa. Kiểm tra lại năm."));
        }
        if (changes.isEmpty()) {
            errors.add(error("changes", "Đề xuất phải có ít nhất một thủ tục."));
        }
        if (changes.size() > MOST) {
            errors.add(error("changes", "Một đề xuất có tối đa " + MOST + " thủ tục."));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            ProposedChange.Draft draft = changes.get(i);
            if (!seen.add(draft.code())) {
                errors.add(error("changes[" + i + "].code", "Mã thủ tục " + draft.code() + " ghi hai lần."));
            }
            String unit = draft.terms().unit();
            if (unit != null && !directory.isOpen(unit)) {
                errors.add(error("changes[" + i + "].unit", "Không có đơn vị nào mang mã " + unit + "."));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        for (Object[] other : proposals.speakingOf(List.copyOf(seen), OPEN)) {
            if (!other[1].equals(own)) {
                throw RuleViolation.conflict("proposal.inHand", other[0], other[1]);
            }
        }
    }

    private static InvalidInput.FieldError error(String field, String message) {
        return new InvalidInput.FieldError(field, message);
    }
}
