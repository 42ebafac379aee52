package vn.dunghen.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
                        """
                select r.kind, r.code, r.effective_from, r.offset_days, r.act, r.who, r.name, r.active
                from ladder_rung r
                where r.agency in (:agency, '*') and r.kind = :kind and r.effective_from = (
                    select max(x.effective_from) from ladder_rung x
                    where x.agency in (:agency, '*') and x.kind = r.kind and x.code = r.code and x.effective_from <= :day)
                order by r.offset_days, r.position, r.code""")
                .param("agency", directory.agency().code())
                .param("kind", kind)
                .param("day", LocalDate.ofInstant(at, ZONE))
                .query((row, n) -> new Rung(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4),
                        Rung.Act.valueOf(row.getString(5)),
                        Arrays.stream(row.getString(6).split(","))
                                .filter(word -> !word.isBlank())
                                .map(Rung.Recipient::valueOf)
                                .toList(),
                        row.getString(7),
                        row.getBoolean(8)))
                .list();
    }

    /** The new values of one rung. */
    public record Edit(String code, int offsetDays, List<Rung.Recipient> who, boolean active) {}

    /** Changes several rungs at once, all or none. */
    public void changeAll(String kind, List<Edit> edits) {
        edits.forEach(edit -> change(kind, edit.code(), edit.offsetDays(), edit.who(), edit.active()));
    }

    /**
     * Changes a rung from today on; rows that were in force before stay as they were.
     *
     * @throws InvalidInput when the offset or the recipients make no sense
     */
    public Rung change(String kind, String code, int offsetDays, List<Rung.Recipient> who, boolean active) {
        policy.require("ladder.edit", Policy.Resource.of("ladder"));
        Instant now = clock.instant();
        Rung old = rungs(kind, now).stream()
                .filter(rung -> rung.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("ladder.unknownRung", code));
        check(old, offsetDays, who, active);
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        Rung changed = new Rung(kind, code, today, offsetDays, old.act(), List.copyOf(who), old.name(), active);
        String agency = directory.agency().code();
        int position = jdbc.sql(
                        "select max(position) from ladder_rung where agency in (?, '*') and kind = ? and code = ?")
                .params(agency, kind, code)
                .query(Integer.class)
                .single();
        jdbc.sql("delete from ladder_rung where agency = ? and kind = ? and code = ? and effective_from = ?")
                .params(agency, kind, code, today)
                .update();
        jdbc.sql(
                        """
                insert into ladder_rung (kind, code, agency, effective_from, position, offset_days, act, who, name, active, changed_by, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        kind,
                        code,
                        agency,
                        today,
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
        watches.movedAll(kind);
        return changed;
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
