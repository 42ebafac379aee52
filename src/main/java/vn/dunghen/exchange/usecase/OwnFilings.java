package vn.dunghen.exchange.usecase;

import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;

/** The dossiers that the system signed in has filed; those of others are like unknown. */
@Component
class OwnFilings {

    private final IntakeRows intakes;
    private final Actors actors;

    OwnFilings(IntakeRows intakes, Actors actors) {
        this.intakes = intakes;
        this.actors = actors;
    }

    IntakeRows.Taken of(String outsideCode) {
        return intakes.find(new IntakeRows.Key(actors.current().login(), outsideCode, ""))
                .filter(taken -> taken.dossierId() != null)
                .orElseThrow(() -> RuleViolation.notFound("exchange.unknownCode"));
    }
}
