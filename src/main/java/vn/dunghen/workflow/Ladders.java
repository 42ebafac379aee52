package vn.dunghen.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** The ladders of reminders and escalation: rows with effective dates, changed by the administrator. */
@Service
@Transactional
public class Ladders {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String RUNG =
            "r.kind, r.code, r.effective_from, r.offset_days, r.act, r.who, r.name, r.active";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Watches watches;

    Ladders(
            JdbcClient jdbc,
            Directory directory,
            Policy policy,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events,
            Watches watches) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
        this.watches = watches;
    }

    @Transactional(readOnly = true)
    public List<String> kinds() {
        return jdbc.sql("select distinct kind from ladder_rung where agency in (?, '*') order by kind")
                .param(directory.agency().code())
                .query(String.class)
                .list();
    }

    /** The rungs in force on the day of {@code at}, inactive ones included, in their order. */
    @Transactional(readOnly = true)
    public List<Rung> rungs(String kind, Instant at) {
        return jdbc.sql(
                        "select " + RUNG
                                + """
                 from ladder_rung r
                where r.agency in (:agency, '*') and r.kind = :kind and r.effective_from = (
                    select max(x.effective_from) from ladder_rung x
                    where x.agency in (:agency, '*') and x.kind = r.kind and x.code = r.code and x.effective_from <= :day)
                order by r.offset_days, r.position, r.code""")
                .param("agency", directory.agency().code())
                .param("kind", kind)
                .param("day", LocalDate.ofInstant(at, ZONE))
                .query((row, n) -> rung(row))
                .list();
    }

    private static Rung rung(ResultSet row) throws SQLException {
        return new Rung(
                row.getString("kind"),
                row.getString("code"),
                row.getObject("effective_from", LocalDate.class),
                row.getInt("offset_days"),
                Rung.Act.valueOf(row.getString("act")),
                Arrays.stream(row.getString("who").split(","))
                        .filter(word -> !word.isBlank())
                        .map(Rung.Recipient::valueOf)
                        .toList(),
                row.getString("name"),
                row.getBoolean("active"));
    }

    /** The new values of one rung. */
    public record Edit(String code, int offsetDays, List<Rung.Recipient> who, boolean active) {}

    /**
     * A row of a ladder's history.
     *
     * @param by sign-in name of who wrote it
     */
    public record Version(Rung rung, String by, Instant at) {}

    /** Every row the agency has written for a ladder, those to come as well, the latest first. */
    @Transactional(readOnly = true)
    public List<Version> history(String kind) {
        return jdbc.sql("select " + RUNG
                        + ", r.changed_by, r.changed_at from ladder_rung r where r.agency = ? and r.kind = ?"
                        + " order by r.effective_from desc, r.changed_at desc, r.position")
                .params(directory.agency().code(), kind)
                .query((row, n) -> new Version(
                        rung(row),
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Changes several rungs at once, all or none.
     *
     * @param from first day, today or later, within two years
     */
    public void changeAll(String kind, List<Edit> edits, LocalDate from) {
        edits.forEach(edit -> change(kind, edit, from));
    }

    /** From today on. */
    public void changeAll(String kind, List<Edit> edits) {
        changeAll(kind, edits, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Rows that were in force before stay as they were. */
    private void change(String kind, Edit edit, LocalDate from) {
        policy.require("ladder.edit", Policy.Resource.of("ladder"));
        Instant now = clock.instant();
        LocalDate today = today();
        if (from.isBefore(today) || from.isAfter(today.plusYears(2))) {
            throw new InvalidInput("from", "Ngày áp dụng phải từ hôm nay đến hai năm tới");
        }
        String code = edit.code();
        int offsetDays = edit.offsetDays();
        List<Rung.Recipient> who = edit.who();
        boolean active = edit.active();
        Instant begins = from.atStartOfDay(ZONE).toInstant();
        Rung old = rungs(kind, begins).stream()
                .filter(rung -> rung.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("ladder.unknownRung", code));
        check(old, offsetDays, who, active);
        Rung changed = new Rung(kind, code, from, offsetDays, old.act(), List.copyOf(who), old.name(), active);
        String agency = directory.agency().code();
        int position = jdbc.sql(
                        "select max(position) from ladder_rung where agency in (?, '*') and kind = ? and code = ?")
                .params(agency, kind, code)
                .query(Integer.class)
                .single();
        jdbc.sql("delete from ladder_rung where agency = ? and kind = ? and code = ? and effective_from = ?")
                .params(agency, kind, code, from)
                .update();
        jdbc.sql(
                        """
                insert into ladder_rung (kind, code, agency, effective_from, position, offset_days, act, who, name, active, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        kind,
                        code,
                        agency,
                        from,
                        position,
                        offsetDays,
                        old.act().name(),
                        who.stream().map(Enum::name).collect(Collectors.joining(",")),
                        old.name(),
                        active,
                        actors.current().login(),
                        java.sql.Timestamp.from(now))
                .update();
        events.publishEvent(LadderChanged.of(old, changed));
        if (from.isAfter(today)) {
            wake(agency, kind, from, begins);
        } else {
            watches.movedAll(kind);
        }
    }

    /** Nobody looks at a ladder in between, so somebody must on the morning it begins. */
    private void wake(String agency, String kind, LocalDate from, Instant begins) {
        jdbc.sql("insert into ladder_coming (agency, kind, effective_from, begins_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(agency, kind, from, begins.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static void check(Rung old, int offsetDays, List<Rung.Recipient> who, boolean active) {
        if (offsetDays < -60 || offsetDays > 60) {
            throw new InvalidInput("offsetDays", "Số ngày làm việc phải từ -60 đến 60");
        }
        if (old.act() == Rung.Act.EXPIRED && (offsetDays != 0 || !active)) {
            throw new InvalidInput("offsetDays", "Bậc này là lúc quá hạn, không dời và không tắt được");
        }
        if (who.isEmpty()) {
            throw new InvalidInput(List.of(new FieldError("who", "Chọn ít nhất một người được báo")));
        }
    }

    /** Codes of the rungs that have fired for this promise. */
    @Transactional(readOnly = true)
    Set<String> fired(String kind, Subject subject, int promise) {
        return new HashSet<>(jdbc.sql(
                        """
                select rung from ladder_fired
                where agency = ? and kind = ? and subject_type = ? and subject_id = ? and promise = ?""")
                .params(directory.agency().code(), kind, subject.type(), subject.id(), promise)
                .query(String.class)
                .list());
    }

    /** Notes that a rung fires; its key keeps it from firing twice whatever happens. */
    void markFired(String kind, Subject subject, int promise, String rung, Instant at) {
        jdbc.sql(
                        """
                insert into ladder_fired (agency, kind, subject_type, subject_id, promise, rung, fired_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        directory.agency().code(),
                        kind,
                        subject.type(),
                        subject.id(),
                        promise,
                        rung,
                        java.sql.Timestamp.from(at))
                .update();
        events.publishEvent(RungFired.of(kind, subject, promise, rung));
    }

    static String words(List<Rung.Recipient> who) {
        return who.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }
}
