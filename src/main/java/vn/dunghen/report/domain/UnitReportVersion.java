package vn.dunghen.report.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.report.VersionKind;

/** One version of a unit's report: once submitted it stays as it is, whatever comes after it. */
@Entity
@Table(name = "unit_report_version")
public class UnitReportVersion {

    @Id
    private String id;

    private String agency;

    @ManyToOne
    @JoinColumn(name = "report_id")
    private UnitReport report;

    private int number;

    @Enumerated(EnumType.STRING)
    private VersionKind kind;

    private String results;
    private @Nullable String difficulties;
    private @Nullable String proposals;
    private @Nullable String reason;
    private Instant asOf;
    private String filledBy;
    private Instant filledAt;
    private @Nullable String submittedBy;
    private @Nullable Instant submittedAt;
    private @Nullable String acceptedBy;
    private @Nullable Instant acceptedAt;
    private @Nullable String returnReason;

    @ElementCollection
    @CollectionTable(name = "unit_report_cell", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<ReportCell> cells = new ArrayList<>();

    protected UnitReportVersion() {}

    UnitReportVersion(UnitReport report, String agency, int number, VersionKind kind, @Nullable String reason) {
        this.id = UUID.randomUUID().toString();
        this.report = report;
        this.agency = agency;
        this.number = number;
        this.kind = kind;
        this.reason = reason;
    }

    /** Writes the draft anew. */
    void write(ReportText text, List<ReportCell> theCells, String by, Instant at) {
        results = text.results();
        difficulties = text.difficulties();
        proposals = text.proposals();
        cells.clear();
        cells.addAll(theCells);
        filledBy = by;
        filledAt = at;
        asOf = at;
    }

    void submit(String by, Instant at) {
        submittedBy = by;
        submittedAt = at;
    }

    void accept(String by, Instant at) {
        acceptedBy = by;
        acceptedAt = at;
    }

    void giveBack(String why) {
        returnReason = why;
    }

    public boolean draft() {
        return submittedAt == null;
    }

    public int number() {
        return number;
    }

    public VersionKind kind() {
        return kind;
    }

    public ReportText text() {
        return new ReportText(results, difficulties, proposals);
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant asOf() {
        return asOf;
    }

    public String filledBy() {
        return filledBy;
    }

    public Instant filledAt() {
        return filledAt;
    }

    public @Nullable String submittedBy() {
        return submittedBy;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String acceptedBy() {
        return acceptedBy;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }

    public List<ReportCell> cells() {
        return List.copyOf(cells);
    }
}
