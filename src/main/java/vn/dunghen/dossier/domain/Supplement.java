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
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.SupplementPhase;
import vn.dunghen.dossier.SupplementStage;

/** A request for missing papers, from the asking to the papers. Changed through its dossier only. */
@Entity
@Table(name = "dossier_supplement")
public class Supplement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id", updatable = false)
    private Dossier dossier;

    private String agency;
    private int seq;

    @Enumerated(EnumType.STRING)
    private SupplementPhase phase;

    @Enumerated(EnumType.STRING)
    private SupplementStage stage;

    private String componentCodes;
    private @Nullable String missing;
    private String reason;
    private @Nullable String basis;
    private String askedBy;
    private Instant askedAt;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable String sentBy;
    private @Nullable Instant sentAt;

    @Enumerated(EnumType.STRING)
    private @Nullable InformMethod method;

    private @Nullable String note;
    private @Nullable String slip;
    private @Nullable Instant windowUntil;
    private @Nullable Instant arrivedAt;
    private @Nullable String arrivedWords;
    private @Nullable Instant completedAt;
    private boolean lawful;

    protected Supplement() {}

    Supplement(Dossier dossier, int seq, SupplementPhase phase, PapersAsked asked, String by, Instant at) {
        this.dossier = dossier;
        this.agency = dossier.agency();
        this.seq = seq;
        this.phase = phase;
        this.stage = SupplementStage.ASKED;
        this.componentCodes = String.join(",", asked.componentCodes());
        this.missing = asked.missing();
        this.reason = asked.reason();
        this.basis = asked.basis();
        this.askedBy = by;
        this.askedAt = at;
    }

    void agree(String by, Instant at) {
        stage = SupplementStage.AGREED;
        approvedBy = by;
        approvedAt = at;
    }

    void send(
            String by, @Nullable InformMethod how, @Nullable String theNote, Instant until, boolean inLaw, Instant at) {
        stage = SupplementStage.SENT;
        sentBy = by;
        method = how;
        note = theNote;
        windowUntil = until;
        lawful = inLaw;
        sentAt = at;
    }

    void number(String theSlip) {
        slip = theSlip;
    }

    void arrive(@Nullable String words, Instant at) {
        stage = SupplementStage.ARRIVED;
        arrivedWords = words;
        arrivedAt = at;
    }

    void awaitMore() {
        stage = SupplementStage.SENT;
    }

    void complete(Instant at) {
        stage = SupplementStage.COMPLETE;
        completedAt = at;
    }

    void end(SupplementStage how) {
        stage = how;
    }

    boolean open() {
        return switch (stage) {
            case ASKED, AGREED, SENT, ARRIVED -> true;
            case RETURNED, COMPLETE, OVERRUN, DROPPED -> false;
        };
    }

    /** From 1 on, within the dossier. */
    public int seq() {
        return seq;
    }

    public SupplementPhase phase() {
        return phase;
    }

    public SupplementStage stage() {
        return stage;
    }

    /** Codes of the papers asked for. */
    public List<String> componentCodes() {
        return componentCodes.isEmpty() ? List.of() : List.of(componentCodes.split(","));
    }

    /** What else is missing, in words. */
    public @Nullable String missing() {
        return missing;
    }

    public String reason() {
        return reason;
    }

    /** The legal basis; only one that has been checked. */
    public @Nullable String basis() {
        return basis;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable String approvedBy() {
        return approvedBy;
    }

    public @Nullable Instant approvedAt() {
        return approvedAt;
    }

    public @Nullable String sentBy() {
        return sentBy;
    }

    /** When the applicant was asked; the clock stands from here on if the request is lawful. */
    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable InformMethod method() {
        return method;
    }

    public @Nullable String note() {
        return note;
    }

    /** Number of slip 02, e.g. {@code 03/2026}. */
    public @Nullable String slip() {
        return slip;
    }

    /** Last moment for the papers. */
    public @Nullable Instant windowUntil() {
        return windowUntil;
    }

    public @Nullable Instant arrivedAt() {
        return arrivedAt;
    }

    /** What came beside the listed papers, in words. */
    public @Nullable String arrivedWords() {
        return arrivedWords;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }

    /** Whether it was sent within the regime's limits, so that it moves the original date too. */
    public boolean lawful() {
        return lawful;
    }
}
