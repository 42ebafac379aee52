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
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.ApologyStanding;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.LiabilityFinding;

/** One late dossier of a quarter and what the inspectorate found. Changed through its review only, never taken out. */
@Entity
@Table(name = "liability_row")
public class LiabilityRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", updatable = false)
    private LiabilityReview review;

    private String agency;
    private int position;
    private String dossierCode;
    private String unit;
    private @Nullable String officer;
    private Instant dueAt;
    private @Nullable Instant doneAt;
    private int daysLate;

    @Enumerated(EnumType.STRING)
    private ApologyStanding apology;

    @Enumerated(EnumType.STRING)
    private @Nullable DelayCause cause;

    private @Nullable String explanation;

    @Enumerated(EnumType.STRING)
    private @Nullable LiabilityFinding finding;

    private @Nullable String proposal;

    protected LiabilityRow() {}

    LiabilityRow(LiabilityReview review, String agency, int position, LateDossier late) {
        this.review = review;
        this.agency = agency;
        this.position = position;
        this.dossierCode = late.code();
        this.unit = late.unit();
        this.officer = late.officer();
        this.dueAt = late.dueAt();
        this.doneAt = late.doneAt();
        this.daysLate = late.daysLate();
        this.apology = late.apology();
        this.cause = late.cause();
        this.explanation = late.explanation();
    }

    void find(LiabilityFinding theFinding, @Nullable String theProposal) {
        finding = theFinding;
        proposal = theProposal;
    }

    public String agency() {
        return agency;
    }

    public String dossierCode() {
        return dossierCode;
    }

    public String unit() {
        return unit;
    }

    public @Nullable String officer() {
        return officer;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }

    public int daysLate() {
        return daysLate;
    }

    public ApologyStanding apology() {
        return apology;
    }

    public @Nullable DelayCause cause() {
        return cause;
    }

    public @Nullable String explanation() {
        return explanation;
    }

    public @Nullable LiabilityFinding finding() {
        return finding;
    }

    public @Nullable String proposal() {
        return proposal;
    }
}
