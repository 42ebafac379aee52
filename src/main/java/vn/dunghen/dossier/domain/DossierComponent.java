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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.PaperKind;

/** A paper of a dossier: what was asked for, what was handed in, what the desk has found. */
@Entity
@Table(name = "dossier_component")
public class DossierComponent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id", updatable = false)
    private Dossier dossier;

    private String agency;
    private int position;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private PaperKind kindAsked;

    private int copies;
    private boolean required;

    @Enumerated(EnumType.STRING)
    private @Nullable PaperKind kind;

    private boolean present;

    @Column(name = "expires_on")
    private @Nullable LocalDate expires;

    private @Nullable String paperCode;
    private boolean digitise;
    private @Nullable String reusedFrom;

    protected DossierComponent() {}

    DossierComponent(Dossier dossier, int position, ProcedureComponent asked, @Nullable PaperKind handedIn) {
        this.dossier = dossier;
        this.agency = dossier.agency();
        this.position = position;
        this.code = asked.code();
        this.name = asked.name();
        this.kindAsked = asked.kind();
        this.copies = asked.copies();
        this.required = asked.required();
        this.kind = handedIn;
        this.present = handedIn != null;
        this.paperCode = asked.paperCode();
        this.digitise = asked.digitise();
    }

    void check(Acceptance.CheckedComponent checked) {
        kind = checked.present() ? checked.kind() : null;
        present = checked.present();
        expires = checked.expires();
        if (!present) {
            reusedFrom = null;
        }
    }

    /** The paper the department holds from an earlier dossier takes its place. */
    void reuse(String fromDossier, @Nullable LocalDate until) {
        kind = PaperKind.ELECTRONIC;
        present = true;
        expires = until;
        reusedFrom = fromDossier;
    }

    /** The paper has come; the desk has still to look at it. */
    void handIn(PaperKind inForm) {
        kind = inForm;
        present = true;
        expires = null;
        reusedFrom = null;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public PaperKind kindAsked() {
        return kindAsked;
    }

    public int copies() {
        return copies;
    }

    public boolean required() {
        return required;
    }

    /** The form handed in; {@code null} when the paper is missing. */
    public @Nullable PaperKind kind() {
        return kind;
    }

    public boolean present() {
        return present;
    }

    /** The last day the paper is valid; {@code null} when it carries none. */
    public @Nullable LocalDate expires() {
        return expires;
    }

    /** What kind of paper it is across procedures; {@code null} for one that no other procedure asks for. */
    public @Nullable String paperCode() {
        return paperCode;
    }

    /** Whether it has to be digitised. */
    public boolean digitise() {
        return digitise;
    }

    /** Code of the dossier it was first handed in with, when it is used again here. */
    public @Nullable String reusedFrom() {
        return reusedFrom;
    }
}
