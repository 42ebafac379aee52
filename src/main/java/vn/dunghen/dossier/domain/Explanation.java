package vn.dunghen.dossier.domain;

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
import vn.dunghen.kernel.RuleViolation;

/** Giải trình: why a dossier was late although no re-appointment was left, written by the unit head, read by the director. */
@Entity
@Table(name = "dossier_explanation")
public class Explanation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id", updatable = false)
    private Dossier dossier;

    private String agency;
    private int seq;
    private int apologySeq;
    private @Nullable String explanation;
    private @Nullable String measures;
    private @Nullable String writtenBy;
    private @Nullable Instant writtenAt;
    private @Nullable String readBy;
    private @Nullable Instant readAt;
    private @Nullable String note;

    protected Explanation() {}

    Explanation(Dossier dossier, int seq, Apology apology) {
        this.dossier = dossier;
        this.agency = dossier.agency();
        this.seq = seq;
        this.apologySeq = apology.seq();
    }

    void write(String text, String theMeasures, String by, Instant at) {
        if (writtenAt != null) {
            throw RuleViolation.conflict("dossier.explanationWritten", dossier.code());
        }
        explanation = text;
        measures = theMeasures;
        writtenBy = by;
        writtenAt = at;
    }

    void read(@Nullable String theNote, String by, Instant at) {
        if (writtenAt == null) {
            throw RuleViolation.conflict("dossier.explanationNotWritten", dossier.code());
        }
        note = theNote;
        readBy = by;
        readAt = at;
    }

    boolean open() {
        return readAt == null;
    }

    /** From 1 on, within the dossier. */
    public int seq() {
        return seq;
    }

    /** The apology it stands beside. */
    public int apologySeq() {
        return apologySeq;
    }

    public @Nullable String explanation() {
        return explanation;
    }

    public @Nullable String measures() {
        return measures;
    }

    public @Nullable String writtenBy() {
        return writtenBy;
    }

    public @Nullable Instant writtenAt() {
        return writtenAt;
    }

    public @Nullable String readBy() {
        return readBy;
    }

    public @Nullable Instant readAt() {
        return readAt;
    }

    public @Nullable String note() {
        return note;
    }
}
