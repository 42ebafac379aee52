package vn.dunghen.feedback.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Signature;
import vn.dunghen.feedback.AnswerWay;
import vn.dunghen.feedback.FeedbackChannel;
import vn.dunghen.feedback.FeedbackId;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.FeedbackState;
import vn.dunghen.feedback.FeedbackTimeliness;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.Subject;

/** What is known of a feedback case: what was said, who works on it, what came of it. */
@MappedSuperclass
public abstract class FeedbackFacts extends Aggregate {

    @Id
    String id;

    @Version
    @Nullable Integer version;

    String agency;
    String code;

    @Enumerated(EnumType.STRING)
    FeedbackChannel channel;

    @Enumerated(EnumType.STRING)
    FeedbackKind kind;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "sender_kind"))
    @AttributeOverride(name = "name", column = @Column(name = "sender_name"))
    @AttributeOverride(name = "phone", column = @Column(name = "sender_phone"))
    @AttributeOverride(name = "email", column = @Column(name = "sender_email"))
    @AttributeOverride(name = "address", column = @Column(name = "sender_address"))
    Sender sender;

    String content;

    @Nullable String lookupDigest;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_by")
    @Nullable AnswerWay answerWay;

    @Nullable String aboutDossier;

    @Nullable String aboutProcedure;

    @Nullable String aboutPerson;

    boolean publishAgreed;

    @Enumerated(EnumType.STRING)
    FeedbackState state;

    String receivedBy;
    Instant receivedAt;
    String acknowledgement;

    @Column(name = "original_due_at")
    Instant originalDue;

    @Column(name = "current_due_at")
    Instant currentDue;

    int promise;

    @Nullable String classifiedBy;

    @Nullable Instant classifiedAt;

    @Nullable String unit;

    @Nullable String officer;

    @Nullable String forwardTo;

    @Nullable String reason;

    @Nullable String answer;

    @Nullable String publicQuestion;

    @Nullable String publicAnswer;

    @Nullable String draftedBy;

    @Nullable Instant draftedAt;

    @Nullable String agreedBy;

    @Nullable Instant agreedAt;

    @Embedded
    @AttributeOverride(name = "login", column = @Column(name = "signed_by"))
    @AttributeOverride(name = "prefix", column = @Column(name = "signature_prefix"))
    @AttributeOverride(name = "capacity", column = @Column(name = "signature_capacity"))
    @AttributeOverride(name = "title", column = @Column(name = "signature_title"))
    @AttributeOverride(name = "name", column = @Column(name = "signature_name"))
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    @Nullable Signature signature;

    @Nullable String letterNumber;

    @Nullable String letterPaper;

    @Nullable Instant endedAt;

    @Nullable Instant publishedAt;

    @OneToMany(mappedBy = "feedback", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<FeedbackSupplement> supplements = new ArrayList<>();

    @Override
    public Subject subject() {
        return id().subject();
    }

    public FeedbackId id() {
        return new FeedbackId(id);
    }

    /** What was asked of the sender and has not come yet. */
    public Optional<FeedbackSupplement> waiting() {
        return supplements.stream().filter(FeedbackSupplement::open).findFirst();
    }

    public FeedbackTimeliness against(Instant due, Instant now) {
        return FeedbackTimeliness.of(state, endedAt, due, now);
    }

    public String agency() {
        return agency;
    }

    public String code() {
        return code;
    }

    public FeedbackChannel channel() {
        return channel;
    }

    public FeedbackKind kind() {
        return kind;
    }

    public Sender sender() {
        return sender;
    }

    public String content() {
        return content;
    }

    /** How a sender from outside wants the answer; {@code null} when it came to the desk. */
    public @Nullable AnswerWay answerWay() {
        return answerWay;
    }

    public @Nullable String aboutDossier() {
        return aboutDossier;
    }

    public @Nullable String aboutProcedure() {
        return aboutProcedure;
    }

    public @Nullable String aboutPerson() {
        return aboutPerson;
    }

    public boolean publishAgreed() {
        return publishAgreed;
    }

    public FeedbackState state() {
        return state;
    }

    public String receivedBy() {
        return receivedBy;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String acknowledgement() {
        return acknowledgement;
    }

    public Instant originalDue() {
        return originalDue;
    }

    public Instant currentDue() {
        return currentDue;
    }

    public int promise() {
        return promise;
    }

    public @Nullable String unit() {
        return unit;
    }

    public @Nullable String officer() {
        return officer;
    }

    public @Nullable String forwardTo() {
        return forwardTo;
    }

    /** Why it was returned, forwarded or not handled last. */
    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable String publicQuestion() {
        return publicQuestion;
    }

    public @Nullable String publicAnswer() {
        return publicAnswer;
    }

    public @Nullable String draftedBy() {
        return draftedBy;
    }

    public @Nullable Signature signature() {
        return signature;
    }

    public @Nullable String letterNumber() {
        return letterNumber;
    }

    public @Nullable String letterPaper() {
        return letterPaper;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public List<FeedbackSupplement> supplements() {
        return List.copyOf(supplements);
    }
}
