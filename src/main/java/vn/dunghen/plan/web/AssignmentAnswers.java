package vn.dunghen.plan.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.plan.AssignmentOutcome;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.AssignmentTimeliness;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.TargetOperator;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.PlannedWork;
import vn.dunghen.plan.usecase.AssignmentRow;

/** Assignments as scripts see them. */
@Component
class AssignmentAnswers {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;

    AssignmentAnswers(Clock clock) {
        this.clock = clock;
    }

    /** Both promises. */
    record Due(@Nullable OffsetDateTime original, @Nullable OffsetDateTime current) {}

    /** The two classes, as for dossiers. */
    record Timeliness(AssignmentTimeliness againstOriginal, AssignmentTimeliness againstCurrent) {}

    /** The plan's words beside their meaning. */
    record Deadline(DeadlineKind kind, @Nullable LocalDate from, @Nullable LocalDate to, String text) {}

    record Target(
            TargetOperator operator,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String text,
            @Nullable Boolean reached) {}

    record Coordination(
            String unit, @Nullable OffsetDateTime confirmedAt, @Nullable String by, @Nullable String contribution) {}

    record Extension(
            OffsetDateTime askedAt,
            String askedBy,
            boolean afterExpiry,
            String reason,
            OffsetDateTime dueBefore,
            OffsetDateTime proposed,
            AssignmentOutcome.@Nullable Extension outcome,
            @Nullable OffsetDateTime dueAfter,
            @Nullable String decidedBy,
            @Nullable String decision) {}

    record CheckIn(
            String period,
            OffsetDateTime opensAt,
            OffsetDateTime due,
            @Nullable OffsetDateTime doneAt,
            @Nullable String text) {}

    record Note(OffsetDateTime at, String by, int percent, String text) {}

    /** A line of the list. */
    record Row(
            String id,
            String code,
            String plan,
            String row,
            @Nullable String group,
            String content,
            String leadUnit,
            @Nullable String officer,
            AssignmentState state,
            DeadlineKind deadlineKind,
            String deadlineText,
            Due due,
            @Nullable OffsetDateTime finishedAt,
            Timeliness timeliness,
            int percent,
            int extensions) {

        static Row of(AssignmentRow row) {
            return new Row(
                    row.id(),
                    row.code(),
                    row.plan(),
                    row.row(),
                    row.group(),
                    row.content(),
                    row.leadUnit(),
                    row.officer(),
                    row.state(),
                    row.deadlineKind(),
                    row.deadlineText(),
                    new Due(at(row.originalDue()), at(row.currentDue())),
                    at(row.finishedAt()),
                    new Timeliness(row.againstOriginal(), row.againstCurrent()),
                    row.percent(),
                    row.extensions());
        }
    }

    /** One assignment, whole. */
    record Body(
            String id,
            String code,
            String plan,
            int year,
            String row,
            String ordinal,
            @Nullable String group,
            String content,
            @Nullable String product,
            @Nullable String manner,
            Deadline deadline,
            @Nullable Target target,
            String leadUnit,
            String monitorUnit,
            List<String> monitorUnits,
            @Nullable String outside,
            AssignmentState state,
            @Nullable String officer,
            Due due,
            Timeliness timeliness,
            int percent,
            @Nullable OffsetDateTime acceptedAt,
            @Nullable OffsetDateTime reportedAt,
            @Nullable String result,
            @Nullable BigDecimal figure,
            @Nullable OffsetDateTime finishedAt,
            @Nullable String verifiedBy,
            @Nullable String returnReason,
            List<Coordination> coordinating,
            List<Extension> extensions,
            List<CheckIn> checkIns,
            List<Note> progress) {}

    Body of(Assignment one) {
        PlannedWork work = one.work();
        Instant now = clock.instant();
        return new Body(
                one.id().value(),
                one.code(),
                one.plan().value(),
                one.planYear(),
                work.rowKey(),
                work.ordinal(),
                work.groupTitle(),
                work.content(),
                work.product(),
                work.manner(),
                new Deadline(work.deadlineKind(), work.deadlineFrom(), work.deadlineTo(), work.deadlineText()),
                target(one),
                one.leadUnit(),
                one.monitorUnit(),
                one.monitorUnits(),
                one.outside(),
                one.state(),
                one.officer(),
                new Due(at(one.originalDue()), at(one.currentDue())),
                new Timeliness(one.againstOriginal(now), one.againstCurrent(now)),
                one.percent(),
                at(one.acceptedAt()),
                at(one.reportedAt()),
                one.result(),
                one.figure(),
                at(one.finishedAt()),
                one.verifiedBy(),
                one.returnReason(),
                one.coordinations().stream()
                        .map(it ->
                                new Coordination(it.unit(), at(it.confirmedAt()), it.confirmedBy(), it.contribution()))
                        .toList(),
                one.extensions().stream()
                        .map(it -> new Extension(
                                at(it.askedAt()),
                                it.askedBy(),
                                it.afterExpiry(),
                                it.reason(),
                                at(it.dueBefore()),
                                at(it.wantedDue()),
                                it.outcome(),
                                at(it.dueAfter()),
                                it.decidedBy(),
                                it.decisionReason()))
                        .toList(),
                one.checkIns().stream()
                        .map(it ->
                                new CheckIn(it.period(), at(it.opensAt()), at(it.dueAt()), at(it.doneAt()), it.text()))
                        .toList(),
                one.notes().stream()
                        .map(it -> new Note(at(it.writtenAt()), it.writtenBy(), it.percent(), it.text()))
                        .toList());
    }

    private static @Nullable Target target(Assignment one) {
        PlannedWork work = one.work();
        return work.targetOperator() == null
                ? null
                : new Target(
                        work.targetOperator(),
                        work.targetValue(),
                        work.targetUnit(),
                        work.targetText(),
                        work.reachedBy(one.figure()).orElse(null));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(ZONE).toOffsetDateTime();
    }
}
