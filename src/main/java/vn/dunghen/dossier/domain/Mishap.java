package vn.dunghen.dossier.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.ApologyStage;
import vn.dunghen.dossier.MishapKind;

/** A dossier lost or damaged, or an error of the agency; an apology is owed for each. */
@Entity
@Table(name = "dossier_mishap")
public class Mishap {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id", updatable = false)
    private Dossier dossier;

    private String agency;
    private int seq;

    @Enumerated(EnumType.STRING)
    private MishapKind kind;

    private String reason;
    private String reportedBy;
    private Instant reportedAt;
    private @Nullable Integer apologySeq;

    protected Mishap() {}

    Mishap(Dossier dossier, int seq, MishapKind kind, String reason, String by, Instant at) {
        this.dossier = dossier;
        this.agency = dossier.agency();
        this.seq = seq;
        this.kind = kind;
        this.reason = reason;
        this.reportedBy = by;
        this.reportedAt = at;
    }

    void apologisedBy(Apology apology) {
        apologySeq = apology.seq();
    }

    boolean settledBy(List<Apology> apologies) {
        return apologies.stream()
                .anyMatch(apology -> apology.stage() == ApologyStage.SENT && Objects.equals(apology.seq(), apologySeq));
    }

    /** From 1 on, within the dossier. */
    public int seq() {
        return seq;
    }

    public MishapKind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public String reportedBy() {
        return reportedBy;
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
