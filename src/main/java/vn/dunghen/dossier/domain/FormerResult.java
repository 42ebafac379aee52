package vn.dunghen.dossier.domain;

import jakarta.persistence.Column;
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
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.Ending;

/** A result that was numbered and then taken back for an error of the agency. Appended, never changed. */
@Entity
@Immutable
@Table(name = "dossier_former_result")
public class FormerResult {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id", updatable = false)
    private Dossier dossier;

    private String agency;
    private int seq;

    @Enumerated(EnumType.STRING)
    private Ending ending;

    @Column(name = "document_number")
    private String number;

    private Instant issuedAt;
    private Instant resolvedAt;
    private String signerName;
    private String reason;
    private String takenBackBy;
    private Instant takenBackAt;

    protected FormerResult() {}

    /** Keeps the result the dossier has now. */
    FormerResult(Dossier dossier, int seq, String reason, String by, Instant at) {
        this.dossier = dossier;
        this.agency = dossier.agency();
        this.seq = seq;
        this.ending = Objects.requireNonNull(dossier.ending());
        this.number = Objects.requireNonNull(dossier.resultNumber());
        this.issuedAt = Objects.requireNonNull(dossier.issuedAt());
        this.resolvedAt = Objects.requireNonNull(dossier.resolvedAt());
        this.signerName = Objects.requireNonNull(dossier.signature()).name();
        this.reason = reason;
        this.takenBackBy = by;
        this.takenBackAt = at;
    }

    /** From 1 on, within the dossier. */
    public int seq() {
        return seq;
    }

    public Ending ending() {
        return ending;
    }

    public String number() {
        return number;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** When the handling had ended with it. */
    public Instant resolvedAt() {
        return resolvedAt;
    }

    public String signerName() {
        return signerName;
    }

    public String reason() {
        return reason;
    }

    public String takenBackBy() {
        return takenBackBy;
    }

    public Instant takenBackAt() {
        return takenBackAt;
    }
}
