package vn.dunghen.wording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;

/** The versions in a table of their own. */
@Repository
class StoredTexts implements OfficeTexts {

    private static final String OF = "select text_key, number, effective_from, shipped, subject, body, note, by_login,"
            + " by_name, written_at from office_text where agency = ? and text_key = ? ";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    StoredTexts(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Optional<TextVersion> on(String key, LocalDate day) {
        return jdbc.sql(OF + "and effective_from <= ? order by effective_from desc, number desc limit 1")
                .params(agency(), key, day)
                .query(StoredTexts::version)
                .optional();
    }

    @Override
    public List<TextVersion> versions(String key) {
        return jdbc.sql(OF + "order by number desc")
                .params(agency(), key)
                .query(StoredTexts::version)
                .list();
    }

    @Override
    public void keep(TextVersion version) {
        Wording words = version.words();
        jdbc.sql("insert into office_text (agency, text_key, number, effective_from, shipped, subject, body, note,"
                        + " by_login, by_name, written_at) values (?,?,?,?,?,?,?,?,?,?,?)")
                .params(
                        agency(),
                        version.key(),
                        version.number(),
                        version.from(),
                        words == null,
                        words == null ? "" : words.subject(),
                        words == null ? "" : words.text(),
                        version.note(),
                        version.login(),
                        version.name(),
                        version.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Wording> own(String key) {
        return on(key, Moments.day(clock.instant())).map(TextVersion::words);
    }

    private static TextVersion version(ResultSet row, int number) throws SQLException {
        return new TextVersion(
                row.getString("text_key"),
                row.getInt("number"),
                row.getObject("effective_from", LocalDate.class),
                row.getBoolean("shipped") ? null : new Wording(row.getString("subject"), row.getString("body")),
                row.getString("note"),
                row.getString("by_login"),
                row.getString("by_name"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private String agency() {
        return directory.agency().code();
    }
}
