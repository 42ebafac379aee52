package vn.dunghen.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.StaffAccount.NewStaff;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;

/** Adds, moves, locks and unlocks members of staff, gives roles and passwords. Somebody can always administer. */
@Service
@Transactional
public class StaffAdministration {

    private static final String EDIT = "staff.edit";
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");
    private static final int LONGEST_NAME = 120;
    // who reads everything or gives rights does no business, and no other system is a colleague
    private static final Set<Role> ALONE = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.PORTAL);

    private final StaffAccounts accounts;
    private final UnitEntries units;
    private final AgencySettings settings;
    private final DirectoryLock lock;
    private final PasswordEncoder encoder;
    private final Policy policy;
    private final DirectoryTexts texts;
    private final Actors actors;
    private final Clock clock;

    StaffAdministration(
            StaffAccounts accounts,
            UnitEntries units,
            AgencySettings settings,
            DirectoryLock lock,
            PasswordEncoder encoder,
            Policy policy,
            DirectoryTexts texts,
            Actors actors,
            Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.settings = settings;
        this.lock = lock;
        this.encoder = encoder;
        this.policy = policy;
        this.texts = texts;
        this.actors = actors;
        this.clock = clock;
    }

    /** A member of staff as the administrator sees them. */
    public record Person(StaffMember member, boolean active, boolean secondFactor) {}

    /** What is wanted of a member of staff; {@code null} leaves as it is, and is refused where somebody is new. */
    public record Wanted(
            @Nullable String name,
            @Nullable String title,
            @Nullable String unit,
            @Nullable List<String> roles,
            @Nullable Boolean active,
            @Nullable String password) {}

    /** All, those who have left as well, by name. */
    @Transactional(readOnly = true)
    public List<Person> all() {
        policy.require(EDIT, Policy.Resource.of("staff"));
        return accounts.all(agency()).stream().map(this::person).toList();
    }

    @Transactional(readOnly = true)
    public Person one(String login) {
        policy.require(EDIT, Policy.Resource.of("staff"));
        return person(known(login));
    }

    /** @throws InvalidInput when a field is missing, malformed or the sign-in name is taken */
    public Person add(@Nullable String login, Wanted wanted) {
        policy.require(EDIT, Policy.Resource.of("staff"));
        lock.hold();
        List<FieldError> errors = new ArrayList<>();
        String name = login == null ? "" : login;
        if (!LOGIN.matcher(name).matches()) {
            errors.add(new FieldError("login", texts.text("setup.error.login")));
        } else if (accounts.find(agency(), name).isPresent()) {
            errors.add(new FieldError("login", texts.text("staff.error.loginTaken")));
        }
        check(name, wanted, true, errors);
        NewStaff person = new NewStaff(
                name,
                given(wanted.name()).strip(),
                given(wanted.title()).strip(),
                given(wanted.unit()),
                roles(wanted.roles()));
        return person(accounts.save(
                StaffAccount.join(agency(), person, encoder.encode(given(wanted.password())), clock.instant(), false)));
    }

    /**
     * @throws InvalidInput when a field is malformed
     * @throws RuleViolation CONFLICT when nobody would be left to administer, or when somebody changes the own roles
     */
    public Person change(String login, Wanted wanted) {
        policy.require(EDIT, Policy.Resource.of("staff"));
        lock.hold();
        StaffAccount account = known(login);
        check(login, wanted, false, new ArrayList<>());
        if (wanted.name() != null || wanted.title() != null) {
            StaffMember now = account.member("");
            account.describe(
                    wanted.name() == null ? now.name() : wanted.name().strip(),
                    wanted.title() == null ? now.title() : wanted.title().strip());
        }
        if (wanted.unit() != null) {
            account.move(wanted.unit());
        }
        if (wanted.roles() != null && !roles(wanted.roles()).equals(account.roles())) {
            if (login.equals(actors.current().login())) {
                throw RuleViolation.conflict("staff.ownRoles");
            }
            account.holdRoles(roles(wanted.roles()));
        }
        if (wanted.password() != null) {
            account.changePassword(encoder.encode(wanted.password()), clock.instant());
        }
        if (wanted.active() != null && wanted.active() != account.active()) {
            if (wanted.active()) {
                account.comeBack();
            } else {
                account.leave();
            }
        }
        accounts.save(account);
        if (accounts.activeWith(agency(), Role.ADMINISTRATOR).isEmpty()) {
            throw RuleViolation.conflict("staff.lastAdministrator");
        }
        return person(account);
    }

    private void check(String login, Wanted wanted, boolean all, List<FieldError> errors) {
        text("name", wanted.name(), all, errors);
        text("title", wanted.title(), all, errors);
        if ((all || wanted.unit() != null)
                && units.findByAgencyAndCode(agency(), given(wanted.unit()))
                        .filter(UnitEntry::open)
                        .isEmpty()) {
            errors.add(new FieldError("unit", texts.text("staff.error.unit")));
        }
        if (all || wanted.roles() != null) {
            Set<Role> roles = roles(wanted.roles());
            boolean strange = wanted.roles() != null
                    && roles.size() < Set.copyOf(known(wanted.roles())).size();
            if (roles.isEmpty() || strange) {
                errors.add(new FieldError("roles", texts.text("staff.error.roles")));
            } else if (roles.size() > 1 && roles.stream().anyMatch(ALONE::contains)) {
                errors.add(new FieldError("roles", texts.text("staff.error.rolesAlone")));
            }
        }
        String password = wanted.password();
        if (all || password != null) {
            Passwords.fault(
                            given(password),
                            login,
                            given(wanted.name()),
                            settings.agency().name())
                    .ifPresent(key -> errors.add(new FieldError("password", texts.text(key))));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void text(String field, @Nullable String value, boolean needed, List<FieldError> errors) {
        boolean wrong = value == null
                ? needed
                : value.isBlank()
                        || value.length() > LONGEST_NAME
                        || value.chars().anyMatch(Character::isISOControl);
        if (wrong) {
            errors.add(new FieldError(field, texts.text("staff.error." + field)));
        }
    }

    private StaffAccount known(String login) {
        return accounts.find(agency(), login).orElseThrow(() -> RuleViolation.notFound("staff.unknown"));
    }

    private Person person(StaffAccount account) {
        String unit = units.findByAgencyAndCode(agency(), account.unit())
                .map(entry -> entry.unit().name())
                .orElse(account.unit());
        return new Person(account.member(unit), account.active(), account.secondFactor() != null);
    }

    private static List<String> known(List<String> codes) {
        return codes.stream().map(code -> Optional.ofNullable(code).orElse("")).toList();
    }

    private static Set<Role> roles(@Nullable List<String> codes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<String> wanted = codes == null ? List.of() : known(codes);
        Arrays.stream(Role.values())
                .filter(role -> wanted.contains(role.code()))
                .forEach(roles::add);
        return roles;
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }

    private String agency() {
        return settings.agency().code();
    }
}
