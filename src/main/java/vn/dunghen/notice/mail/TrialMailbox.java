package vn.dunghen.notice.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.directory.Directory;
import vn.dunghen.notice.LetterWords;
import vn.dunghen.notice.MailAddress;
import vn.dunghen.notice.Outbox;
import vn.dunghen.notice.OutboxChannel;
import vn.dunghen.notice.TrialLetters;
import vn.dunghen.wording.Wording;

/** Where letters land while somebody tries the application out: nothing leaves the machine. */
final class TrialMailbox implements OutboxChannel, TrialLetters {

    private static final int LATEST = 100;
    private static final String SELECT =
            "select id, recipient, subject, body, enclosures, arrived_at from trial_letter where agency = ?";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final LetterWords words;

    TrialMailbox(JdbcClient jdbc, Directory directory, LetterWords words) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.words = words;
    }

    @Override
    public String name() {
        return Outbox.MAIL;
    }

    @Override
    public boolean harmlessAgain() {
        return true;
    }

    @Override
    public Outcome send(Parcel parcel) {
        if (MailAddress.of(parcel.message().recipient()).isEmpty()) {
            return Outcome.refused("Địa chỉ thư điện tử của người nhận không đúng dạng.");
        }
        Wording.Said said = words.of(parcel.message());
        jdbc.sql("insert into trial_letter (id, agency, recipient, subject, body, enclosures, arrived_at)"
                        + " values (?,?,?,?,?,?,?) on conflict do nothing")
                .params(
                        parcel.id(),
                        directory.agency().code(),
                        parcel.message().recipient(),
                        said.subject(),
                        said.text(),
                        String.join("\n", parcel.message().enclosures()),
                        parcel.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
        return Outcome.sent();
    }

    @Override
    public List<TrialLetter> latest() {
        return jdbc.sql(SELECT + " order by arrived_at desc, id desc limit " + LATEST)
                .params(directory.agency().code())
                .query(TrialMailbox::letter)
                .list();
    }

    @Override
    public Optional<TrialLetter> find(String id) {
        return jdbc.sql(SELECT + " and id = ?")
                .params(directory.agency().code(), id.replace("\0", ""))
                .query(TrialMailbox::letter)
                .optional();
    }

    private static TrialLetter letter(ResultSet row, int number) throws SQLException {
        String enclosures = row.getString("enclosures");
        Instant arrived = row.getObject("arrived_at", OffsetDateTime.class).toInstant();
        return new TrialLetter(
                row.getString("id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body").lines().toList(),
                enclosures.isEmpty() ? List.of() : List.of(enclosures.split("\n")),
                arrived);
    }
}
