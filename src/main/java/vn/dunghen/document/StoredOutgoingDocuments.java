package vn.dunghen.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.layout.PaperContent;
import vn.dunghen.document.layout.PlainLetters;
import vn.dunghen.kernel.RuleViolation;

/** The book of outgoing documents, on the same lines that every other book has. */
@Service
class StoredOutgoingDocuments implements OutgoingDocuments {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LONGEST_TITLE = 500;

    private final StoredNumberBooks books;
    private final StoredPapers papers;
    private final OfficialPress press;
    private final KeptRenderings kept;
    private final Clock clock;

    StoredOutgoingDocuments(
            StoredNumberBooks books, StoredPapers papers, OfficialPress press, KeptRenderings kept, Clock clock) {
        this.books = books;
        this.papers = papers;
        this.press = press;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Reserved reserve(Draft draft) {
        var title = PlainLetters.line(draft.title());
        if (title.isEmpty()) {
            throw invalid("document.titleMissing");
        }
        return reserved(draft, title);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Reserved enter(Draft draft, String signer) {
        var reserved = reserved(draft, PlainLetters.line(draft.title()));
        books.send(reserved.number(), signer, reserved.day(), "", 1);
        return reserved;
    }

    private Reserved reserved(Draft draft, String title) {
        if (title.length() > LONGEST_TITLE) {
            throw invalid("document.titleLong", title.length());
        }
        var day = LocalDate.ofInstant(clock.instant(), ZONE);
        var symbol = press.symbol(draft.kind(), draft.unit());
        var number = books.reserve(
                Books.OUTGOING,
                day.getYear(),
                OutgoingLine.reserved(draft.kind(), symbol, draft.unit()),
                draft.subject(),
                title);
        return new Reserved(number, symbol, day);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Papers.Paper issue(NumberBooks.Number number, OfficialPaper paper, int copies) {
        var line = books.line(number);
        var head = paper.head();
        if (!number.text().equals(head.number()) || !head.symbol().equals(line.symbol())) {
            throw invalid("document.paperNumber", line.text());
        }
        var day = head.date();
        if (day == null) {
            throw invalid("document.paperUndated", line.text());
        }
        var signature = paper.signature();
        if (signature == null
                || signature.signedAt() == null
                || signature.name().isBlank()) {
            throw invalid("document.paperUnsigned", line.text());
        }
        if (copies < 1) {
            throw invalid("document.copies");
        }
        books.send(number, PlainLetters.line(signature.name()), day, String.join("; ", paper.recipients()), copies);
        return papers.issue(OfficialPress.TEMPLATE, number, line.subject(), line.title(), press.content(paper));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void voidNumber(NumberBooks.Number number, String reason) {
        books.voidNumber(number, reason);
    }

    @Override
    public byte[] docx(String paper) {
        return kept.of(KeptRenderings.Form.WORD, paper, () -> {
            var issued = papers.find(paper).orElseThrow(() -> RuleViolation.notFound("document.paperUnknown"));
            if (!issued.template().equals(OfficialPress.TEMPLATE)) {
                throw RuleViolation.notFound("document.paperUnknown");
            }
            var content = papers.content(paper);
            return press.docx(PaperContent.paper(content), PaperContent.layout(content));
        });
    }

    private static RuleViolation invalid(String key, Object... arguments) {
        return new RuleViolation(RuleViolation.Kind.INVALID, key, arguments);
    }
}
