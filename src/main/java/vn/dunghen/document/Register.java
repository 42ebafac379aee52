package vn.dunghen.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.PlainText;

/** Reads the books: every number ever taken, the latest first within its book, void ones included. */
@Component
public class Register {

    private static final Pattern CURSOR = Pattern.compile("(\\d{4})\\|([A-Za-z0-9-]{1,40})\\|(\\d{1,9})");

    /**
     * A line of a book.
     *
     * @param paper id of the paper printed under the number, if one was
     * @param template template of that paper
     * @param outgoing what the book of outgoing documents says besides; null in other books
     */
    public record Line(
            NumberBooks.Number number,
            NumberState state,
            Subject subject,
            String title,
            Instant reservedAt,
            @Nullable Instant issuedAt,
            @Nullable String signer,
            @Nullable Instant voidedAt,
            @Nullable String voidReason,
            @Nullable String paper,
            @Nullable String template,
            @Nullable Outgoing outgoing) {}

    /**
     * What the book of outgoing documents says beside the number.
     *
     * @param text the number as it is written, e.g. {@code 05/KH-SKHCN}
     * @param draftedBy code of the unit
     * @param datedOn the day the paper bears; null until it is issued
     */
    public record Outgoing(
            PaperKind kind,
            String text,
            String draftedBy,
            @Nullable LocalDate datedOn,
            @Nullable String recipients,
            @Nullable Integer copies) {}

    /**
     * What of the books is asked for.
     *
     * @param year only this year; {@code null} for all
     * @param book only this book; {@code null} for all
     * @param words what number, title, signer and recipients must hold, with or without tone marks; empty for all
     */
    public record Question(@Nullable Integer year, @Nullable String book, String words) {}

    private static final String LINES = "select n.book, n.book_year, n.number_value, n.state, n.subject_type,"
            + " n.subject_id, n.title, n.reserved_at, n.issued_at, n.signer, n.voided_at, n.void_reason, n.paper_kind,"
            + " n.symbol, n.drafted_by, n.dated_on, n.recipients, n.copies, p.id as paper, p.template"
            + " from document_number n"
            + " left join document_paper p on p.agency = n.agency and p.book = n.book"
            + " and p.book_year = n.book_year and p.number_value = n.number_value where n.agency = ?";
    private static final int MOST_WORDS = 8;
    private static final int TURN = 200;

    private final JdbcTemplate jdbc;
    private final Directory directory;

    Register(JdbcTemplate jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /**
     * One page of the books: years from the latest, books by name, numbers from the highest.
     *
     * @param year only this year; {@code null} for all
     * @param book only this book; {@code null} for all
     * @param cursor where the page before ended; {@code null} for the first
     * @param size rows of a page, 1 to 100
     * @throws RuleViolation INVALID for a cursor that is none or a size out of range
     */
    public Page<Line> lines(@Nullable Integer year, @Nullable String book, @Nullable String cursor, int size) {
        return find(new Question(year, book, ""), cursor, size);
    }

    /** As {@link #lines}, with words to look for. */
    public Page<Line> find(Question question, @Nullable String cursor, int size) {
        if (size < 1 || size > 100) {
            throw new RuleViolation(RuleViolation.Kind.INVALID, "document.size");
        }
        var sql = new StringBuilder(LINES);
        var values = new ArrayList<Object>();
        values.add(directory.agency().code());
        if (question.year() != null) {
            sql.append(" and n.book_year = ?");
            values.add(question.year());
        }
        if (question.book() != null) {
            sql.append(" and n.book = ?");
            values.add(question.book());
        }
        for (var word : words(question.words())) {
            sql.append(" and n.search_words like ? escape '!'");
            values.add("%" + word.replaceAll("[!%_]", "!$0") + "%");
        }
        if (cursor != null) {
            after(cursor, sql, values);
        }
        sql.append(" order by n.book_year desc, n.book, n.number_value desc fetch first ? rows only");
        values.add(size + 1);
        var rows = jdbc.query(sql.toString(), (row, index) -> RegisterRow.line(row), values.toArray());
        if (rows.size() <= size) {
            return new Page<>(List.copyOf(rows), null);
        }
        return new Page<>(
                List.copyOf(rows.subList(0, size)), cursor(rows.get(size - 1).number()));
    }

    /** A book of a year from its first number to its last, read a few hundred at a time as it is gone through. */
    public Iterable<Line> book(int year, String book) {
        return () -> Stream.iterate(
                        turn(year, book, 0),
                        lines -> !lines.isEmpty(),
                        lines -> lines.size() < TURN
                                ? List.<Line>of()
                                : turn(
                                        year,
                                        book,
                                        lines.get(lines.size() - 1).number().value()))
                .flatMap(List::stream)
                .iterator();
    }

    private List<Line> turn(int year, String book, int after) {
        return jdbc.query(
                LINES + " and n.book_year = ? and n.book = ? and n.number_value > ?"
                        + " order by n.number_value fetch first ? rows only",
                (row, index) -> RegisterRow.line(row),
                directory.agency().code(),
                year,
                book,
                after,
                TURN);
    }

    private static List<String> words(String typed) {
        return Arrays.stream(PlainText.of(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** The books that have a number in the year, by name. */
    public List<String> books(int year) {
        return jdbc.queryForList(
                "select book from document_book where agency = ? and book_year = ? order by book",
                String.class,
                directory.agency().code(),
                year);
    }

    /** The years that have a book, the latest first. */
    public List<Integer> years() {
        return jdbc.queryForList(
                "select distinct book_year from document_book where agency = ? order by book_year desc",
                Integer.class,
                directory.agency().code());
    }

    private static void after(String cursor, StringBuilder sql, List<Object> values) {
        var key = CURSOR.matcher(decoded(cursor));
        if (!key.matches()) {
            throw new RuleViolation(RuleViolation.Kind.INVALID, "document.cursor");
        }
        int year = Integer.parseInt(key.group(1));
        sql.append(
                " and (n.book_year < ? or (n.book_year = ? and (n.book > ? or (n.book = ? and n.number_value < ?))))");
        values.addAll(List.of(year, year, key.group(2), key.group(2), Integer.parseInt(key.group(3))));
    }

    private static String cursor(NumberBooks.Number last) {
        var key = last.year() + "|" + last.book() + "|" + last.value();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
