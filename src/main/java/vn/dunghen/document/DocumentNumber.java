package vn.dunghen.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** One line of a book: a number, what it was given to and what became of it. */
@Entity
@Table(name = "document_number")
class DocumentNumber extends Aggregate {

    @Id
    private String id;

    // null until first stored: this is how the repository tells a new line from a known one
    @Version
    private @Nullable Long version;

    private String agency;
    private String book;

    @Column(name = "book_year")
    private int year;

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

    @SuppressWarnings("NullAway.Init")
    protected DocumentNumber() {}

    static DocumentNumber reserve(
            String agency, NumberBooks.Number number, Subject subject, String title, Instant moment) {
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
        line.record(new NumberReserved(subject, number, title));
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
        record(new NumberIssued(subject(), number(), title, by));
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
        record(new NumberVoided(subject(), number(), title, voidReason));
    }

    NumberBooks.Number number() {
        return new NumberBooks.Number(book, year, value);
    }

    @Override
    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }
}
