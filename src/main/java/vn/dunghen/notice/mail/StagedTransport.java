package vn.dunghen.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Knows whether the last dot of a letter may have left: from then on the far side may have it, answer or not. */
final class StagedTransport extends SMTPTransport {

    private boolean ended;

    StagedTransport(Session session, String protocol) {
        super(session, new URLName(protocol, null, -1, null, null, null), protocol, protocol.equals("smtps"));
    }

    boolean ended() {
        return ended;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        ended = true;
        super.finishData();
    }

    @Override
    protected void finishBdat() throws IOException, MessagingException {
        ended = true;
        super.finishBdat();
    }
}
