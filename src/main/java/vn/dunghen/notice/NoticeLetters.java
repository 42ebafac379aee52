package vn.dunghen.notice;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMail;
import vn.dunghen.directory.StaffMember;

/** Sends a notice by mail as well, to those who want that: one letter a notice. */
@Component
class NoticeLetters implements NoticeEcho {

    private final Outbox outbox;
    private final StaffMail mail;
    private final Directory directory;
    private final String house;

    NoticeLetters(
            Outbox outbox,
            StaffMail mail,
            Directory directory,
            @Value("${dunghen.address:http://localhost:8080}") String house) {
        this.outbox = outbox;
        this.mail = mail;
        this.directory = directory;
        this.house = house;
    }

    @Override
    public void told(Notices.Notice notice) {
        mail.addressFor(notice.recipient(), notice.rung() != null)
                .ifPresent(address -> outbox.put(new Outbox.Message(
                        "notice/" + notice.id(),
                        Outbox.MAIL,
                        address,
                        notice.subject(),
                        "notice.staff",
                        Map.of(
                                "name",
                                directory
                                        .staff(notice.recipient())
                                        .map(StaffMember::name)
                                        .orElse(notice.recipient()),
                                "text",
                                notice.text(),
                                "link",
                                house + "/ve/" + notice.subject().type() + "/"
                                        + notice.subject().id()),
                        List.of(),
                        false)));
    }
}
