package vn.dunghen.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Số hủy: a number the plan had and lost before it was issued. */
@Entity
@Table(name = "plan_void_number")
public class VoidNumber {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private Plan plan;

    private String agency;
    private int position;
    private String documentNumber;
    private String reason;
    private String voidedBy;
    private Instant voidedAt;

    protected VoidNumber() {}

    VoidNumber(Plan plan, int position, String documentNumber, String reason, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.plan = plan;
        this.agency = plan.agency();
        this.position = position;
        this.documentNumber = documentNumber;
        this.reason = reason;
        this.voidedBy = by;
        this.voidedAt = at;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String reason() {
        return reason;
    }

    public String voidedBy() {
        return voidedBy;
    }

    public Instant voidedAt() {
        return voidedAt;
    }
}
