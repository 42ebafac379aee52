package vn.dunghen.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Subject;

/** Reads requests, and what is found for one. Numbers of the person are covered: who answers has them on paper. */
@Service
@Transactional(readOnly = true)
public class ReadRequests {

    /** The most a list shows. */
    public static final int MOST = 200;

    private final DataRequests requests;
    private final FindHeld find;
    private final AuditTrail trail;
    private final Directory directory;
    private final Policy policy;
    private final Clock clock;

    ReadRequests(
            DataRequests requests, FindHeld find, AuditTrail trail, Directory directory, Policy policy, Clock clock) {
        this.requests = requests;
        this.find = find;
        this.trail = trail;
        this.directory = directory;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * A request for readers.
     *
     * @param known by what the person is told from others, numbers covered
     * @param packageHash SHA-256 of the list of the latest package, if there is one
     */
    public record Request(
            String id,
            String code,
            RequestState state,
            String person,
            String known,
            Asker asker,
            @Nullable String askerName,
            String proof,
            String basis,
            LocalDate receivedOn,
            String registeredBy,
            Instant dueAt,
            String dueWords,
            boolean late,
            @Nullable String packageHash,
            @Nullable Integer packageRecords,
            @Nullable Integer packageLeftOut,
            @Nullable Instant packageAt,
            @Nullable String reason,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {

        public Subject subject() {
            return new Subject(DataRequest.TYPE, id);
        }
    }

    /** Open ones first, the most urgent on top. */
    public List<Request> list() {
        policy.require(PrivacyRules.VIEW, Policy.Resource.of(DataRequest.TYPE));
        return requests.list(directory.agency().code(), Limit.of(MOST)).stream()
                .map(this::request)
                .toList();
    }

    public Request one(String code) {
        return request(found(code));
    }

    public Request of(Subject subject) {
        return request(RequestAccess.require(policy, PrivacyRules.VIEW, requests.findById(subject.id())));
    }

    /** What is held about its person, to whoever may put it together; that they looked is written down. */
    @Transactional
    public List<Held> held(String code) {
        DataRequest request = found(code);
        if (!policy.allows(PrivacyRules.PACKAGE, request.resource())) {
            return List.of();
        }
        trail.recordAccess(request.subject(), "tìm dữ liệu đang giữ của người được hỏi");
        return find.about(request);
    }

    private DataRequest found(String code) {
        return RequestAccess.require(
                policy,
                PrivacyRules.VIEW,
                requests.findByAgencyAndCode(directory.agency().code(), code));
    }

    private Request request(DataRequest one) {
        return new Request(
                one.id,
                one.code,
                one.state,
                one.personName,
                known(one.person()),
                one.asker,
                one.askerName,
                one.proof,
                one.basis,
                one.receivedOn,
                one.registeredBy,
                one.dueAt,
                one.dueWords,
                one.isLate(clock.instant()),
                one.packageHash,
                one.packageRecords,
                one.packageLeftOut,
                one.packageAt,
                one.reason,
                one.answeredBy,
                one.answeredAt);
    }

    private static String known(PersonAsked person) {
        StringBuilder known = new StringBuilder();
        add(known, "số giấy tờ ", person.idNumber());
        add(known, "điện thoại ", person.phone());
        if (person.birthDate() != null) {
            known.append(known.isEmpty() ? "" : ", ").append("có ngày sinh");
        }
        return known.toString();
    }

    private static void add(StringBuilder known, String label, @Nullable String number) {
        if (number != null) {
            known.append(known.isEmpty() ? "" : ", ")
                    .append(label)
                    .append("•••• ")
                    .append(number.substring(number.length() - 3));
        }
    }
}
