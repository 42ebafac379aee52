package vn.dunghen.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of what a plan says; once handed in it is never changed. */
@Entity
@Table(name = "plan_version")
public class PlanVersion {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private Plan plan;

    private String agency;
    private int position;
    private String content;
    private String warnings;
    private String writtenBy;
    private Instant writtenAt;
    private @Nullable Instant submittedAt;

    protected PlanVersion() {}

    PlanVersion(Plan plan, int position, ImportedPlan said, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.plan = plan;
        this.agency = plan.agency();
        this.position = position;
        this.writtenBy = by;
        this.writtenAt = at;
        this.content = PlanText.of(said.content());
        this.warnings = PlanText.of(said.warnings());
    }

    /** Only while it is with its drafter. */
    void write(ImportedPlan said, String by, Instant at) {
        if (submittedAt != null) {
            throw new IllegalStateException("a version handed in is never changed");
        }
        content = PlanText.of(said.content());
        warnings = PlanText.of(said.warnings());
        writtenBy = by;
        writtenAt = at;
    }

    void handIn(Instant at) {
        if (submittedAt == null) {
            submittedAt = at;
        }
    }

    /** From 1 on, within the plan. */
    public int number() {
        return position;
    }

    public PlanContent content() {
        return PlanText.content(content);
    }

    /** What a person must still look at. */
    public List<ImportedPlan.Warning> warnings() {
        return PlanText.warnings(warnings);
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }
}
