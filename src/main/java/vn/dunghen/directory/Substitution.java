package vn.dunghen.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.Subject;

/** A substitution as it is stored; it is never changed, only ended early. */
@Entity
@Table(name = "directory_substitution")
class Substitution extends Aggregate {

    @Id
    private String id;

    private String agency;

    @Version
    private @Nullable Integer version;

    private String absent;
    private String substitute;
    private String workPrefix;

    @Column(name = "begins_at")
    private Instant from;

    @Column(name = "ends_at")
    private Instant to;

    @Enumerated(EnumType.STRING)
    private @Nullable SigningForm signingForm;

    private String reason;
    private String enteredBy;
    private Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected Substitution() {}

    private Substitution(String agency, StandIn wanted, String by, Instant at) {
        this.id = UUID.randomUUID().toString();
        this.agency = agency;
        this.absent = wanted.absent();
        this.substitute = wanted.substitute();
        this.workPrefix = wanted.work();
        this.from = wanted.from();
        this.to = wanted.to();
        this.signingForm = wanted.form();
        this.reason = wanted.reason();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    static Substitution begin(String agency, StandIn wanted, String by, Instant at) {
        Substitution substitution = new Substitution(agency, wanted, by, at);
        substitution.record(new DirectoryEvent(substitution.subject(), "substitution.entered", substitution.facts()));
        return substitution;
    }

    void end(Instant at) {
        to = at;
        record(new DirectoryEvent(subject(), "substitution.ended", facts()));
    }

    @Override
    public Subject subject() {
        return new Subject("substitution", id);
    }

    StandIn standIn() {
        return new StandIn(id, absent, substitute, workPrefix, from, to, signingForm, reason);
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("absent", absent);
        facts.put("substitute", substitute);
        facts.put("work", workPrefix);
        facts.put("from", from.toString());
        facts.put("to", to.toString());
        facts.put("form", signingForm == null ? "" : signingForm.name());
        facts.put("reason", reason);
        return facts;
    }
}
