package vn.dunghen.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.sign.SigningFailed;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** The digital signatures a paper is to get: written when it is issued, worked off outside the click. */
@Entity
@Table(name = "document_signing")
class SigningRow extends Aggregate {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int DOUBLED_AT_MOST = 8;

    /** What happened to a paper's signatures. */
    record Happened(Subject subject, String action, Map<String, String> facts) implements DomainEvent {}

    @Id
    private String paper;

    @Version
    private @Nullable Long version;

    private String agency;
    private String subjectType;
    private String subjectId;
    private String numberText;
    private String title;
    private String signer;
    private @Nullable String login;
    private String capacity;

    @Enumerated(EnumType.STRING)
    private SigningState state;

    private int attempts;
    private Instant dueAt;
    private Instant waitingSince;

    @Enumerated(EnumType.STRING)
    private SigningFailed.@Nullable Why reason;

    private @Nullable Instant signedAt;
    private @Nullable String sha256;

    @SuppressWarnings("NullAway.Init")
    protected SigningRow() {}

    /**
     * @param number as it is written on the paper
     * @param title without what only those may read who see the subject
     * @param login sign-in name of who signs; null when it has to be found by the name
     */
    static SigningRow of(
            Papers.Paper paper,
            String agency,
            String number,
            String title,
            @Nullable String login,
            String capacity,
            Instant at) {
        SigningRow row = new SigningRow();
        row.paper = paper.id();
        row.agency = agency;
        row.subjectType = paper.subject().type();
        row.subjectId = paper.subject().id();
        row.numberText = number;
        row.title = title;
        row.signer = paper.signer();
        row.login = login;
        row.capacity = capacity;
        row.state = SigningState.WAITING;
        row.dueAt = at;
        row.waitingSince = at;
        return row;
    }

    void signed(String hash, Instant at) {
        state = SigningState.SIGNED;
        signedAt = at;
        sha256 = hash;
        reason = null;
        var facts = facts();
        facts.put("signer", signer);
        facts.put("sha256", hash);
        record(new Happened(subject(), "document.paperSigned", facts));
    }

    /** There is no key: it goes out as it is, and says so. */
    void leaveUnsigned(String hash) {
        state = SigningState.UNSIGNED;
        sha256 = hash;
        reason = null;
        record(new Happened(subject(), "document.paperUnsigned", facts()));
    }

    /** Tried again after a pause that grows with every failure. */
    void failed(SigningFailed.Why why, Instant at) {
        attempts++;
        reason = why;
        dueAt = at.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, DOUBLED_AT_MOST)));
        var facts = facts();
        facts.put("reason", why.name());
        facts.put("attempt", Integer.toString(attempts));
        record(new Happened(subject(), "document.signingFailed", facts));
    }

    /** Somebody wants it tried now. */
    void retry(Instant at) {
        dueAt = at;
        record(new Happened(subject(), "document.signingRetried", facts()));
    }

    boolean isWaiting() {
        return state == SigningState.WAITING;
    }

    String paper() {
        return paper;
    }

    String signer() {
        return signer;
    }

    @Nullable String login() {
        return login;
    }

    String capacity() {
        return capacity;
    }

    Instant dueAt() {
        return dueAt;
    }

    PaperSignatures.Line line() {
        return new PaperSignatures.Line(
                paper, numberText, title, signer, state, attempts, waitingSince, dueAt, reason, signedAt, sha256);
    }

    @Override
    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("number", numberText);
        facts.put("title", title);
        return facts;
    }
}
