package vn.dunghen.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Unit;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.decree30.PaperPress;
import vn.dunghen.document.office.SheetWriter;

/** The book of outgoing documents of a year, to print and to take away: every number ever taken, void ones with their reason. */
@Component
public class OutgoingRegister {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String TITLE = "Sổ đăng ký văn bản đi";

    private final Register register;
    private final RegisterPrinter printer;
    private final PaperPress press;
    private final Directory directory;
    private final Clock clock;

    OutgoingRegister(Register register, RegisterPrinter printer, PaperPress press, Directory directory, Clock clock) {
        this.register = register;
        this.printer = printer;
        this.press = press;
        this.directory = directory;
        this.clock = clock;
    }

    /** As a workbook. */
    public byte[] xlsx(int year) {
        var book = new SheetWriter("Văn bản đi " + year)
                .title(TITLE + " năm " + year)
                .title(directory.agency().name())
                .widths(18, 12, 60, 26, 50, 12, 10, 40)
                .head(RegisterTable.OUTGOING.columns().stream()
                        .map(column -> SheetWriter.Head.of(column.name()))
                        .toList());
        Iterable<List<String>> rows = () -> cells(year);
        return book.write(rows);
    }

    /** As the decree has it printed. */
    public byte[] pdf(int year) {
        var now = clock.instant();
        var imprint = new PaperRenderer.Imprint(
                TITLE + " " + year, TITLE, directory.agency().name(), now);
        return printer.printOutgoing(
                imprint,
                PaperHead.of(directory.agency(), null, null, LocalDate.ofInstant(now, ZONE)),
                year,
                cells(year));
    }

    /** The name of a kind with the title, as the book writes them; a title that begins with the name says it already. */
    public String title(@Nullable PaperKind kind, String title) {
        if (kind == null) {
            return title;
        }
        var name = press.name(kind);
        return title.regionMatches(true, 0, name, 0, name.length()) ? title : name + ": " + title;
    }

    private Iterator<List<String>> cells(int year) {
        Function<String, String> units =
                code -> directory.unit(code).map(Unit::shortName).orElse(code);
        var lines = register.book(year, Books.OUTGOING).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public List<String> next() {
                return cells(lines.next(), units);
            }
        };
    }

    private List<String> cells(Register.Line line, Function<String, String> units) {
        var sent = Optional.ofNullable(line.outgoing());
        return List.of(
                sent.map(Register.Outgoing::text).orElse(line.number().text()),
                sent.map(Register.Outgoing::datedOn)
                        .map(PaperText::shortDate)
                        .orElse(PaperText.shortDate(line.issuedAt())),
                title(sent.map(Register.Outgoing::kind).orElse(null), line.title()),
                line.signer() == null ? "" : line.signer(),
                sent.map(Register.Outgoing::recipients).orElse(""),
                sent.map(Register.Outgoing::draftedBy).map(units).orElse(""),
                sent.map(Register.Outgoing::copies).map(PaperText::count).orElse(""),
                note(line));
    }

    private static String note(Register.Line line) {
        return switch (line.state()) {
            case ISSUED -> "";
            case RESERVED -> "Đã giữ số " + PaperText.shortDate(line.reservedAt());
            case VOID ->
                "Số hủy " + PaperText.shortDate(line.voidedAt()) + ": "
                        + (line.voidReason() == null ? "" : line.voidReason());
        };
    }
}
