package vn.dunghen.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import vn.dunghen.notice.OutboxChannel.Handing;

/**
 * Knows whether the last dot of a letter may have left: from then on the far side may have it, answer or not. Before it leaves
 * that is written down, or it does not leave.
 */
final class StagedTransport extends SMTPTransport {

    private final Handing handing;
    private boolean ended;

    StagedTransport(Session session, String protocol, Handing handing) {
        super(session, new URLName(protocol, null, -1, null, null, null), protocol, protocol.equals("smtps"));
        this.handing = handing;
    }

    boolean ended() {
        return ended;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        cross();
        super.finishData();
    }

    @Override
    protected void finishBdat() throws IOException, MessagingException {
        cross();
        super.finishBdat();
    }

    private void cross() throws MessagingException {
        if (!handing.begin()) {
            throw new MessagingException("another has taken the letter");
        }
        ended = true;
    }
}
