package vn.dunghen.notice.mail;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.notice.EnclosureSource;
import vn.dunghen.notice.LetterWordsRoom;
import vn.dunghen.notice.OutboxRoom;

/** The channel to a mail server as it stands in the house, with papers that are there and one that is not. */
final class MailRoom {

    static final byte[] PAPER = "%PDF-1.7 mẫu".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private MailRoom() {}

    /** @param more further properties of Jakarta Mail, each name followed by its value */
    static SmtpChannel channelTo(int port, String... more) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        var properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", "400");
        properties.put("mail.smtp.timeout", "400");
        properties.put("mail.smtp.writetimeout", "400");
        properties.put("mail.smtp.localhost", "sokhcn.example");
        for (int i = 0; i + 1 < more.length; i += 2) {
            properties.put(more[i], more[i + 1]);
        }
        server.setJavaMailProperties(properties);
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/letter");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.forLanguageTag("vi"));
        var settings = new MailSettings("vanthu@skhcn.minhhoa.example", "motcua@skhcn.minhhoa.example");
        var papers = new StaticListableBeanFactory(java.util.Map.of("papers", new Papers()))
                .getBeanProvider(EnclosureSource.class);
        return new SmtpChannel(
                server,
                settings,
                new Composer(LetterWordsRoom.words(messages), OutboxRoom.directory(), settings, papers));
    }

    /** Two papers: one that is there, one that nobody knows. */
    private static final class Papers implements EnclosureSource {

        @Override
        public String kind() {
            return "paper";
        }

        @Override
        public Enclosure open(String id) {
            if (!List.of("1", "2").contains(id)) {
                throw RuleViolation.notFound("document.paperUnknown");
            }
            return new Enclosure("Giấy tiếp nhận hồ sơ và hẹn trả kết quả " + id + ".pdf", "application/pdf", PAPER);
        }

        @Override
        public Listed listed(String id) {
            return new Listed("Giấy tiếp nhận", "");
        }
    }
}
