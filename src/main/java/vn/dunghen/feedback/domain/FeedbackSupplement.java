package vn.dunghen.feedback.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Bổ sung thông tin: what was asked of the sender, and what the waiting did to the date. */
@Entity
@Table(name = "feedback_supplement")
public class FeedbackSupplement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne
    @JoinColumn(name = "case_id")
    private Feedback feedback;

    private String agency;
    private int position;
    private String what;
    private String askedBy;
    private Instant askedAt;
    private Instant endsAt;
    private Instant dueBefore;
    private @Nullable Instant dueAfter;

    @Column(name = "supplied")
    private @Nullable String text;

    private @Nullable String suppliedBy;
    private @Nullable Instant endedAt;

    protected FeedbackSupplement() {}

    FeedbackSupplement(Feedback feedback, int position, String what, String by, Instant at, Instant endsAt) {
        this.feedback = feedback;
        this.agency = feedback.agency();
        this.position = position;
        this.what = what;
        this.askedBy = by;
        this.askedAt = at;
        this.endsAt = endsAt;
        this.dueBefore = feedback.currentDue();
    }

    /** @param text what the sender added; nothing when the time for it has passed */
    void end(@Nullable String text, @Nullable String by, Instant at, Instant due) {
        this.text = text;
        this.suppliedBy = by;
        this.endedAt = at;
        this.dueAfter = due;
    }

    public boolean open() {
        return endedAt == null;
    }

    public String what() {
        return what;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The last moment for an answer; the work goes on without it afterwards. */
    public Instant endsAt() {
        return endsAt;
    }

    public Instant dueBefore() {
        return dueBefore;
    }

    public @Nullable Instant dueAfter() {
        return dueAfter;
    }

    public @Nullable String text() {
        return text;
    }

    public @Nullable String suppliedBy() {
        return suppliedBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
