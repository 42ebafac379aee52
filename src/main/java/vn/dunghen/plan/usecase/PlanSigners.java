package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;

/** In which capacity the person at work may sign for the department. */
@Component
class PlanSigners {

    private final Directory directory;
    private final Actors actors;
    private final Clock clock;

    PlanSigners(Directory directory, Actors actors, Clock clock) {
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    SigningAuthority authority() {
        return known().orElseThrow(() -> RuleViolation.forbidden("plan.maySign"));
    }

    Optional<SigningAuthority> known() {
        return directory.signingAuthority(actors.current().login(), clock.instant());
    }
}
