package vn.dunghen.dossier.usecase.papers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.QuietChange;

/**
 * Keeps for a little while why somebody is about to open a paper. The address of the paper then names the opening and not
 * the reason, which would stand in the logs of every machine on the way. The trail tells the opening itself.
 */
@Component
public class PaperOpenings {

    private static final Duration LONG = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperOpenings(JdbcClient jdbc, Directory directory, Actors actors, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    /** @return what the person signed in names to open the file, for a quarter of an hour */
    @Transactional
    public String keep(String file, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("reason", "Ghi lý do mở giấy tờ; lý do được ghi vào nhật ký.");
        }
        String why = reason.strip().replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ");
        if (why.length() > PaperGuard.LONGEST) {
            throw new InvalidInput(
                    "reason", "Lý do tối đa " + PaperGuard.LONGEST + " ký tự, đang có " + why.length() + ".");
        }
        String agency = directory.agency().code();
        Instant now = clock.instant();
        jdbc.sql("delete from dossier_paper_opening where agency = ? and until < ?")
                .params(agency, now.atOffset(ZoneOffset.UTC))
                .update();
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into dossier_paper_opening (id, agency, file_id, login, reason, until)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        agency,
                        file,
                        actors.current().login(),
                        why,
                        now.plus(LONG).atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new QuietChange());
        return id;
    }

    /** The reason the same person has given for the same file; empty when there is none or its time is over. */
    public Optional<String> reason(String opening, String file) {
        return jdbc.sql("select reason from dossier_paper_opening"
                        + " where id = ? and agency = ? and file_id = ? and login = ? and until >= ?")
                .params(
                        opening,
                        directory.agency().code(),
                        file,
                        actors.current().login(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }
}
