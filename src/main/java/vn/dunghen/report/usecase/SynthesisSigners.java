package vn.dunghen.report.usecase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;

/** In which capacity the person at work may sign for the department. */
@Component
class SynthesisSigners {

    private final Directory directory;
    private final Actors actors;
    private final Clock clock;

    SynthesisSigners(Directory directory, Actors actors, Clock clock) {
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    SigningAuthority authority() {
        return directory
                .signingAuthority(actors.current().login(), clock.instant())
                .orElseThrow(() -> RuleViolation.forbidden("report.maySign"));
    }
}
