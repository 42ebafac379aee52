package vn.dunghen.dossier.usecase;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.domain.ReceptionRule;
import vn.dunghen.dossier.domain.ReceptionRules;
import vn.dunghen.dossier.domain.StepShare;
import vn.dunghen.dossier.domain.StepShares;
import vn.dunghen.kernel.Kept;

/** What the desk goes by; each task that opens asks, and only a new version of the application brings other rows. */
@Component
public class DeskRules {

    private final Kept<List<ReceptionRule>> reception;
    private final Kept<List<StepShare>> shares;

    DeskRules(ReceptionRules reception, StepShares shares) {
        this.reception = new Kept<>(() -> List.copyOf(reception.newestFirst()));
        this.shares = new Kept<>(() -> List.copyOf(shares.findAll()));
    }

    /** @throws IllegalStateException when no rule had started */
    public ReceptionRule reception(LocalDate day) {
        return reception.get().stream()
                .filter(rule -> !rule.effectiveFrom().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no reception rule in force on " + day));
    }

    /** Of all rules there have been: who was answered within as many hours was so in time under each. */
    public int leastOnlineHours() {
        return reception.get().stream()
                .mapToInt(rule -> rule.onlineCheck().amount())
                .min()
                .orElse(0);
    }

    List<StepShare> shares() {
        return shares.get();
    }
}
