package vn.dunghen.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.Subject;
import vn.dunghen.kernel.UseCase;

/**
 * Nhập sao kê ngân hàng: lines of {@code ngày;số tiền;mã giao dịch;nội dung}. A line that was imported before is known by its
 * transaction and changes nothing; one that names a charge pays it.
 */
@UseCase
public class ImportStatement {

    private static final Pattern PAY_CODE = Pattern.compile("PH[A-HJ-NP-Z2-9]{10}");
    private static final int MOST_LINES = 5_000;

    private final Settlement settlement;
    private final Charges charges;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Directory directory;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportStatement(
            Settlement settlement,
            Charges charges,
            Accounts accounts,
            JdbcClient jdbc,
            Directory directory,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.settlement = settlement;
        this.charges = charges;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.directory = directory;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** @param fresh lines not known before; @param matched those of them that paid a charge */
    public record Imported(int fresh, int matched, int known) {}

    private record Line(LocalDate day, long amount, String transaction, String content) {}

    /** @throws InvalidInput at {@code file} with the number of each line that cannot be read; nothing is imported then */
    public Imported handle(String text) {
        accounts.require("payment.reconcile");
        int fresh = 0;
        int matched = 0;
        int known = 0;
        for (Line line : read(text)) {
            if (isKnown(line)) {
                known++;
                continue;
            }
            Optional<String> charge = chargeOf(line.content());
            Verdict verdict = charge.map(id -> settlement.transferred(id, line.amount(), line.transaction()))
                    .orElse(Verdict.UNKNOWN_ORDER);
            write(line, charge.orElse(null), verdict);
            fresh++;
            matched += verdict == Verdict.CONFIRMED ? 1 : 0;
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("lines", String.valueOf(fresh));
        facts.put("matched", String.valueOf(matched));
        events.publishEvent(
                new PaymentEvent(new Subject(PaymentEvent.PROVIDER, "bank"), "payment.statementImported", facts));
        return new Imported(fresh, matched, known);
    }

    private static List<Line> read(String text) {
        List<FieldError> errors = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        String[] rows = text.replace("\uFEFF", "").split("\\R");
        for (int i = 0; i < rows.length && errors.size() < 20; i++) {
            boolean heading = i == 0 && !rows[i].isEmpty() && !Character.isDigit(rows[i].charAt(0));
            if (!heading && !rows[i].isBlank()) {
                read(rows[i], i + 1, lines, errors);
            }
        }
        if (lines.size() > MOST_LINES) {
            errors.add(new FieldError("file", "Mỗi lần nhập tối đa " + MOST_LINES + " dòng."));
        }
        if (lines.isEmpty() && errors.isEmpty()) {
            errors.add(new FieldError("file", "Tệp không có dòng sao kê nào."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return lines;
    }

    private static void read(String row, int number, List<Line> lines, List<FieldError> errors) {
        String[] cells = row.split(";", 4);
        try {
            if (cells.length < 4 || cells[2].isBlank() || cells[2].length() > 80) {
                throw new NumberFormatException();
            }
            long amount = Long.parseLong(cells[1].strip().replace(".", ""));
            if (amount <= 0 || amount > Money.MOST) {
                throw new NumberFormatException();
            }
            String content = cells[3].strip();
            lines.add(new Line(
                    CalendarInput.date(cells[0]).orElseThrow(NumberFormatException::new),
                    amount,
                    cells[2].strip(),
                    content.substring(0, Math.min(500, content.length()))));
        } catch (NumberFormatException wrong) {
            errors.add(new FieldError(
                    "file", "Dòng " + number + ": ghi ngày dd/mm/yyyy; số tiền; mã giao dịch; nội dung."));
        }
    }

    private Optional<String> chargeOf(String content) {
        Matcher code =
                PAY_CODE.matcher(content.toUpperCase(java.util.Locale.ROOT).replaceAll("\\s", ""));
        while (code.find()) {
            Optional<String> charge = charges.idOfPayCode(code.group());
            if (charge.isPresent()) {
                return charge;
            }
        }
        return Optional.empty();
    }

    private boolean isKnown(Line line) {
        return jdbc.sql("select count(*) from payment_bank_line where agency = ? and transaction_code = ?")
                        .params(directory.agency().code(), line.transaction())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void write(Line line, @org.jspecify.annotations.Nullable String charge, Verdict verdict) {
        jdbc.sql("insert into payment_bank_line (transaction_code, agency, booked_on, amount, content, charge_id,"
                        + " verdict, imported_by, imported_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        line.transaction(),
                        directory.agency().code(),
                        line.day(),
                        line.amount(),
                        line.content(),
                        charge,
                        verdict.name(),
                        actors.current().login(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
