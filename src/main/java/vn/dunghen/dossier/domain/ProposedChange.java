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
    }

    /** A change as it is written down; an abolition repeats the terms of the version that ends. */
    public record Draft(ChangeKind kind, String code, Procedure.Terms terms, List<ProcedureComponent> components) {}

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
        return new Draft(kind, code, terms(), components());
    }
}
