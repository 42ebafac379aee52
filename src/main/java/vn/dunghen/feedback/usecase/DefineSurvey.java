package vn.dunghen.feedback.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.feedback.SurveyElement;
import vn.dunghen.feedback.SurveyEvent;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Subject;
import vn.dunghen.kernel.UseCase;

/** Lập phiếu khảo sát: from its first day on new links ask these questions; links given before keep theirs. */
@UseCase
public class DefineSurvey {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Policy policy;
    private final ApplicationEventPublisher events;
    private final Actors actors;
    private final Clock clock;

    DefineSurvey(
            JdbcClient jdbc,
            Directory directory,
            Policy policy,
            ApplicationEventPublisher events,
            Actors actors,
            Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.policy = policy;
        this.events = events;
        this.actors = actors;
        this.clock = clock;
    }

    /** @return id of the new survey */
    public String handle(ReadSurveys.Survey wanted) {
        policy.require("survey.define", Policy.Resource.of("survey"));
        Instant now = clock.instant();
        if (wanted.effectiveFrom().isBefore(Moments.day(now))) {
            throw new InvalidInput("effectiveFrom", "Phiếu khảo sát chỉ áp dụng từ hôm nay trở đi.");
        }
        if (wanted.effectiveTo() != null && wanted.effectiveTo().isBefore(wanted.effectiveFrom())) {
            throw new InvalidInput("effectiveTo", "Ngày cuối phải từ ngày đầu trở đi.");
        }
        for (SurveyElement element : SurveyElement.values()) {
            if (wanted.questions().stream().noneMatch(question -> question.element() == element)) {
                throw new InvalidInput("questions", "Mỗi yếu tố trong 5 yếu tố phải có ít nhất một câu hỏi.");
            }
        }
        String id = UUID.randomUUID().toString();
        String agency = directory.agency().code();
        jdbc.sql("insert into survey (id, agency, name, effective_from, effective_to, edit_days, source, created_by,"
                        + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        id,
                        agency,
                        wanted.name(),
                        wanted.effectiveFrom(),
                        wanted.effectiveTo(),
                        wanted.editDays(),
                        wanted.source(),
                        actors.current().login(),
                        now.atOffset(ZoneOffset.UTC)))
                .update();
        for (int i = 0; i < wanted.questions().size(); i++) {
            ReadSurveys.Question question = wanted.questions().get(i);
            jdbc.sql("insert into survey_question (survey_id, agency, position, element, text) values (?, ?, ?, ?, ?)")
                    .params(id, agency, i, question.element().name(), question.text())
                    .update();
        }
        events.publishEvent(new SurveyEvent(
                new Subject(SurveyEvent.SURVEY, id),
                "survey.defined",
                Map.of("name", wanted.name(), "from", Moments.say(wanted.effectiveFrom()))));
        return id;
    }
}
