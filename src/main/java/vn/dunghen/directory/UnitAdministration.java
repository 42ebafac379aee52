package vn.dunghen.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;

/** Founds, renames, closes and opens again the units of the department. What has work or people is not closed. */
@Service
@Transactional
public class UnitAdministration {

    /** Rows of each kind that a refusal names. */
    public static final int NAMED = 20;

    private static final String EDIT = "unit.edit";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,15}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHORT_NAME = 60;
    private static final int LAST_PLACE = 999;

    private final UnitEntries units;
    private final StaffAccounts accounts;
    private final ObjectProvider<UnitDuties> duties;
    private final AgencySettings settings;
    private final DirectoryLock lock;
    private final JdbcClient database;
    private final Policy policy;
    private final DirectoryTexts texts;
    private final Clock clock;

    UnitAdministration(
            UnitEntries units,
            StaffAccounts accounts,
            ObjectProvider<UnitDuties> duties,
            AgencySettings settings,
            DirectoryLock lock,
            JdbcClient database,
            Policy policy,
            DirectoryTexts texts,
            Clock clock) {
        this.units = units;
        this.accounts = accounts;
        this.duties = duties;
        this.settings = settings;
        this.lock = lock;
        this.database = database;
        this.policy = policy;
        this.texts = texts;
        this.clock = clock;
    }

    /** A unit as the administrator sees it. @param place in lists, the lowest first */
    public record Standing(Unit unit, int place, boolean open, int people) {}

    /** What is wanted of a unit; {@code null} leaves as it is, and is refused where one is new. */
    public record Wanted(
            @Nullable String name, @Nullable String shortName, @Nullable Integer place, @Nullable Boolean open) {}

    /** All, closed ones as well, in their order. */
    @Transactional(readOnly = true)
    public List<Standing> all() {
        policy.require(EDIT, Policy.Resource.of("unit"));
        return units.findByAgencyOrderByPlaceAscCodeAsc(agency()).stream()
                .map(this::standing)
                .toList();
    }

    @Transactional(readOnly = true)
    public Standing one(String code) {
        policy.require(EDIT, Policy.Resource.of("unit"));
        return standing(known(code));
    }

    /** What keeps a unit from being closed: its people and its open work, at most {@value #NAMED} of each kind. */
    @Transactional(readOnly = true)
    public List<UnitDuties.Duty> duties(String code) {
        policy.require(EDIT, Policy.Resource.of("unit"));
        String unit = known(code).unit().code();
        Stream<UnitDuties.Duty> people = accounts.all(agency()).stream()
                .filter(account -> account.active() && account.unit().equals(unit))
                .limit(NAMED)
                .map(account -> new UnitDuties.Duty(
                        texts.text("units.duty.staff"),
                        account.login(),
                        account.member("").name()));
        return Stream.concat(people, duties.orderedStream().flatMap(one -> one.of(unit, NAMED).stream()))
                .toList();
    }

    /** @throws InvalidInput when a field is missing, malformed or the code is taken */
    public Standing add(@Nullable String code, Wanted wanted) {
        policy.require(EDIT, Policy.Resource.of("unit"));
        lock.hold();
        List<FieldError> errors = new ArrayList<>();
        String mark = code == null ? "" : code.strip();
        if (!CODE.matcher(mark).matches()) {
            errors.add(new FieldError("code", texts.text("units.error.code")));
        } else if (units.findByAgencyAndCode(agency(), mark).isPresent()) {
            errors.add(new FieldError("code", texts.text("units.error.codeTaken")));
        }
        check(mark, wanted, true, errors);
        Unit unit = new Unit(mark, given(wanted.name()), given(wanted.shortName()));
        int last = all().stream().mapToInt(Standing::place).max().orElse(0);
        int place = wanted.place() == null ? Math.min(last + 1, LAST_PLACE) : wanted.place();
        return standing(units.save(UnitEntry.found(agency(), unit, place)));
    }

    /**
     * @throws InvalidInput when a field is malformed
     * @throws RuleViolation CONFLICT when a unit is to be closed that has people or work, see {@link #duties}
     */
    public Standing change(String code, Wanted wanted) {
        policy.require(EDIT, Policy.Resource.of("unit"));
        lock.hold();
        UnitEntry entry = known(code);
        check(code, wanted, false, new ArrayList<>());
        Unit now = entry.unit();
        entry.rename(
                wanted.name() == null ? now.name() : given(wanted.name()),
                wanted.shortName() == null ? now.shortName() : given(wanted.shortName()));
        if (wanted.place() != null) {
            entry.place(wanted.place());
        }
        if (Boolean.FALSE.equals(wanted.open()) && entry.open()) {
            int kept = duties(code).size();
            if (kept > 0) {
                throw RuleViolation.conflict("unit.hasDuties", now.name());
            }
            entry.close(clock.instant());
        } else if (Boolean.TRUE.equals(wanted.open()) && !entry.open()) {
            entry.reopen();
        }
        return standing(units.save(entry));
    }

    private void check(String code, Wanted wanted, boolean all, List<FieldError> errors) {
        line("name", wanted.name(), LONGEST_NAME, all, errors);
        line("shortName", wanted.shortName(), LONGEST_SHORT_NAME, all, errors);
        if (wanted.place() != null && (wanted.place() < 0 || wanted.place() > LAST_PLACE)) {
            errors.add(new FieldError("place", texts.text("units.error.place")));
        }
        for (Standing other : errors.isEmpty() ? all() : List.<Standing>of()) {
            boolean same = !other.unit().code().equals(code) && other.open();
            if (same && wanted.name() != null && other.unit().name().equalsIgnoreCase(given(wanted.name()))) {
                errors.add(new FieldError("name", texts.text("units.error.nameTaken")));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void line(String field, @Nullable String value, int most, boolean needed, List<FieldError> errors) {
        boolean wrong = value == null
                ? needed
                : value.isBlank()
                        || value.strip().length() > most
                        || value.chars().anyMatch(Character::isISOControl);
        if (wrong) {
            errors.add(new FieldError(field, texts.text("units.error." + field)));
        }
    }

    private UnitEntry known(String code) {
        return units.findByAgencyAndCode(agency(), code).orElseThrow(() -> RuleViolation.notFound("unit.unknown"));
    }

    private Standing standing(UnitEntry entry) {
        int people = database.sql(
                        "select count(*) from directory_staff where agency = ? and unit = ? and active = true")
                .params(agency(), entry.unit().code())
                .query(Integer.class)
                .single();
        return new Standing(entry.unit(), entry.place(), entry.open(), people);
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private String agency() {
        return settings.agency().code();
    }
}
