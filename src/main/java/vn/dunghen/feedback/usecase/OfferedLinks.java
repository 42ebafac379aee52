package vn.dunghen.feedback.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.feedback.SurveyEvent;
import vn.dunghen.indicator.SatisfactionLinks;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** Gives each served person one link that nobody can guess; says which unit served once that is known. */
@Component
@Transactional
class OfferedLinks implements SatisfactionLinks {

    private static final int TOKEN_BYTES = 24;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OfferedLinks(JdbcClient jdbc, Directory directory, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void offer(Subject subject, String procedure) {
        Instant now = clock.instant();
        String agency = directory.agency().code();
        Optional<String> survey = inForce(agency, Moments.day(now));
        if (survey.isEmpty() || addressOf(subject).isPresent()) {
            return;
        }
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into survey_link (id, agency, token, survey_id, subject_type, subject_id, procedure_code,"
                        + " offered_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        agency,
                        Base64.getUrlEncoder().withoutPadding().encodeToString(token),
                        survey.get(),
                        subject.type(),
                        subject.id(),
                        procedure,
                        now.atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(
                new SurveyEvent(new Subject(SurveyEvent.LINK, id), "survey.offered", Map.of("procedure", procedure)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> addressOf(Subject subject) {
        return jdbc.sql("select token from survey_link where subject_type = ? and subject_id = ?")
                .params(subject.type(), subject.id())
                .query(String.class)
                .optional()
                .map(token -> "/khao-sat/" + token);
    }

    /** Whoever took the work over is the unit that served. */
    @EventListener
    void handedOver(DomainEvent event) {
        String unit = event.facts().get("unit");
        if (unit != null && event.action().endsWith(".handedOver")) {
            jdbc.sql("update survey_link set unit = ? where subject_type = ? and subject_id = ?")
                    .params(unit, event.subject().type(), event.subject().id())
                    .update();
        }
    }

    private Optional<String> inForce(String agency, LocalDate day) {
        return jdbc.sql(
                        """
                select id from survey where agency in (?, '*') and effective_from <= ?
                  and (effective_to is null or effective_to >= ?)
                order by case when agency = '*' then 1 else 0 end, effective_from desc, created_at desc
                fetch first 1 rows only""")
                .params(agency, day, day)
                .query(String.class)
                .optional();
    }
}
