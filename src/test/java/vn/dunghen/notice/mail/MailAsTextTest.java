package vn.dunghen.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dunghen.notice.Outbox;
import vn.dunghen.notice.OutboxChannel.Outcome;
import vn.dunghen.notice.OutboxChannel.Parcel;
import vn.dunghen.notice.OutboxRoom;

/** What a real mail server is given. */
class MailAsTextTest {

    private static final Instant NINE = Instant.parse("2026-11-10T02:00:00Z");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aReceiptIsReadableVietnameseWithItsSlip() throws MessagingException, IOException {
        assertThat(send(receipt("k", "Nguyễn Thị Mẫu", List.of("paper:1")))).isEqualTo(Outcome.sent());

        MimeMessage mail = only();
        assertThat(mail.getSubject())
                .isEqualTo("Đã tiếp nhận hồ sơ H99.15-261110-0001, hẹn trả kết quả 17:00 thứ Tư 25/11/2026");
        assertThat(mail.getHeader("Subject")[0]).matches("\\p{ASCII}*").contains("=?UTF-8?");
        assertThat(mail.getFrom()[0].toString()).contains("vanthu@skhcn.minhhoa.example");
        assertThat(MimeUtility.decodeText(mail.getHeader("From")[0]))
                .contains("Sở Khoa học và Công nghệ tỉnh Minh Hòa");
        assertThat(mail.getReplyTo()[0].toString()).isEqualTo("motcua@skhcn.minhhoa.example");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSentDate()).isEqualTo(Date.from(NINE));
        var whole = (Multipart) mail.getContent();
        assertThat(whole.getCount()).isEqualTo(2);
        var words = (Multipart) whole.getBodyPart(0).getContent();
        String plain = (String) words.getBodyPart(0).getContent();
        assertThat(plain)
                .startsWith("Kính gửi Nguyễn Thị Mẫu,\r\n\r\n")
                .contains("hồ sơ H99.15-261110-0001 về thủ tục: Cấp giấy chứng nhận <đăng ký>.")
                .contains("Bộ phận Một cửa, Sở Khoa học và Công nghệ tỉnh Minh Hòa")
                .doesNotContain("{");
        String html = (String) words.getBodyPart(1).getContent();
        assertThat(html)
                .contains("<html lang=\"vi\">", "Kính gửi Nguyễn Thị Mẫu,", "&lt;đăng ký&gt;")
                .contains("<a href=\"http://localhost:8080/tra-cuu\">");
        BodyPart slip = whole.getBodyPart(1);
        assertThat(MimeUtility.decodeText(slip.getFileName()))
                .isEqualTo("Giấy tiếp nhận hồ sơ và hẹn trả kết quả 1.pdf");
        assertThat(slip.getContentType()).startsWith("application/pdf");
        assertThat(slip.getInputStream().readAllBytes()).isEqualTo(MailRoom.PAPER);
    }

    @Test
    void theSameKeyIsTheSameMessageIdAndAnotherKeyAnother() throws MessagingException {
        send(receipt("k", "Nguyễn Thị Mẫu", List.of()));
        send(receipt("k", "Nguyễn Thị Mẫu", List.of()));
        send(receipt("l", "Nguyễn Thị Mẫu", List.of()));
        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails).hasSize(3);
        assertThat(mails[0].getMessageID())
                .isEqualTo(mails[1].getMessageID())
                .isNotEqualTo(mails[2].getMessageID())
                .endsWith("@skhcn.minhhoa.example>");
    }

    @Test
    void nothingTypedBecomesAHeaderOrALineOfItsOwn() throws MessagingException, IOException {
        send(receipt("k", "Mẫu\r\nBcc: ke.khac@example.org\r\n\r\nKý tên giả", List.of()));
        MimeMessage mail = only();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        String plain = (String) ((Multipart) mail.getContent()).getBodyPart(0).getContent();
        assertThat(plain).startsWith("Kính gửi Mẫu Bcc: ke.khac@example.org Ký tên giả,\r\n");

        server.reset();
        var values = Map.of("code", "H99\r\nBcc: ke.khac@example.org", "name", "Mẫu", "procedure", "P", "lookup", "");
        send(new Outbox.Message(
                "m", Outbox.MAIL, "mau@example.org", OutboxRoom.DOSSIER, "dossier.ready", values, List.of(), true));
        assertThat(only().getAllRecipients()).hasSize(1);
        assertThat(only().getHeader("Bcc")).isNull();
    }

    @Test
    void aLetterWhosePaperIsNotThereWaitsAndNothingLeaves() {
        assertThat(send(receipt("k", "Nguyễn Thị Mẫu", List.of("paper:3"))).kind())
                .isEqualTo(Outcome.Kind.LATER);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aLineWithoutItsValueIsLeftOut() throws MessagingException, IOException {
        send(new Outbox.Message(
                "k",
                Outbox.MAIL,
                "mau@example.org",
                OutboxRoom.DOSSIER,
                "dossier.apology",
                Map.of("name", "Ông Mẫu", "code", "H99", "procedure", "Thủ tục", "lookup", "http://x", "due", ""),
                List.of(),
                true));
        String plain = (String) ((Multipart) only().getContent()).getBodyPart(0).getContent();
        assertThat(plain)
                .contains("xin lỗi Ông/Bà")
                .doesNotContain("Ngày hẹn mới")
                .doesNotContain("{");
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private Outcome send(Outbox.Message message) {
        return MailRoom.channelTo(server.getSmtp().getPort()).send(new Parcel("id", message, 1, NINE, NINE));
    }

    private static Outbox.Message receipt(String key, String name, List<String> enclosures) {
        return new Outbox.Message(
                key,
                Outbox.MAIL,
                "mau@example.org",
                OutboxRoom.DOSSIER,
                "dossier.receipt",
                Map.of(
                        "name",
                        name,
                        "code",
                        "H99.15-261110-0001",
                        "procedure",
                        "Cấp giấy chứng nhận <đăng ký>",
                        "due",
                        "17:00 thứ Tư 25/11/2026",
                        "lookup",
                        "http://localhost:8080/tra-cuu"),
                enclosures,
                true);
    }
}
