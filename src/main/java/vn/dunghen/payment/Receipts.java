package vn.dunghen.payment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.document.Books;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.document.PaperHead;
import vn.dunghen.document.PaperText;
import vn.dunghen.document.Papers;

/** Biên lai and phiếu hoàn: papers from books of their own, printed from what was kept when they were issued. */
@Component
class Receipts {

    static final String RECEIPT = "PHI/BL";
    static final String REFUND_NOTE = "PHI/HT";
    private static final String TITLE = "Biên lai thu phí, lệ phí";
    private static final String REFUND_TITLE = "Phiếu hoàn phí, lệ phí";

    private final NumberBooks books;
    private final Papers papers;
    private final ChargeOwners owners;
    private final Directory directory;
    private final Clock clock;

    Receipts(NumberBooks books, Papers papers, ChargeOwners owners, Directory directory, Clock clock) {
        this.books = books;
        this.papers = papers;
        this.owners = owners;
        this.directory = directory;
        this.clock = clock;
    }

    void issue(Charge charge, Attempt paid, String signer) {
        NumberBooks.Number number = reserve(charge, RECEIPT, TITLE);
        Map<String, Object> content = content(charge, number, signer);
        content.put("amount", Money.say(charge.amount()));
        content.put("lines", lines(charge));
        content.put("method", words(paid.method()));
        content.put("paid", PaperText.moment(clock.instant()));
        if (paid.transactionCode != null) {
            content.put("transaction", paid.transactionCode);
        }
        Papers.Paper paper = papers.issue(RECEIPT, number, charge.subject(), TITLE, content);
        charge.receipt(paid, text(number), paper.id());
    }

    void refundNote(Charge charge, Refund refund, String signer) {
        NumberBooks.Number number = reserve(charge, REFUND_NOTE, REFUND_TITLE);
        Map<String, Object> content = content(charge, number, signer);
        Attempt paid = charge.attempts().get(refund.attemptSeq - 1);
        content.put("amount", Money.say(refund.amount()));
        content.put("reason", refund.reason == null ? "" : refund.reason);
        content.put("method", words(paid.method()));
        if (paid.receiptNumber() != null) {
            content.put("receipt", paid.receiptNumber());
        }
        Papers.Paper paper = papers.issue(REFUND_NOTE, number, charge.subject(), REFUND_TITLE, content);
        charge.refundNote(refund.seq(), text(number), paper.id());
    }

    private NumberBooks.Number reserve(Charge charge, String template, String title) {
        return books.reserve(Books.slip(template), Moments.day(clock.instant()).getYear(), charge.subject(), title);
    }

    private Map<String, Object> content(Charge charge, NumberBooks.Number number, String signer) {
        Instant now = clock.instant();
        ChargeOwner.Payer payer = owners.of(charge.about()).payer(charge.about());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(
                "head",
                PaperHead.of(directory.agency(), "Bộ phận Một cửa", null, Moments.day(now))
                        .toMap());
        content.put("number", text(number));
        content.put("code", charge.subjectCode);
        content.put("about", charge.title);
        content.put("payer", payer.name());
        if (!payer.address().isBlank()) {
            content.put("address", payer.address());
        }
        content.put("signer", signer);
        return content;
    }

    private static List<Map<String, String>> lines(Charge charge) {
        List<Map<String, String>> rows = new ArrayList<>();
        charge.lines().forEach(line -> rows.add(Map.of("name", line.name(), "arithmetic", line.arithmetic())));
        return rows;
    }

    static String words(PayMethod method) {
        return switch (method) {
            case CASH -> "tiền mặt";
            case TRANSFER -> "chuyển khoản";
            case ONLINE -> "trực tuyến";
        };
    }

    private static String text(NumberBooks.Number number) {
        return number.text() + "/" + number.year();
    }
}
