package vn.dunghen.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Signature;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.PlanState;

/** The verbs from the number to the readers, on behalf of {@link Plan}. */
final class PlanIssuing {

    private PlanIssuing() {}

    static void number(
            Plan plan, String text, int bookYear, int value, LocalDate dated, Signature approval, Instant at) {
        var today = Moments.day(at);
        var approved = Moments.day(approval.at());
        if (dated.isAfter(today) || dated.isBefore(approved) || dated.getYear() != today.getYear()) {
            throw new InvalidInput(
                    "datedOn",
                    "Ngày văn bản phải từ ngày phê duyệt (" + Moments.say(approved) + ") đến hôm nay ("
                            + Moments.say(today) + ") và trong năm của sổ.");
        }
        plan.documentNumber = text;
        plan.numberYear = bookYear;
        plan.numberValue = value;
        plan.datedOn = dated;
        plan.state = PlanState.SIGNING;
        plan.tell("numbered", "number", text, "dated", dated.toString());
    }

    static void voidNumber(Plan plan, String why, Actor by, Instant at) {
        var number = Objects.requireNonNull(plan.documentNumber);
        plan.voidNumbers.add(new VoidNumber(plan, plan.voidNumbers.size() + 1, number, why, by.login(), at));
        plan.tell("numberVoided", "number", number, "reason", why);
        plan.documentNumber = null;
        plan.numberValue = null;
        plan.numberYear = null;
        plan.datedOn = null;
    }

    static void recallSignature(Plan plan, String why, Actor by) {
        var signed = plan.signature;
        if (signed == null || plan.issuedAt != null) {
            throw RuleViolation.conflict("plan.issued", plan.name());
        }
        if (!signed.login().equals(by.login())) {
            throw RuleViolation.forbidden("plan.notYourSignature", plan.name());
        }
        plan.signature = null;
        plan.state = PlanState.SIGNING;
        plan.tell("signatureRecalled", "reason", why);
    }

    static void issue(Plan plan, List<PlanRecipient.Line> lines, Instant readBy, Actor by, Instant at) {
        if (plan.issuedAt != null) {
            throw RuleViolation.conflict("plan.issued", plan.name());
        }
        requireOnce(lines);
        lines.forEach(
                line -> plan.recipients.add(new PlanRecipient(plan, plan.recipients.size() + 1, line, at, readBy)));
        plan.issuedBy = by.login();
        plan.issuedAt = at;
        plan.tell("issued", "number", plan.name(), "recipients", String.valueOf(lines.size()));
        lines.stream()
                .filter(line -> line.unit() == null && line.address() != null)
                .forEach(line -> plan.tell(
                        "sentOutside", "recipient", line.line(), "address", Objects.requireNonNull(line.address())));
    }

    private static void requireOnce(List<PlanRecipient.Line> lines) {
        Set<String> units = new HashSet<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            var unit = lines.get(i).unit();
            if (unit != null && !units.add(unit)) {
                errors.add(new FieldError("recipients[" + i + "].unit", "Đơn vị này đã có ở dòng khác."));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    static void acknowledge(Plan plan, String unit, @Nullable String note, Actor by, Instant at) {
        var reader = plan.recipients.stream()
                .filter(one -> unit.equals(one.unit()) && one.acknowledgedAt() == null)
                .findFirst()
                .orElseThrow(() -> RuleViolation.conflict("plan.acknowledged", plan.name()));
        reader.acknowledge(note, by.login(), at);
        plan.tell("acknowledged", "unit", unit);
    }

    static void publish(Plan plan, String url, Actor by, Instant at) {
        if (plan.publishedAt != null) {
            throw RuleViolation.conflict("plan.published", plan.name());
        }
        if (!url.matches("https?://[^\\s<>\"]{3,490}")) {
            throw new InvalidInput("url", "Địa chỉ trang phải bắt đầu bằng https:// và không có dấu cách.");
        }
        plan.publishedUrl = url;
        plan.publishedBy = by.login();
        plan.publishedAt = at;
        plan.tell("published", "url", url);
    }
}
