package vn.dunghen.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.PlainText;

/** One line of a book: a number, what it was given to and what became of it. */
@Entity
@Table(name = "document_number")
class DocumentNumber extends Aggregate {

    @Id
    private String id;

    // null until first stored: this is how the repository tells a new line from a known one
    @Version
    private @Nullable Long version;

    // by these four it is found, in the session that has it without asking the database again
    @NaturalId
    private String agency;

    @NaturalId
    private String book;

    @NaturalId
    @Column(name = "book_year")
    private int year;

    @NaturalId
    @Column(name = "number_value")
    private int value;

    @Enumerated(EnumType.STRING)
    private NumberState state;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    private String title;

    @Column(name = "reserved_at")
    private Instant reservedAt;

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    private @Nullable String signer;

    @Column(name = "voided_at")
    private @Nullable Instant voidedAt;

    @Column(name = "void_reason")
    private @Nullable String voidReason;

    @Embedded
    private @Nullable OutgoingLine outgoing;

    @Column(name = "search_words")
    private @Nullable String searchWords;

    @SuppressWarnings("NullAway.Init")
    protected DocumentNumber() {}

    static DocumentNumber reserve(
            String agency,
            NumberBooks.Number number,
            @Nullable OutgoingLine outgoing,
            Subject subject,
            String title,
            Instant moment) {
        var line = new DocumentNumber();
        line.id = UUID.randomUUID().toString();
        line.agency = agency;
        line.book = number.book();
        line.year = number.year();
        line.value = number.value();
        line.state = NumberState.RESERVED;
        line.subjectType = subject.type();
        line.subjectId = subject.id();
        line.title = title;
        line.reservedAt = moment;
        line.outgoing = outgoing;
        line.searchWords = line.words();
        line.record(new NumberReserved(subject, number, line.text(), title));
        return line;
    }

    void issue(String by, Instant moment) {
        if (state == NumberState.VOID) {
            throw RuleViolation.conflict("document.numberVoid", number().text(), year);
        }
        if (state == NumberState.ISSUED) {
            return;
        }
        state = NumberState.ISSUED;
        signer = by;
        issuedAt = moment;
        searchWords = words();
        record(new NumberIssued(subject(), number(), text(), title, by));
    }

    /** The paper leaves the department; unlike a slip it does so once. */
    void send(String by, LocalDate day, String recipients, int copies, Instant moment) {
        if (outgoing == null) {
            throw RuleViolation.conflict("document.numberNotOutgoing", number().text(), year);
        }
        if (state == NumberState.ISSUED) {
            throw RuleViolation.conflict("document.numberUsed", text(), year);
        }
        if (day.getYear() != year) {
            throw new RuleViolation(RuleViolation.Kind.INVALID, "document.paperYear", text(), year);
        }
        if (state == NumberState.RESERVED) {
            outgoing = outgoing.sent(day, recipients, copies);
        }
        issue(by, moment);
    }

    void giveUp(String reason, Instant moment) {
        if (reason.isBlank()) {
            throw new RuleViolation(RuleViolation.Kind.INVALID, "document.voidReasonMissing");
        }
        if (reason.length() > 500) {
            throw new RuleViolation(RuleViolation.Kind.INVALID, "document.voidReasonLong", reason.length());
        }
        if (state == NumberState.ISSUED) {
            throw RuleViolation.conflict("document.numberIssued", number().text(), year);
        }
        if (state == NumberState.VOID) {
            throw RuleViolation.conflict("document.numberVoid", number().text(), year);
        }
        state = NumberState.VOID;
        voidReason = reason.strip();
        voidedAt = moment;
        record(new NumberVoided(subject(), number(), text(), title, voidReason));
    }

    /** As it is written on paper where the book knows the symbol, e.g. {@code 05/KH-SKHCN}, else the number alone. */
    String text() {
        return outgoing == null ? number().text() : number().text() + "/" + outgoing.symbol();
    }

    String title() {
        return title;
    }

    @Nullable String symbol() {
        return outgoing == null ? null : outgoing.symbol();
    }

    private String words() {
        var sent = outgoing == null || outgoing.recipients() == null ? "" : outgoing.recipients();
        return PlainText.of(text() + " " + title + " " + (signer == null ? "" : signer) + " " + sent);
    }

    NumberBooks.Number number() {
        return new NumberBooks.Number(book, year, value);
    }

    @Override
    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }
}
