package vn.dunghen.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of Nơi nhận of an issued plan: a unit that must say it has read it, or somebody outside who is written to. */
@Entity
@Table(name = "plan_recipient")
public class PlanRecipient {

    /** What the deadline watch calls it; its id is {@code <plan>/<unit>}. */
    public static final String TYPE = "plan-recipient";

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private Plan plan;

    private String agency;
    private int position;
    private String line;
    private @Nullable String unit;
    private @Nullable String address;
    private Instant sentAt;
    private Instant dueAt;
    private @Nullable String acknowledgedBy;
    private @Nullable Instant acknowledgedAt;
    private @Nullable String note;

    protected PlanRecipient() {}

    /**
     * As the records clerk sends it.
     *
     * @param line as written in the plan
     * @param unit code of a unit of the department; null for somebody outside
     * @param address where it goes outside; null when not known
     */
    public record Line(String line, @Nullable String unit, @Nullable String address) {}

    PlanRecipient(Plan plan, int position, Line line, Instant sentAt, Instant dueAt) {
        this.id = plan.id() + "/" + position;
        this.plan = plan;
        this.agency = plan.agency();
        this.position = position;
        this.line = line.line();
        this.unit = line.unit();
        this.address = line.address();
        this.sentAt = sentAt;
        this.dueAt = dueAt;
    }

    void acknowledge(@Nullable String said, String by, Instant at) {
        note = said;
        acknowledgedBy = by;
        acknowledgedAt = at;
    }

    public String line() {
        return line;
    }

    public @Nullable String unit() {
        return unit;
    }

    public @Nullable String address() {
        return address;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** By when a unit must have read it. */
    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable String acknowledgedBy() {
        return acknowledgedBy;
    }

    public @Nullable Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    public @Nullable String note() {
        return note;
    }
}
