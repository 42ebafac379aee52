package vn.dunghen.feedback.usecase;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.directory.Directory;
import vn.dunghen.feedback.SurveyEvent;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.kernel.UseCase;

/** Trả lời khảo sát: whoever has the link gives each question a level, and may change it for some days. */
@UseCase
public class AnswerSurvey {

    private final ReadSurveys surveys;
    private final JdbcClient jdbc;
    private final Directory directory;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerSurvey(
            ReadSurveys surveys,
            JdbcClient jdbc,
            Directory directory,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.surveys = surveys;
        this.jdbc = jdbc;
        this.directory = directory;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Whether who asks has signed in: a member of the office says nothing about how it served. */
    public boolean byStaff() {
        return !actors.current().equals(Actor.SYSTEM);
    }

    /** @param levels 1 to 5 by position of the question */
    public void handle(String token, Map<Integer, Integer> levels) {
        if (byStaff()) {
            throw RuleViolation.forbidden("survey.staff");
        }
        // two posts at once: the row of the link lets one pass after the other
        jdbc.sql("select id from survey_link where token = ? for update")
                .param(token)
                .query(String.class)
                .optional();
        ReadSurveys.Sheet sheet = surveys.byToken(token);
        if (!sheet.open()) {
            throw RuleViolation.conflict("survey.closed");
        }
        List<InvalidInput.FieldError> errors = sheet.survey().questions().stream()
                .filter(question -> !isLevel(levels.get(question.position())))
                .map(question -> new InvalidInput.FieldError(
                        "q" + question.position(), "Chọn một mức cho: " + question.text() + "."))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        boolean again = !sheet.levels().isEmpty();
        jdbc.sql("delete from survey_answer where link_id = ?")
                .param(sheet.link())
                .update();
        String agency = directory.agency().code();
        sheet.survey().questions().forEach(question -> jdbc.sql(
                        "insert into survey_answer (link_id, agency, position, level) values (?, ?, ?, ?)")
                .params(sheet.link(), agency, question.position(), levels.get(question.position()))
                .update());
        jdbc.sql(
                        again
                                ? "update survey_link set changed_at = ? where id = ?"
                                : "update survey_link set answered_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), sheet.link())
                .update();
        events.publishEvent(new SurveyEvent(
                new Subject(SurveyEvent.LINK, sheet.link()),
                again ? "survey.answerChanged" : "survey.answered",
                Map.of("survey", sheet.survey().name())));
    }

    private static boolean isLevel(@Nullable Integer level) {
        return level != null && level >= 1 && level <= 5;
    }
}
