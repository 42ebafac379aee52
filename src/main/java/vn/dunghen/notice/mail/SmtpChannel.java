package vn.dunghen.notice.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dunghen.notice.MailAddress;
import vn.dunghen.notice.Outbox;
import vn.dunghen.notice.OutboxChannel;

/** Hands letters to the mail server, one connection each, and says honestly how far it came. */
final class SmtpChannel implements OutboxChannel {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpChannel.class);

    private final JavaMailSenderImpl server;
    private final MailSettings settings;
    private final Composer composer;

    SmtpChannel(JavaMailSenderImpl server, MailSettings settings, Composer composer) {
        this.server = server;
        this.settings = settings;
        this.composer = composer;
    }

    @Override
    public String name() {
        return Outbox.MAIL;
    }

    @Override
    public boolean ready() {
        return settings.named();
    }

    @Override
    public String line(String recipient) {
        return MailAddress.of(recipient)
                .map(address -> "mail:" + address.domain())
                .orElse("mail:");
    }

    @Override
    public boolean saysWhenItHandsOver() {
        return true;
    }

    @Override
    public Outcome send(Parcel parcel) {
        return send(parcel, () -> true);
    }

    @Override
    public Outcome send(Parcel parcel, Handing handing) {
        MailAddress to = MailAddress.of(parcel.message().recipient()).orElse(null);
        if (to == null) {
            return Outcome.refused("Địa chỉ thư điện tử của người nhận không đúng dạng.");
        }
        MimeMessage mail = composed(parcel, to);
        return mail == null
                ? Outcome.later("Chưa soạn được thư hoặc chưa lấy được giấy tờ kèm theo.")
                : deliver(mail, parcel.id(), handing);
    }

    // nothing has left yet: whatever went wrong, it may be tried again
    private @Nullable MimeMessage composed(Parcel parcel, MailAddress to) {
        try {
            return composer.compose(server.getSession(), parcel, to);
        } catch (MessagingException | RuntimeException broken) {
            // the class only: a message may hold what the letter says
            LOG.warn(
                    "letter {} cannot be composed: {}",
                    parcel.id(),
                    broken.getClass().getName());
            return null;
        }
    }

    private Outcome deliver(MimeMessage mail, String id, Handing handing) {
        var transport = new StagedTransport(server.getSession(), protocol(), handing);
        try {
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        } catch (MessagingException unreachable) {
            leave(transport);
            LOG.info(
                    "letter {} waits: no connection, {}",
                    id,
                    unreachable.getClass().getSimpleName());
            return Outcome.later("Chưa kết nối được với máy chủ thư.");
        }
        try {
            Address[] to = mail.getAllRecipients();
            transport.sendMessage(mail, to);
            return Outcome.sent();
        } catch (MessagingException failed) {
            Outcome outcome = SmtpAnswer.of(failed, transport.ended()).outcome();
            LOG.info("letter {}: {}", id, outcome.kind());
            return outcome;
        } finally {
            leave(transport);
        }
    }

    private String protocol() {
        return server.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : server.getProtocol();
    }

    /** What the server says to a good-bye changes nothing. */
    private static void leave(StagedTransport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.debug("the mail server left first");
        }
    }
}
