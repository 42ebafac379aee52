package vn.dunghen.notice.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.notice.EnclosureSource;
import vn.dunghen.notice.LetterWords;
import vn.dunghen.notice.MailAddress;
import vn.dunghen.notice.OutboxChannel.Parcel;
import vn.dunghen.wording.Wording;

/** Turns a message into mail: plain text and simple HTML of the same words, and what goes with it. */
@Component
class Composer {

    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private final LetterWords words;
    private final Directory directory;
    private final MailSettings settings;
    private final ObjectProvider<EnclosureSource> sources;

    Composer(LetterWords words, Directory directory, MailSettings settings, ObjectProvider<EnclosureSource> sources) {
        this.words = words;
        this.directory = directory;
        this.settings = settings;
        this.sources = sources;
    }

    /** Mail whose id is the same however often it is made. */
    private static final class Letter extends MimeMessage {

        private final String id;

        Letter(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    MimeMessage compose(Session session, Parcel parcel, MailAddress to) throws MessagingException {
        String agency = directory.agency().name();
        MailAddress from = MailAddress.of(Objects.requireNonNullElse(settings.from(), ""))
                .orElseThrow(() -> new MessagingException("the sender has no address"));
        Wording.Said said = words.of(parcel.message());
        var mail = new Letter(
                session,
                MessageIds.of(directory.agency().code(), parcel.message().key(), from.domain()));
        mail.setFrom(named(from, agency));
        var answers = MailAddress.of(Objects.requireNonNullElse(settings.replyTo(), ""));
        if (answers.isPresent()) {
            mail.setReplyTo(new InternetAddress[] {answers.get().toInternet()});
        }
        mail.setRecipient(Message.RecipientType.TO, to.toInternet());
        mail.setSubject(said.subject(), UTF8);
        mail.setSentDate(Date.from(parcel.at()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", "vi");
        var body = new MimeMultipart("alternative");
        body.addBodyPart(text(String.join("\r\n", said.lines()) + "\r\n", "plain"));
        body.addBodyPart(text(LetterHtml.of(said), "html"));
        List<String> enclosures = parcel.message().enclosures();
        if (enclosures.isEmpty()) {
            mail.setContent(body);
        } else {
            var whole = new MimeMultipart("mixed");
            var first = new MimeBodyPart();
            first.setContent(body);
            whole.addBodyPart(first);
            for (String enclosure : enclosures) {
                whole.addBodyPart(file(open(enclosure)));
            }
            mail.setContent(whole);
        }
        mail.saveChanges();
        return mail;
    }

    private static InternetAddress named(MailAddress address, String name) throws MessagingException {
        InternetAddress named = address.toInternet();
        try {
            named.setPersonal(name, UTF8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return named;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF8, subtype);
        return part;
    }

    private static MimeBodyPart file(EnclosureSource.Enclosure enclosure) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.type())));
        try {
            part.setFileName(MimeUtility.encodeText(enclosure.name(), UTF8, "B"));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        return part;
    }

    private EnclosureSource.Enclosure open(String enclosure) {
        int cut = enclosure.indexOf(':');
        String kind = enclosure.substring(0, cut);
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody opens " + kind))
                .open(enclosure.substring(cut + 1));
    }
}
