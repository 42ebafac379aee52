package vn.dunghen.dossier.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.ChangeKind;

/** What a proposal wants to be said of one procedure. */
@Entity
@Table(name = "procedure_proposal_change")
public class ProposedChange extends ProcedureTerms {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "proposal_id", updatable = false)
    private ProcedureProposal proposal;

    private String agency;
    private int position;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private String code;

    @ElementCollection
    @CollectionTable(name = "procedure_proposal_component", joinColumns = @JoinColumn(name = "change_id"))
    @OrderColumn(name = "position")
    private List<ProcedureComponent> components = new ArrayList<>();

    private boolean feesWritten;

    @ElementCollection
    @CollectionTable(name = "procedure_proposal_fee", joinColumns = @JoinColumn(name = "change_id"))
    @OrderColumn(name = "position")
    private List<ProcedureFee> fees = new ArrayList<>();

    protected ProposedChange() {}

    ProposedChange(ProcedureProposal proposal, int position, Draft draft) {
        super(draft.terms());
        this.id = UUID.randomUUID().toString();
        this.proposal = proposal;
        this.agency = proposal.agency();
        this.position = position;
        this.kind = draft.kind();
        this.code = draft.code();
        this.components.addAll(draft.components());
        if (draft.fees() != null) {
            this.feesWritten = true;
            this.fees.addAll(draft.fees());
        }
    }

    /**
     * A change as it is written down; an abolition repeats the terms of the version that ends.
     *
     * @param fees the schedule of fees; {@code null} when nothing is said of it
     */
    public record Draft(
            ChangeKind kind,
            String code,
            Procedure.Terms terms,
            List<ProcedureComponent> components,
            @Nullable List<ProcedureFee> fees) {

        /** A change that says nothing of the schedule of fees. */
        public Draft(ChangeKind kind, String code, Procedure.Terms terms, List<ProcedureComponent> components) {
            this(kind, code, terms, components, null);
        }
    }

    /**
     * The schedule of fees the procedure would have.
     *
     * @param before the version it follows
     */
    public List<ProcedureFee> schedule(@Nullable Procedure before) {
        return schedule(feesWritten ? fees : null, terms(), before);
    }

    /** @param written what is said of it; {@code null} for nothing */
    public static List<ProcedureFee> schedule(
            @Nullable List<ProcedureFee> written, Procedure.Terms terms, @Nullable Procedure before) {
        if (written != null) {
            return List.copyOf(written);
        }
        // another amount asks for another schedule; until there is one the amount alone counts
        return before != null && before.terms().feeAmount() == terms.feeAmount() ? before.fees() : List.of();
    }

    public ChangeKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    String agency() {
        return agency;
    }

    public List<ProcedureComponent> components() {
        return List.copyOf(components);
    }

    public Draft draft() {
        return new Draft(kind, code, terms(), components(), feesWritten ? List.copyOf(fees) : null);
    }
}
