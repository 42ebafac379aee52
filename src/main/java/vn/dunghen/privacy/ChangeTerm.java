package vn.dunghen.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.kernel.UseCase;

/** Sửa căn cứ, thời hạn: a new row from a day on; requests that were registered before keep their date. */
@UseCase
public class ChangeTerm {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Policy policy;
    private final ApplicationEventPublisher events;
    private final Actors actors;
    private final Clock clock;

    ChangeTerm(
            JdbcClient jdbc,
            Directory directory,
            Policy policy,
            ApplicationEventPublisher events,
            Actors actors,
            Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.policy = policy;
        this.events = events;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * What was typed.
     *
     * @param amount 1 to 365, only of {@link TermKind#REQUEST}
     * @param unit {@code CALENDAR_DAY} or {@code WORKING_DAY}
     * @param effectiveFrom ISO 8601; nothing for today
     */
    public record Typed(
            @Nullable String amount,
            @Nullable String unit,
            @Nullable String purpose,
            @Nullable String basis,
            @Nullable String kept,
            @Nullable String effectiveFrom,
            @Nullable Boolean verified) {}

    /** @throws RuleViolation NOT_FOUND for a kind there is not */
    public void handle(String kind, Typed typed) {
        policy.require(PrivacyRules.EDIT_TERM, Policy.Resource.of(PrivacyRules.TERM));
        TermKind known = Arrays.stream(TermKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("privacyTerm.unknown"));
        Instant now = clock.instant();
        PrivacyTerms.Term term = read(known, typed, Moments.day(now));
        String agency = directory.agency().code();
        jdbc.sql("delete from privacy_term where agency = ? and kind = ? and effective_from = ?")
                .params(agency, kind, term.effectiveFrom())
                .update();
        jdbc.sql(
                        "insert into privacy_term (agency, kind, effective_from, limit_amount, limit_unit, purpose, basis, kept,"
                                + " verified, changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        agency,
                        kind,
                        term.effectiveFrom(),
                        term.amount(),
                        term.unit() == null ? null : term.unit().name(),
                        term.purpose(),
                        term.basis(),
                        term.kept(),
                        term.verified(),
                        actors.current().login(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new RequestEvent(new Subject(PrivacyRules.TERM, kind), "privacyTerm.changed", told(term)));
    }

    private static PrivacyTerms.Term read(TermKind kind, Typed typed, LocalDate today) {
        Fields read = new Fields();
        boolean limit = kind == TermKind.REQUEST;
        String amount = limit ? read.text("amount", typed.amount(), 3, "Ghi số ngày từ 1 đến 365.") : "";
        boolean days = amount.matches("\\d{1,3}") && Integer.parseInt(amount) >= 1 && Integer.parseInt(amount) <= 365;
        if (limit && !amount.isEmpty() && !days) {
            read.wrong("amount", "Ghi số ngày từ 1 đến 365.");
        }
        boolean working = LimitUnit.WORKING_DAY.name().equals(typed.unit());
        if (limit && !working && !LimitUnit.CALENDAR_DAY.name().equals(typed.unit())) {
            read.wrong("unit", "Chọn ngày làm việc hoặc ngày.");
        }
        String purpose = read.text("purpose", typed.purpose(), 500, "Ghi mục đích.");
        String basis = read.text("basis", typed.basis(), 500, "Ghi căn cứ.");
        String kept = limit && typed.kept() == null
                ? "Không tự xóa"
                : read.text("kept", typed.kept(), 500, "Ghi thời gian lưu giữ.");
        LocalDate from = read.day("effectiveFrom", typed.effectiveFrom(), today, today.plusYears(5));
        read.refuse();
        return new PrivacyTerms.Term(
                kind,
                from == null ? today : from,
                limit ? Integer.valueOf(amount) : null,
                limit ? working ? LimitUnit.WORKING_DAY : LimitUnit.CALENDAR_DAY : null,
                purpose,
                basis,
                kept,
                Boolean.TRUE.equals(typed.verified()));
    }

    private static Map<String, String> told(PrivacyTerms.Term term) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kind", term.kind().name());
        facts.put("from", Moments.say(term.effectiveFrom()));
        facts.put("limit", term.amount() == null ? "" : term.amount() + " " + term.unit());
        facts.put("purpose", term.purpose());
        facts.put("basis", term.basis());
        facts.put("kept", term.kept());
        return facts;
    }
}
