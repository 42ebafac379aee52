package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.dossier.LiabilityReviewId;
import vn.dunghen.dossier.domain.LiabilityReview;
import vn.dunghen.dossier.domain.LiabilityReviews;
import vn.dunghen.dossier.domain.LiabilityRow;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.workflow.TaskHandler;

/** What the task list and the forms must know of a liability review. */
@Component
@Transactional(readOnly = true)
public class LiabilityTaskFacts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final LiabilityReviews reviews;
    private final LateDossiers late;
    private final LiabilityRules rules;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final MessageSource messages;

    LiabilityTaskFacts(
            LiabilityReviews reviews,
            LateDossiers late,
            LiabilityRules rules,
            WorkingCalendar calendar,
            Directory directory,
            MessageSource messages) {
        this.reviews = reviews;
        this.late = late;
        this.rules = rules;
        this.calendar = calendar;
        this.directory = directory;
        this.messages = messages;
    }

    public TaskHandler.SubjectLine describe(LiabilityReviewId id) {
        var review = find(id);
        return new TaskHandler.SubjectLine(
                review.period(),
                say(
                        "liability.title",
                        review.period().substring(6),
                        review.period().substring(0, 4)),
                null);
    }

    public TaskHandler.Deadline due(String task, Instant openedAt) {
        var days = task.equals("review") ? rules.now().review() : rules.now().decide();
        return new TaskHandler.Deadline(calendar.endOfDay(openedAt, days), false);
    }

    /** Each late dossier with its facts; a finding or a proposal only where a person has written it before. */
    public Map<String, Object> findings(LiabilityReviewId id) {
        var review = find(id);
        Map<String, Object> data = new LinkedHashMap<>();
        var explained = late.explained(review);
        data.put(
                "dossiers",
                review.rows().stream()
                        .map(row -> row(row, explained.getOrDefault(row.dossierCode(), row.explanation())))
                        .toList());
        Optional.ofNullable(review.proposal()).ifPresent(text -> data.put("proposal", text));
        return data;
    }

    private Map<String, Object> row(LiabilityRow row, @Nullable String explanation) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("code", row.dossierCode());
        data.put("unit", directory.unit(row.unit()).map(Unit::name).orElse(row.unit()));
        Optional.ofNullable(row.officer())
                .ifPresent(login -> data.put(
                        "officer", directory.staff(login).map(StaffMember::name).orElse(login)));
        data.put("late", say("liability.days", Math.max(1, row.daysLate())));
        data.put("apology", say("liability.apology." + row.apology()));
        Optional.ofNullable(explanation).ifPresent(reason -> data.put("explanation", reason));
        Optional.ofNullable(row.finding()).ifPresent(found -> data.put("finding", found.name()));
        Optional.ofNullable(row.proposal()).ifPresent(text -> data.put("proposal", text));
        return data;
    }

    private LiabilityReview find(LiabilityReviewId id) {
        return reviews.findById(id.value()).orElseThrow(() -> RuleViolation.notFound("liabilityReview.unknown"));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
