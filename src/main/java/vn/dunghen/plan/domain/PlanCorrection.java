package vn.dunghen.plan.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Signature;

/** Đính chính: an error of form in an issued plan, put right by an official letter; the plan itself is not changed. */
@Entity
@Table(name = "plan_correction")
public class PlanCorrection {

    /** Where a correction stands. */
    public enum State {
        ASKED,
        SIGNED,
        ISSUED,
        DROPPED;

        boolean over() {
            return this == ISSUED || this == DROPPED;
        }
    }

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private Plan plan;

    private String agency;
    private int position;

    @Enumerated(EnumType.STRING)
    private State state;

    private String wrongText;
    private String rightText;
    private String askedBy;
    private Instant askedAt;
    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "login", column = @Column(name = "signed_by"))
    @AttributeOverride(name = "prefix", column = @Column(name = "signature_prefix"))
    @AttributeOverride(name = "capacity", column = @Column(name = "signature_capacity"))
    @AttributeOverride(name = "title", column = @Column(name = "signature_title"))
    @AttributeOverride(name = "name", column = @Column(name = "signature_name"))
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private @Nullable Signature signature;

    private @Nullable String documentNumber;
    private @Nullable String paper;
    private @Nullable Instant issuedAt;

    protected PlanCorrection() {}

    PlanCorrection(Plan plan, int position, String wrong, String right, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.plan = plan;
        this.agency = plan.agency();
        this.position = position;
        this.state = State.ASKED;
        this.wrongText = wrong;
        this.rightText = right;
        this.askedBy = by;
        this.askedAt = at;
    }

    void sign(Signature by) {
        signature = by;
        state = State.SIGNED;
    }

    void drop(String why) {
        reason = why;
        state = State.DROPPED;
    }

    void issue(String number, String kept, Instant at) {
        documentNumber = number;
        paper = kept;
        issuedAt = at;
        state = State.ISSUED;
    }

    public State state() {
        return state;
    }

    public String wrongText() {
        return wrongText;
    }

    public String rightText() {
        return rightText;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable Signature signature() {
        return signature;
    }

    public @Nullable String documentNumber() {
        return documentNumber;
    }

    /** The letter as it was kept when it went out. */
    public @Nullable String paper() {
        return paper;
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }
}
