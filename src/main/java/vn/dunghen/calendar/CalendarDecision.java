package vn.dunghen.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** What has been decided for one day; a later decision replaces it, and the trail keeps both. */
@Entity
@Table(name = "calendar_decision")
class CalendarDecision extends Aggregate {

    /** The events of a decision; facts in the order date, kind, name, basis, and what they replace. */
    record Happened(Subject subject, String action, Map<String, String> facts) implements DomainEvent {}

    @Id
    private String id;

    private String agency;

    @Column(name = "decided_day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private DayKind kind;

    private String name;
    private String basis;
    private String decidedBy;
    private Instant decidedAt;

    @Version
    private @Nullable Integer version;

    /** For the mapper. */
    @SuppressWarnings("NullAway")
    protected CalendarDecision() {}

    private CalendarDecision(String agency, DayChange change, String basis, String by, Instant at) {
        this.id = idOf(agency, change.date());
        this.agency = agency;
        this.day = change.date();
        this.kind = change.kind();
        this.name = change.name();
        this.basis = basis;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    static String idOf(String agency, LocalDate day) {
        return agency + ":" + day;
    }

    static CalendarDecision decide(
            String agency, DayChange change, CalendarDay before, String basis, String by, Instant at) {
        CalendarDecision decision = new CalendarDecision(agency, change, basis, by, at);
        Map<String, String> facts = decision.facts();
        facts.put("kindBefore", before.kind().name());
        decision.record(new Happened(decision.subject(), "calendar.dayDecided", facts));
        return decision;
    }

    void replace(DayChange change, String basis, String by, Instant at) {
        Map<String, String> before = facts();
        this.kind = change.kind();
        this.name = change.name();
        this.basis = basis;
        this.decidedBy = by;
        this.decidedAt = at;
        Map<String, String> facts = facts();
        facts.put("kindBefore", before.getOrDefault("kind", ""));
        facts.put("nameBefore", before.getOrDefault("name", ""));
        facts.put("basisBefore", before.getOrDefault("basis", ""));
        record(new Happened(subject(), "calendar.dayReplaced", facts));
    }

    @Override
    public Subject subject() {
        return new Subject("calendar-day", day.toString());
    }

    boolean isOf(String someAgency) {
        return agency.equals(someAgency);
    }

    DecidedDay view() {
        return new DecidedDay(day, kind, name, basis, decidedBy, decidedAt);
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("date", day.toString());
        facts.put("kind", kind.name());
        facts.put("name", name);
        facts.put("basis", basis);
        return facts;
    }
}
