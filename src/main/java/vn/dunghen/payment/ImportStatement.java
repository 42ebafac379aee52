package vn.dunghen.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.calendar.Moments;
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

    /** @param number of the line in the file, from one */
    private record Line(int number, LocalDate day, long amount, String transaction, String content) {}

    /** What is kept of a transaction. */
    private record Booked(LocalDate day, long amount) {

        boolean is(Line line) {
            return day.equals(line.day()) && amount == line.amount();
        }
    }

    /**
     * @throws InvalidInput at {@code file} with the number of each line that cannot be read, or says of a transaction another
     *     day or amount than it was booked with; nothing is imported then
     */
    public Imported handle(String text) {
        accounts.require("payment.reconcile");
        int fresh = 0;
        int matched = 0;
        int known = 0;
        List<Line> lines = read(text);
        Map<String, Booked> booked = booked(lines);
        for (Line line : lines) {
            if (booked.putIfAbsent(line.transaction(), new Booked(line.day(), line.amount())) != null) {
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

    private List<Line> read(String text) {
        List<FieldError> errors = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        String[] rows = text.replace("\uFEFF", "").split("\\R");
        LocalDate today = Moments.day(clock.instant());
        for (int i = 0; i < rows.length && errors.size() < 20; i++) {
            boolean heading = i == 0 && !rows[i].isEmpty() && !Character.isDigit(rows[i].charAt(0));
            if (!heading && !rows[i].isBlank()) {
                read(rows[i], i + 1, today, lines, errors);
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

    private static void read(String row, int number, LocalDate today, List<Line> lines, List<FieldError> errors) {
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
                    number,
                    CalendarInput.date(cells[0])
                            .filter(day -> !day.isAfter(today))
                            .orElseThrow(NumberFormatException::new),
                    amount,
                    cells[2].strip(),
                    content.substring(0, Math.min(500, content.length()))));
        } catch (NumberFormatException wrong) {
            errors.add(new FieldError(
                    "file",
                    "Dòng " + number + ": ghi ngày dd/mm/yyyy, không sau hôm nay; số tiền; mã giao dịch; nội dung."));
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

    /** What is kept of these transactions; a correction of the bank has a code of its own, another amount is a doubt. */
    private Map<String, Booked> booked(List<Line> lines) {
        Map<String, Booked> known = new HashMap<>();
        Map<String, Booked> said = new HashMap<>();
        List<FieldError> errors = new ArrayList<>();
        for (Line line : lines) {
            Booked before = find(line.transaction());
            if (before != null) {
                known.put(line.transaction(), before);
            }
            Booked first = before != null
                    ? before
                    : said.computeIfAbsent(line.transaction(), code -> new Booked(line.day(), line.amount()));
            if (!first.is(line)) {
                errors.add(new FieldError(
                        "file",
                        "Dòng " + line.number() + ": giao dịch " + line.transaction() + " đã ghi ngày "
                                + Moments.say(first.day()) + ", số tiền " + Money.number(first.amount())
                                + " đồng; dòng này ghi khác. Hỏi lại ngân hàng."));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return known;
    }

    private @Nullable Booked find(String transaction) {
        return jdbc.sql("select booked_on, amount from payment_bank_line where agency = ? and transaction_code = ?")
                .params(directory.agency().code(), transaction)
                .query((row, index) -> new Booked(row.getObject(1, LocalDate.class), row.getLong(2)))
                .optional()
                .orElse(null);
    }

    private void write(Line line, @Nullable String charge, Verdict verdict) {
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
