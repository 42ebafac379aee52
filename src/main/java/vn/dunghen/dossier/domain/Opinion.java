package vn.dunghen.dossier.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Subject;

/** An opinion asked of another unit; it is reported when late and never holds the work up. */
@Entity
@Table(name = "dossier_opinion")
public class Opinion {

    /** What the deadline watch calls an opinion. */
    public static final String TYPE = "dossier-opinion";

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id", updatable = false)
    private Dossier dossier;

    private String agency;
    private int seq;
    private String unit;
    private String question;
    private Instant dueAt;
    private String askedBy;
    private Instant askedAt;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable String answer;

    protected Opinion() {}

    Opinion(Dossier dossier, int seq, String unit, String question, Instant dueAt, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.dossier = dossier;
        this.agency = dossier.agency();
        this.seq = seq;
        this.unit = unit;
        this.question = question;
        this.dueAt = dueAt;
        this.askedBy = by;
        this.askedAt = at;
    }

    void give(String theAnswer, String by, Instant at) {
        answer = theAnswer;
        answeredBy = by;
        answeredAt = at;
    }

    boolean open() {
        return answeredAt == null;
    }

    /** Whether it came after its due moment, or has not come by {@code now}. */
    public boolean late(Instant now) {
        return (answeredAt == null ? now : answeredAt).isAfter(dueAt);
    }

    public Subject subject() {
        return new Subject(TYPE, id);
    }

    public String id() {
        return id;
    }

    public Dossier dossier() {
        return dossier;
    }

    /** From 1 on, within the dossier. */
    public int seq() {
        return seq;
    }

    /** Code of the unit asked. */
    public String unit() {
        return unit;
    }

    public String question() {
        return question;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String answer() {
        return answer;
    }
}
