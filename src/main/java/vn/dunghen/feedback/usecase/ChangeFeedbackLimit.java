package vn.dunghen.feedback.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.feedback.FeedbackKind;
import vn.dunghen.feedback.FeedbackLimitChanged;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Sửa thời hạn: a new row from a day on; promises made before keep their date. */
@UseCase
public class ChangeFeedbackLimit {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Policy policy;
    private final ApplicationEventPublisher events;
    private final Actors actors;
    private final Clock clock;

    ChangeFeedbackLimit(
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

    public void handle(FeedbackLimits.Row wanted) {
        policy.require("feedback-limit.edit", Policy.Resource.of("feedback-limit"));
        Instant now = clock.instant();
        if (wanted.effectiveFrom().isBefore(Moments.day(now))) {
            throw new InvalidInput("effectiveFrom", "Thời hạn chỉ đổi từ hôm nay trở đi.");
        }
        if (wanted.workingDays() < 1 || wanted.workingDays() > 365) {
            throw new InvalidInput("workingDays", "Ghi số ngày làm việc từ 1 đến 365.");
        }
        requireKnown(wanted);
        String agency = directory.agency().code();
        jdbc.sql("delete from feedback_limit where agency = ? and kind = ? and task = ? and effective_from = ?")
                .params(agency, wanted.kind(), wanted.task(), wanted.effectiveFrom())
                .update();
        jdbc.sql("insert into feedback_limit (agency, kind, task, effective_from, working_days, source, verified,"
                        + " changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        agency,
                        wanted.kind(),
                        wanted.task(),
                        wanted.effectiveFrom(),
                        wanted.workingDays(),
                        wanted.source(),
                        wanted.verified(),
                        actors.current().login(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kind", wanted.kind());
        facts.put("task", wanted.task());
        facts.put("days", String.valueOf(wanted.workingDays()));
        facts.put("from", Moments.say(wanted.effectiveFrom()));
        facts.put("source", wanted.source());
        events.publishEvent(new FeedbackLimitChanged(wanted.kind() + "-" + wanted.task(), facts));
    }

    private void requireKnown(FeedbackLimits.Row wanted) {
        boolean known = jdbc.sql("select count(*) from feedback_limit where task = ?")
                        .param(wanted.task())
                        .query(Integer.class)
                        .single()
                > 0;
        boolean kind = wanted.kind().equals("*")
                || Arrays.stream(FeedbackKind.values())
                        .anyMatch(one -> one.name().equals(wanted.kind()));
        if (!known || !kind) {
            throw RuleViolation.notFound("feedback.unknownLimit");
        }
    }
}
