package vn.dunghen.report.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Signature;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.Subject;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.SynthesisState;

/** What is known of a synthesis: what it was counted from, who approved, numbered, signed and sent it. */
@MappedSuperclass
public abstract class SynthesisRecord extends Aggregate {

    @Id
    String id;

    @Version
    @Nullable Integer version;

    String agency;
    String campaignId;
    String code;
    String title;

    @Enumerated(EnumType.STRING)
    SynthesisState state;

    Instant openedAt;
    Instant dueAt;
    Instant takenAt;

    @Nullable String previousCampaign;

    @Nullable String drafter;

    @Nullable String drafterFor;

    @Nullable Instant draftedAt;

    @Nullable String coverNote;

    int returns;

    @Nullable String returnReason;

    @Embedded
    @AttributeOverride(name = "login", column = @Column(name = "approved_by"))
    @AttributeOverride(name = "prefix", column = @Column(name = "approver_prefix"))
    @AttributeOverride(name = "capacity", column = @Column(name = "approver_capacity"))
    @AttributeOverride(name = "title", column = @Column(name = "approver_title"))
    @AttributeOverride(name = "name", column = @Column(name = "approver_name"))
    @AttributeOverride(name = "at", column = @Column(name = "approved_at"))
    @Nullable Signature approval;

    @Nullable String documentNumber;

    @Nullable Integer numberYear;

    @Nullable Integer numberValue;

    @Nullable LocalDate datedOn;

    @Embedded
    @AttributeOverride(name = "login", column = @Column(name = "signed_by"))
    @AttributeOverride(name = "prefix", column = @Column(name = "signature_prefix"))
    @AttributeOverride(name = "capacity", column = @Column(name = "signature_capacity"))
    @AttributeOverride(name = "title", column = @Column(name = "signature_title"))
    @AttributeOverride(name = "name", column = @Column(name = "signature_name"))
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    @Nullable Signature signature;

    @Nullable String sentBy;

    @Nullable String sentTo;

    @Nullable String sentVia;

    @Nullable String sentNote;

    @Nullable Instant sentAt;

    @ElementCollection
    @CollectionTable(name = "report_synthesis_part", joinColumns = @JoinColumn(name = "synthesis_id"))
    @OrderColumn(name = "position")
    List<SynthesisPart> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_synthesis_figure", joinColumns = @JoinColumn(name = "synthesis_id"))
    @OrderColumn(name = "position")
    List<SynthesisFigure> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_synthesis_cell", joinColumns = @JoinColumn(name = "synthesis_id"))
    @OrderColumn(name = "position")
    List<SynthesisCell> cells = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_synthesis_unit", joinColumns = @JoinColumn(name = "synthesis_id"))
    @OrderColumn(name = "position")
    List<SynthesisUnit> units = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_synthesis_table", joinColumns = @JoinColumn(name = "synthesis_id"))
    @OrderColumn(name = "position")
    List<SynthesisTable> tables = new ArrayList<>();

    @Override
    public Subject subject() {
        return campaign().subject();
    }

    public CampaignId campaign() {
        return new CampaignId(campaignId);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    public SynthesisState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** When it must have been sent. */
    public Instant dueAt() {
        return dueAt;
    }

    /** The moment its figures speak of. */
    public Instant takenAt() {
        return takenAt;
    }

    public @Nullable String previousCampaign() {
        return previousCampaign;
    }

    public @Nullable String drafter() {
        return drafter;
    }

    public @Nullable Instant draftedAt() {
        return draftedAt;
    }

    public @Nullable String coverNote() {
        return coverNote;
    }

    public int returns() {
        return returns;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }

    public @Nullable Signature approval() {
        return approval;
    }

    public @Nullable String documentNumber() {
        return documentNumber;
    }

    public @Nullable Integer numberYear() {
        return numberYear;
    }

    public @Nullable Integer numberValue() {
        return numberValue;
    }

    public @Nullable LocalDate datedOn() {
        return datedOn;
    }

    public @Nullable Signature signature() {
        return signature;
    }

    public @Nullable String sentTo() {
        return sentTo;
    }

    public @Nullable String sentVia() {
        return sentVia;
    }

    public @Nullable String sentNote() {
        return sentNote;
    }

    public @Nullable String sentBy() {
        return sentBy;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public List<SynthesisPart> parts() {
        return List.copyOf(parts);
    }

    public List<SynthesisFigure> figures() {
        return List.copyOf(figures);
    }

    public List<SynthesisCell> cells() {
        return List.copyOf(cells);
    }

    public List<SynthesisUnit> units() {
        return List.copyOf(units);
    }

    public List<SynthesisTable> tables() {
        return List.copyOf(tables);
    }
}
