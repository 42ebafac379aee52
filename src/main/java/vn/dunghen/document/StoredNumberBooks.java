package vn.dunghen.document;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/**
 * Books in the database. The row of a book stays locked from a reservation to the end of the caller's transaction, so
 * numbers come one after the other and a rollback gives its number back.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class StoredNumberBooks implements NumberBooks {

    private final JdbcTemplate jdbc;
    private final EntityManager entities;
    private final DocumentNumbers numbers;
    private final Directory directory;
    private final Clock clock;

    StoredNumberBooks(
            JdbcTemplate jdbc, EntityManager entities, DocumentNumbers numbers, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.numbers = numbers;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Number reserve(String book, int year, Subject subject, String title) {
        return reserve(book, year, null, subject, title);
    }

    /** @param outgoing what the book of outgoing documents says besides; null for other books */
    public Number reserve(String book, int year, @Nullable OutgoingLine outgoing, Subject subject, String title) {
        if (!book.matches("[A-Za-z0-9-]{1,40}") || year < 2000 || year > 2999) {
            throw new IllegalArgumentException("no book can be called " + book + " of " + year);
        }
        if (title.length() > 500) {
            throw new IllegalArgumentException("a title has at most 500 characters, got " + title.length());
        }
        var agency = directory.agency().code();
        var number = new Number(book, year, next(agency, book, year));
        numbers.save(DocumentNumber.reserve(agency, number, outgoing, subject, title, clock.instant()));
        return number;
    }

    @Override
    public void issue(Number number, String signer) {
        var line = line(number);
        line.issue(signer, clock.instant());
        numbers.save(line);
    }

    @Override
    public void voidNumber(Number number, String reason) {
        var line = line(number);
        line.giveUp(reason, clock.instant());
        numbers.save(line);
    }

    /** Completes the line of an outgoing document and issues its number. */
    public void send(Number number, String signer, LocalDate day, String recipients, int copies) {
        var line = line(number);
        line.send(signer, day, recipients, copies, clock.instant());
        numbers.save(line);
    }

    private int next(String agency, String book, int year) {
        if (!advance(agency, book, year)) {
            // two first callers at once: one row wins, the other waits here and finds it
            jdbc.update(
                    "insert into document_book (agency, book, book_year, last_number) values (?, ?, ?, 0)"
                            + " on conflict do nothing",
                    agency,
                    book,
                    year);
            advance(agency, book, year);
        }
        Integer value = jdbc.queryForObject(
                "select last_number from document_book where agency = ? and book = ? and book_year = ?",
                Integer.class,
                agency,
                book,
                year);
        if (value == null) {
            throw new IllegalStateException("book " + book + " of " + year + " is gone");
        }
        return value;
    }

    /** Adds one and so locks the book's row; false when the book has no row yet. */
    private boolean advance(String agency, String book, int year) {
        return jdbc.update(
                        "update document_book set last_number = last_number + 1"
                                + " where agency = ? and book = ? and book_year = ?",
                        agency,
                        book,
                        year)
                == 1;
    }

    public DocumentNumber line(Number number) {
        return entities.unwrap(Session.class)
                .byNaturalId(DocumentNumber.class)
                .using("agency", directory.agency().code())
                .using("book", number.book())
                .using("year", number.year())
                .using("value", number.value())
                .loadOptional()
                .orElseThrow(() -> RuleViolation.notFound("document.numberUnknown", number.text(), number.year()));
    }
}
