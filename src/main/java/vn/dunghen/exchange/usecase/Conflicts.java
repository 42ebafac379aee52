package vn.dunghen.exchange.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.exchange.IntakeEvent;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Notices;

/** Keeps for the desk what arrived under a code that stands for something else; each once, however often it is sent. */
@Component
public class Conflicts {

    private final JdbcClient jdbc;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final ExchangeWords words;
    private final Directory directory;
    private final Clock clock;

    Conflicts(
            JdbcClient jdbc,
            Notices notices,
            ApplicationEventPublisher events,
            ExchangeWords words,
            Directory directory,
            Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.events = events;
        this.words = words;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param part empty when it was the dossier itself */
    public record Conflict(String sender, String outsideCode, String part, String dossierCode, Instant arrivedAt) {}

    @Transactional
    void keep(OtherContent other) {
        IntakeRows.Key key = other.intake();
        boolean first = jdbc.sql("insert into exchange_conflict (id, agency, sender, outside_code, part, content_hash,"
                                + " dossier_id, dossier_code, arrived_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(
                                UUID.randomUUID().toString(),
                                directory.agency().code(),
                                key.sender(),
                                key.outsideCode(),
                                key.part(),
                                other.hash(),
                                other.taken().dossierId(),
                                other.taken().dossierCode(),
                                ChangeRows.time(clock.instant()))
                        .update()
                == 1;
        if (!first) {
            return;
        }
        Subject subject = new DossierId(other.taken().dossierId()).subject();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("code", other.taken().dossierCode());
        facts.put("outsideCode", key.outsideCode());
        events.publishEvent(new IntakeEvent(subject, IntakeEvent.OTHER_CONTENT, facts));
        directory
                .staffWith(Role.HEAD_OF_DESK)
                .forEach(person -> notices.tell(
                        "exchange/" + key.sender() + "/" + key.outsideCode() + "/" + other.hash(),
                        person.login(),
                        subject,
                        null,
                        null,
                        words.say(
                                "exchange.notice.otherContent",
                                key.outsideCode(),
                                other.taken().dossierCode())));
    }

    @Transactional(readOnly = true)
    List<Conflict> latest(int most) {
        return jdbc.sql("select sender, outside_code, part, dossier_code, arrived_at from exchange_conflict"
                        + " where agency = ? order by arrived_at desc, id desc limit " + most)
                .param(directory.agency().code())
                .query((row, number) -> new Conflict(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }
}
