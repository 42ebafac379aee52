package vn.dunghen.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an officer wrote about how far the work is. */
@Entity
@Table(name = "plan_assignment_note")
public class AssignmentNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assignment_id", updatable = false)
    private Assignment assignment;

    private String agency;
    private int position;
    private int percent;
    private String text;
    private String writtenBy;
    private Instant writtenAt;

    protected AssignmentNote() {}

    AssignmentNote(
            Assignment assignment, String agency, int position, int percent, String text, String by, Instant at) {
        this.assignment = assignment;
        this.agency = agency;
        this.position = position;
        this.percent = percent;
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    /** 0 to 100. */
    public int percent() {
        return percent;
    }

    public String text() {
        return text;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
