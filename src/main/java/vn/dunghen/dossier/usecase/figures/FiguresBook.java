package vn.dunghen.dossier.usecase.figures;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.document.office.SheetWriter;
import vn.dunghen.document.office.SheetWriter.Head;
import vn.dunghen.document.office.SheetWriter.Share;

/** The table of figures in the shape of the official form, and beside it the columns of this department. */
@Component
class FiguresBook {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final List<FigureColumn> FORM =
            List.of(FigureColumn.values()).subList(0, FigureColumn.PENDING_LATE.ordinal() + 1);
    private static final List<FigureColumn> FURTHER = List.of(
            FigureColumn.REFUSED,
            FigureColumn.WITHDRAWN,
            FigureColumn.STOPPED,
            FigureColumn.LATE_APOLOGISED_IN_TIME,
            FigureColumn.LATE_APOLOGISED_LATE,
            FigureColumn.LATE_NOT_APOLOGISED,
            FigureColumn.APOLOGIES_OWED);

    private final MessageSource messages;
    private final Directory directory;

    FiguresBook(MessageSource messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    byte[] write(FigureTable table) {
        var writer = new SheetWriter(say("figures.sheet"))
                .title(say("figures.form"))
                .title(directory.agency().name())
                .title(say(
                        "figures.period",
                        table.period().from().format(DATE),
                        table.period().to().format(DATE)))
                .title(say("figures.asOf", MOMENT.format(table.asOf())))
                .widths(6, 44, 10, 12, 14, 12, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 12, 12, 12, 14, 12, 14);
        writer.head(List.of(
                new Head(say("figures.col.no"), 1, 2),
                new Head(say("figures.by." + table.by().code()), 1, 2),
                new Head(say("figures.group.received"), 4, 1),
                new Head(say("figures.group.resolved"), 4, 1),
                new Head(say("figures.group.pending"), 3, 1),
                new Head(say("figures.group.endings"), 3, 1),
                new Head(say("figures.group.apologies"), 4, 1),
                new Head(say("figures.col.rate"), 1, 2),
                new Head(say("figures.col.rateOfResults"), 1, 2)));
        writer.head(columns()
                .map(column -> Head.of(say("figures.col." + column.code())))
                .toList());
        writer.head(IntStream.rangeClosed(1, 22)
                .mapToObj(i -> Head.of("(" + i + ")"))
                .toList());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (FigureTable.Row row : table.rows()) {
            rows.add(line(Integer.toString(rows.size() + 1), row.label(), row.figures()));
        }
        rows.add(line("", say("figures.total"), table.total()));
        return writer.write(rows);
    }

    private static Stream<FigureColumn> columns() {
        return Stream.concat(FORM.stream(), FURTHER.stream());
    }

    private static List<@Nullable Object> line(String no, String label, Figures figures) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(no);
        cells.add(label);
        columns().forEach(column -> cells.add(figures.of(column)));
        cells.add(new Share(figures.onTimeRate()));
        cells.add(new Share(figures.onTimeRateOfResults()));
        return cells;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
