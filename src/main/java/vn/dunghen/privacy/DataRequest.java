package vn.dunghen.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** Yêu cầu về dữ liệu cá nhân: who asks about whom, until when an answer is due, what was put together and what was answered. */
@Entity
@Table(name = "privacy_request")
public class DataRequest extends Aggregate {

    public static final String TYPE = "data-request";

    @Id
    String id;

    @Version
    @Nullable Long version;

    String agency;
    String code;
    String personName;

    @Nullable String idNumber;

    @Nullable String phone;

    @Nullable LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    Asker asker;

    @Nullable String askerName;

    String proof;
    String basis;
    LocalDate receivedOn;
    String registeredBy;
    Instant registeredAt;
    Instant dueAt;
    String dueWords;

    @Enumerated(EnumType.STRING)
    RequestState state;

    @Nullable String packageHash;

    @Nullable Integer packageRecords;

    @Nullable Integer packageLeftOut;

    @Nullable Instant packageAt;

    @Nullable String reason;

    @Nullable String answeredBy;

    @Nullable Instant answeredAt;

    protected DataRequest() {}

    /**
     * What was asked, and how it was proven who asks.
     *
     * @param askerName who asks for the person, only when somebody does
     * @param proof which papers were looked at
     * @param basis on what law the request rests
     */
    public record Words(
            PersonAsked person, Asker asker, @Nullable String askerName, String proof, String basis, LocalDate on) {}

    /** @param dueWords how the date was counted and by which law */
    static DataRequest register(
            String agency, String code, Words words, Instant dueAt, String dueWords, Actor by, Instant at) {
        var request = new DataRequest();
        request.id = UUID.randomUUID().toString();
        request.agency = agency;
        request.code = code;
        request.personName = words.person().name();
        request.idNumber = words.person().idNumber();
        request.phone = words.person().phone();
        request.birthDate = words.person().birthDate();
        request.asker = words.asker();
        request.askerName = words.askerName();
        request.proof = words.proof();
        request.basis = words.basis();
        request.receivedOn = words.on();
        request.registeredBy = by.login();
        request.registeredAt = at;
        request.dueAt = dueAt;
        request.dueWords = dueWords;
        request.state = RequestState.OPEN;
        request.tell("registered", "on", Moments.say(words.on()), "due", Moments.say(dueAt), "basis", words.basis());
        return request;
    }

    /** A package was made; the latest is the one that is answered with. @param leftOut found, but not put in */
    void pack(String hash, int records, int leftOut, Instant at) {
        requireOpen();
        packageHash = hash;
        packageRecords = records;
        packageLeftOut = leftOut;
        packageAt = at;
        tell("packed", "records", String.valueOf(records), "leftOut", String.valueOf(leftOut), "hash", hash);
    }

    /**
     * The answer goes out now; no other day can be given for it.
     *
     * @throws InvalidInput at {@code outcome} or {@code reason}
     * @throws RuleViolation CONFLICT when it is answered already, or nothing was put together to answer with
     */
    void answer(RequestState outcome, @Nullable String why, Actor by, Instant at) {
        requireOpen();
        if (outcome == RequestState.OPEN) {
            throw new InvalidInput("outcome", "Chọn kết quả trả lời.");
        }
        if (outcome != RequestState.ANSWERED && why == null) {
            throw new InvalidInput("reason", "Ghi lý do không cung cấp hoặc chỉ cung cấp một phần.");
        }
        if (outcome != RequestState.REFUSED && packageHash == null) {
            throw RuleViolation.conflict("dataRequest.unpacked", code);
        }
        state = outcome;
        reason = why;
        answeredBy = by.login();
        answeredAt = at;
        String action =
                switch (outcome) {
                    case PARTLY -> "answeredPartly";
                    case REFUSED -> "refused";
                    default -> "answered";
                };
        tell(action, "reason", why == null ? "" : why, "late", String.valueOf(isLate(at)));
    }

    private void requireOpen() {
        if (state != RequestState.OPEN) {
            throw RuleViolation.conflict("dataRequest.over", code);
        }
    }

    /** Whether the answer came, or still waits, after its date. */
    public boolean isLate(Instant now) {
        return (answeredAt == null ? now : answeredAt).isAfter(dueAt);
    }

    public PersonAsked person() {
        return new PersonAsked(personName, idNumber, phone, birthDate);
    }

    @Override
    public Subject subject() {
        return new Subject(TYPE, id);
    }

    public Policy.Resource resource() {
        return new Policy.Resource(TYPE, id, state.name(), null, null);
    }

    private void tell(String action, String... facts) {
        record(new RequestEvent(subject(), "dataRequest." + action, facts(code, facts)));
    }
}
