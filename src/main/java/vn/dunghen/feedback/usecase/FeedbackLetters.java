package vn.dunghen.feedback.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Signature;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.document.OutgoingDocuments;
import vn.dunghen.document.PaperHead;
import vn.dunghen.document.Papers;
import vn.dunghen.document.ReceiptSlipContent;
import vn.dunghen.document.decree30.Letterhead;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperBlock;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.decree30.PaperPress;
import vn.dunghen.document.decree30.PaperSignature;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.Sender;
import vn.dunghen.kernel.Actor;

/** The papers of feedback: the slip of receipt, the answer, the letter to those who are competent. */
@Component
class FeedbackLetters {

    private final PaperPress press;
    private final OutgoingDocuments outgoing;
    private final NumberBooks books;
    private final Papers papers;
    private final Directory directory;
    private final Clock clock;

    FeedbackLetters(
            PaperPress press,
            OutgoingDocuments outgoing,
            NumberBooks books,
            Papers papers,
            Directory directory,
            Clock clock) {
        this.press = press;
        this.outgoing = outgoing;
        this.books = books;
        this.papers = papers;
        this.directory = directory;
        this.clock = clock;
    }

    /** A letter that has gone out. @param number as it is written, e.g. {@code 12/SKHCN-VP} */
    record Sent(String number, String paper) {}

    void acknowledge(Feedback feedback, String template, NumberBooks.Number number, String title, Actor by) {
        Sender sender = feedback.sender();
        String receiver = directory.staff(by.login()).map(StaffMember::name).orElse(by.name());
        books.issue(number, receiver);
        papers.issue(
                template,
                number,
                feedback.subject(),
                title,
                Papers.signedBy(
                        directory.staff(by.login()).map(StaffMember::login).orElse(null),
                        new ReceiptSlipContent(
                                        PaperHead.of(
                                                directory.agency(), null, null, Moments.day(feedback.receivedAt())),
                                        feedback.code(),
                                        sender.name(),
                                        sender.address(),
                                        contact(sender),
                                        kindWords(feedback.kind()),
                                        Moments.say(feedback.receivedAt()),
                                        Moments.say(feedback.currentDue()),
                                        feedback.publishAgreed()
                                                ? List.of(
                                                        "Người gửi đồng ý công khai câu hỏi và câu trả lời, không nêu tên.")
                                                : List.of(),
                                        receiver)
                                .toMap()));
    }

    Sent answer(Feedback feedback) {
        Sender sender = feedback.sender();
        List<PaperBlock> body = new ArrayList<>();
        body.add(new PaperBlock.Paragraph("Ngày " + Moments.say(Moments.day(feedback.receivedAt())) + ", "
                + directory.agency().name() + " tiếp nhận phản ánh, kiến nghị mã " + feedback.code() + " "
                + kindWords(feedback.kind()).toLowerCase(Locale.forLanguageTag("vi")) + " của "
                + (sender.kind() == Sender.Kind.PERSON ? "Ông/Bà " : "") + sender.name() + ". Sau khi xem xét, "
                + "Sở trả lời như sau:"));
        body.add(new PaperBlock.Paragraph(Objects.requireNonNull(feedback.answer())));
        body.add(new PaperBlock.Paragraph("Trân trọng cảm ơn ý kiến đã gửi đến Sở."));
        return send(
                feedback,
                "trả lời phản ánh, kiến nghị mã " + feedback.code(),
                Objects.requireNonNull(feedback.unit()),
                sender.name() + (sender.address() == null ? "" : " (" + sender.address() + ")"),
                body,
                List.of("Như trên", "Lưu: VT, " + feedback.unit()));
    }

    Sent forward(Feedback feedback) {
        List<PaperBlock> body = List.of(
                new PaperBlock.Paragraph(directory.agency().name() + " tiếp nhận phản ánh, kiến nghị mã "
                        + feedback.code() + " của " + feedback.sender().name() + ", nội dung như sau:"),
                new PaperBlock.Paragraph("“" + feedback.content() + "”"),
                new PaperBlock.Paragraph("Lý do chuyển: " + feedback.reason()),
                new PaperBlock.Paragraph(
                        "Đề nghị quý cơ quan xem xét, giải quyết theo thẩm quyền và trả lời người gửi."));
        return send(
                feedback,
                "chuyển phản ánh, kiến nghị mã " + feedback.code(),
                "VP",
                Objects.requireNonNull(feedback.forwardTo()),
                body,
                List.of("Như trên", feedback.sender().name() + " (để biết)", "Lưu: VT, VP"));
    }

    private Sent send(
            Feedback feedback, String title, String unit, String addressee, List<PaperBlock> body, List<String> to) {
        OutgoingDocuments.Reserved reserved =
                outgoing.reserve(new OutgoingDocuments.Draft(PaperKind.LETTER, feedback.subject(), title, unit));
        Instant now = clock.instant();
        Letterhead head = press.letterhead(
                        PaperKind.LETTER, unit, reserved.number().year())
                .numbered(reserved.number().text(), Moments.day(now));
        Signature signed = Objects.requireNonNull(feedback.signature());
        OfficialPaper paper = OfficialPaper.of(PaperKind.LETTER, head, title, body)
                .addressedTo(List.of(addressee))
                .signedBy(new PaperSignature(
                        signed.capacity(), signed.title(), signed.name(), signed.at(), signed.login()))
                .sentTo(to);
        return new Sent(
                reserved.text(),
                outgoing.issue(reserved.number(), paper, to.size() - 1).id());
    }

    static @Nullable String contact(Sender sender) {
        String joined = Stream.of(sender.phone(), sender.email())
                .filter(one -> one != null && !one.isBlank())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
        return joined.isEmpty() ? null : joined;
    }

    static String kindWords(FeedbackKind kind) {
        return switch (kind) {
            case DOSSIER -> "Về việc giải quyết hồ sơ";
            case PROCEDURE -> "Về thủ tục hành chính";
            case REGULATION -> "Về quy định hành chính";
            case OFFICIAL -> "Về cán bộ, công chức";
            case OTHER -> "Về hoạt động của Sở";
        };
    }
}
