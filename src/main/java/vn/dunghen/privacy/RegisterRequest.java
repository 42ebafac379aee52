package vn.dunghen.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Deadline;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Ghi yêu cầu: somebody asks what the department holds about them; its limit is the law's on the day it arrived. */
@UseCase
public class RegisterRequest {

    private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);

    private final DataRequests requests;
    private final RequestCodes codes;
    private final PrivacyTerms terms;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    RegisterRequest(
            DataRequests requests,
            RequestCodes codes,
            PrivacyTerms terms,
            WorkingCalendar calendar,
            Directory directory,
            Policy policy,
            Actors actors,
            Clock clock) {
        this.requests = requests;
        this.codes = codes;
        this.terms = terms;
        this.calendar = calendar;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * What was typed.
     *
     * @param asker {@code SELF} or {@code REPRESENTATIVE}
     * @param basis nothing for that of the law data
     * @param receivedOn ISO 8601; nothing for today
     */
    public record Typed(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String birthDate,
            @Nullable String asker,
            @Nullable String askerName,
            @Nullable String proof,
            @Nullable String basis,
            @Nullable String receivedOn) {}

    /**
     * @return the code of the request
     * @throws vn.dunghen.kernel.InvalidInput at each field that is wrong
     */
    public String handle(Typed typed) {
        policy.require(PrivacyRules.REGISTER, Policy.Resource.of(DataRequest.TYPE));
        Instant now = clock.instant();
        DataRequest.Words words = read(typed, Moments.day(now));
        PrivacyTerms.Term law = Objects.requireNonNull(terms.inForce(words.on()).get(TermKind.REQUEST));
        Deadline due = calendar.due(
                Moments.noon(words.on()),
                new Limit(Objects.requireNonNull(law.amount()), Objects.requireNonNull(law.unit())));
        String agency = directory.agency().code();
        DataRequest request = DataRequest.register(
                agency,
                codes.next(agency, words.on().getYear()),
                words,
                due.due(),
                law.basis() + ". " + String.join(" ", due.explanation()),
                actors.current(),
                now);
        return requests.save(request).code;
    }

    private DataRequest.Words read(Typed typed, LocalDate today) {
        Fields read = new Fields();
        String name = read.text("name", typed.name(), 200, "Ghi họ tên của người có dữ liệu.");
        String number = bare(
                read, "idNumber", typed.idNumber(), "[0-9A-Za-z]{6,20}", "Số giấy tờ có 6 đến 20 chữ số, chữ cái.");
        String phone = bare(read, "phone", typed.phone(), "[+]?\\d{8,15}", "Số điện thoại có 8 đến 15 chữ số.");
        phone = phone == null ? null : phone.replaceFirst("^[+]84", "0");
        LocalDate birth = read.day("birthDate", typed.birthDate(), LocalDate.of(1900, 1, 1), today);
        if (number == null && phone == null && birth == null) {
            read.wrong("idNumber", "Ghi số giấy tờ, hoặc điện thoại hay ngày sinh, để không nhầm người.");
        }
        boolean self = !"REPRESENTATIVE".equals(typed.asker());
        if (self && !"SELF".equals(typed.asker())) {
            read.wrong("asker", "Chọn ai yêu cầu.");
        }
        String askerName = self
                ? null
                : read.text("askerName", typed.askerName(), 200, "Ghi họ tên người được ủy quyền hoặc đại diện.");
        String proof = read.text("proof", typed.proof(), 500, "Ghi giấy tờ đã đối chiếu.");
        LocalDate on = read.day("receivedOn", typed.receivedOn(), EARLIEST, today);
        LocalDate day = on == null ? today : on;
        String basis = read.optional("basis", typed.basis(), 500);
        read.refuse();
        return new DataRequest.Words(
                new PersonAsked(name, number, phone, birth),
                self ? Asker.SELF : Asker.REPRESENTATIVE,
                askerName,
                proof,
                basis == null ? terms.inForce(day).get(TermKind.REQUEST).basis() : basis,
                day);
    }

    private static @Nullable String bare(
            Fields read, String field, @Nullable String value, String pattern, String message) {
        String text = read.optional(field, value, 40);
        String bare = text == null ? null : text.replaceAll("[\\s.-]", "");
        if (bare != null && !bare.matches(pattern)) {
            read.wrong(field, message);
        }
        return bare;
    }
}
