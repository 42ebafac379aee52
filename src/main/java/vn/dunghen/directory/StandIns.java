package vn.dunghen.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** Enters, ends and lists substitutions: who acts for whom, for which work, how long and in which signing form. */
@Service
@Transactional
public class StandIns {

    private static final Pattern WORK = Pattern.compile("[a-z0-9-]{1,60}(/[a-z0-9-]{1,39})?");
    private static final int LONGEST_REASON = 500;

    private final Substitutions substitutions;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;
    private final DirectoryTexts texts;

    StandIns(
            Substitutions substitutions,
            Directory directory,
            Policy policy,
            Actors actors,
            Clock clock,
            DirectoryTexts texts) {
        this.substitutions = substitutions;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * @throws InvalidInput when a field is malformed or names nobody
     * @throws RuleViolation FORBIDDEN when it is somebody else's absence, CONFLICT when it overlaps another one
     */
    public StandIn enter(StandIn wanted) {
        StaffMember absent = person("absent", wanted.absent());
        StaffMember substitute = person("substitute", wanted.substitute());
        policy.require("substitution.add", new Policy.Resource("substitution", "", "", absent.unit(), absent.login()));
        checkFields(wanted);
        checkAble(wanted, absent, substitute);
        checkOverlap(wanted);
        return substitutions
                .save(Substitution.begin(
                        directory.agency().code(), wanted, actors.current().login(), clock.instant()))
                .standIn();
    }

    /** Ends a substitution now. @throws RuleViolation NOT_FOUND when unknown or not shown, CONFLICT when it is over already */
    public StandIn end(String id) {
        Substitution substitution = substitutions
                .findByAgencyAndId(directory.agency().code(), id)
                .orElseThrow(() -> RuleViolation.notFound("notFound"));
        StaffMember absent = person("absent", substitution.standIn().absent());
        var resource = new Policy.Resource("substitution", "", "", absent.unit(), absent.login());
        if (!policy.allows("substitution.add", resource) && !shown(substitution.standIn())) {
            throw RuleViolation.notFound("notFound");
        }
        policy.require("substitution.add", resource);
        Instant now = clock.instant();
        if (!substitution.standIn().to().isAfter(now)) {
            throw RuleViolation.conflict("substitutionOver");
        }
        substitution.end(now);
        return substitutions.save(substitution).standIn();
    }

    /** Present and coming substitutions: all for those who may see them, else one's own. */
    @Transactional(readOnly = true)
    public List<StandIn> open() {
        return substitutions.openAt(directory.agency().code(), clock.instant()).stream()
                .map(Substitution::standIn)
                .filter(this::shown)
                .toList();
    }

    private boolean shown(StandIn standIn) {
        String login = actors.current().login();
        return standIn.absent().equals(login)
                || standIn.substitute().equals(login)
                || policy.allows("substitution.viewAll", Policy.Resource.of("substitution"));
    }

    private StaffMember person(String field, String login) {
        return directory
                .staff(login)
                .orElseThrow(() -> new InvalidInput(field, texts.text("substitution.unknownPerson", login)));
    }

    private void checkFields(StandIn wanted) {
        List<InvalidInput.FieldError> errors = new ArrayList<>();
        if (!wanted.work().isEmpty() && !WORK.matcher(wanted.work()).matches()) {
            errors.add(new InvalidInput.FieldError("scope", texts.text("substitution.scopeFormat")));
        }
        if (!wanted.from().isBefore(wanted.to())) {
            errors.add(new InvalidInput.FieldError("to", texts.text("substitution.order")));
        } else if (!wanted.to().isAfter(clock.instant())) {
            errors.add(new InvalidInput.FieldError("to", texts.text("substitution.past")));
        }
        if (wanted.reason().isBlank() || wanted.reason().length() > LONGEST_REASON) {
            errors.add(new InvalidInput.FieldError("reason", texts.text("substitution.reason")));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void checkAble(StandIn wanted, StaffMember absent, StaffMember substitute) {
        if (absent.login().equals(substitute.login())) {
            throw new InvalidInput("substitute", texts.text("substitution.self"));
        }
        boolean signs = absent.has(Role.DIRECTOR) || absent.has(Role.DEPUTY_DIRECTOR);
        SigningForm form = wanted.form();
        if (signs == (form == null)) {
            throw new InvalidInput("form", texts.text(signs ? "substitution.formMissing" : "substitution.formUnasked"));
        }
        boolean leads = substitute.has(Role.DIRECTOR) || substitute.has(Role.DEPUTY_DIRECTOR);
        boolean able = form == null
                ? leads || substitute.unit().equals(absent.unit())
                : switch (form) {
                    case KT -> leads;
                    case TL -> absent.has(Role.DIRECTOR) && headsUnit(substitute);
                    case TUQ -> absent.has(Role.DIRECTOR) && (headsUnit(substitute) || leads);
                };
        boolean apart = substitute.has(Role.AUDITOR)
                || absent.has(Role.AUDITOR)
                || substitute.has(Role.ADMINISTRATOR) != absent.has(Role.ADMINISTRATOR);
        if (!able || apart || !directory.staffOf(substitute.unit()).contains(substitute)) {
            throw new InvalidInput("substitute", texts.text("substitution.unable", substitute.name()));
        }
    }

    private static boolean headsUnit(StaffMember member) {
        return member.has(Role.UNIT_HEAD) || member.has(Role.CHIEF_OF_OFFICE) || member.has(Role.HEAD_OF_DESK);
    }

    private void checkOverlap(StandIn wanted) {
        List<StandIn> touching = substitutions
                .touching(directory.agency().code(), wanted.absent(), wanted.substitute(), wanted.from(), wanted.to())
                .stream()
                .map(Substitution::standIn)
                .toList();
        for (StandIn other : touching) {
            if (other.absent().equals(wanted.absent()) && other.sharesWorkWith(wanted)) {
                throw RuleViolation.conflict("substitutionOverlaps");
            }
            if (other.absent().equals(wanted.substitute())) {
                throw RuleViolation.conflict("substituteAbsent");
            }
            if (other.substitute().equals(wanted.absent()) && other.form() == SigningForm.TUQ) {
                throw RuleViolation.conflict("authorityPassedOn");
            }
        }
    }
}
