package vn.dunghen.feedback.usecase;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;

/** In which capacity the person at work signs letters about feedback. */
@Component
class FeedbackSigners {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Directory directory;
    private final Actors actors;
    private final Clock clock;

    FeedbackSigners(Directory directory, Actors actors, Clock clock) {
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    /** @throws RuleViolation when the person may not sign for the department */
    SigningAuthority leader() {
        return directory
                .signingAuthority(actors.current().login(), clock.instant())
                .orElseThrow(() -> RuleViolation.forbidden("feedback.maySign"));
    }

    /** The head of a unit or of the office signs by order: the working regulation of the department lets answers be signed so. */
    SigningAuthority byOrder() {
        String login = actors.current().login();
        return directory.signingAuthority(login, clock.instant()).orElseGet(() -> {
            StaffMember member = directory.staff(login).orElseThrow();
            return new SigningAuthority("TL.", "TL. GIÁM ĐỐC", member.title().toUpperCase(VIETNAMESE), member.name());
        });
    }
}
