package vn.dunghen.portal.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Throttle;
import vn.dunghen.dossier.PublicDossier;
import vn.dunghen.dossier.PublicDossiers;
import vn.dunghen.kernel.RuleViolation;

/**
 * The one way to look a dossier up, for pages and scripts. Tries are counted for each code and for each visitor before
 * anything is read, so that many at once are no way around; a code nobody has is counted like any other.
 */
@Component
class Lookups {

    private static final Throttle.Limit CODE = new Throttle.Limit("lookup-code", 5, Duration.ofMinutes(15));
    private static final Throttle.Limit CODE_BY_DAY = new Throttle.Limit("lookup-code-day", 20, Duration.ofDays(1));
    private static final Throttle.Limit VISITOR = new Throttle.Limit("lookup", 30, Duration.ofMinutes(10));

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final PublicDossiers dossiers;
    private final Throttle throttle;

    Lookups(PublicDossiers dossiers, Throttle throttle) {
        this.dossiers = dossiers;
        this.throttle = throttle;
    }

    PublicDossier byCheck(String code, String check, String address) {
        String asked = code.strip().toUpperCase(Locale.ROOT);
        String visitor = Throttle.visitor(address);
        throttle.take(VISITOR, visitor);
        throttle.take(CODE, asked);
        throttle.take(CODE_BY_DAY, asked);
        Optional<PublicDossier> found = dossiers.byCheck(known(asked), check);
        if (found.isPresent()) {
            throttle.giveBack(VISITOR, visitor);
            throttle.giveBack(CODE, asked);
            throttle.giveBack(CODE_BY_DAY, asked);
        }
        return found.orElseThrow(() -> RuleViolation.notFound("portal.lookup.unknown"));
    }

    /** What no code and no secret looks like is asked for as something nobody has. */
    private static String known(String typed) {
        return WELL_FORMED.matcher(typed).matches() ? typed : "-";
    }

    PublicDossier byToken(String token, String address) {
        String visitor = Throttle.visitor(address);
        throttle.take(Throttle.WRONG_SECRETS, visitor);
        Optional<PublicDossier> found = dossiers.byToken(known(token));
        if (found.isPresent()) {
            throttle.giveBack(Throttle.WRONG_SECRETS, visitor);
        }
        return found.orElseThrow(() -> RuleViolation.notFound("portal.lookup.unknown"));
    }
}
