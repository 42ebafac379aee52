package vn.dunghen.plan.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Notices;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.Assignments;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.WatchTarget;

/** What the deadline watch follows in an assignment, and whom its rungs tell; quiet while a result is being looked at. */
class AssignmentWatch implements WatchTarget {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final String kind;
    private final Assignments assignments;
    private final AssignmentStaff staff;
    private final Notices notices;
    private final MessageSource messages;

    AssignmentWatch(
            String kind, Assignments assignments, AssignmentStaff staff, Notices notices, MessageSource messages) {
        this.kind = kind;
        this.assignments = assignments;
        this.staff = staff;
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Optional<Watch> watch(Subject subject) {
        return assignments
                .find(AssignmentId.of(subject))
                .filter(one -> !one.state().over())
                .map(one -> new Watch(
                        one.promise(),
                        one.openedAt(),
                        Optional.ofNullable(one.currentDue()).orElse(one.openedAt())));
    }

    @Override
    public Optional<Instant> moment(Subject subject, Watch watch, Rung rung, Instant byLadder) {
        Assignment assignment = assignments.find(AssignmentId.of(subject)).orElseThrow();
        boolean runs = assignment.currentDue() != null && assignment.state() != AssignmentState.VERIFYING;
        // a reminder ahead of a date that was near already when it was set says nothing
        boolean past = rung.offsetDays() < 0 && byLadder.isBefore(assignment.dueSetAt());
        return runs && !past ? Optional.of(byLadder) : Optional.empty();
    }

    @Override
    public Rung.Act act(Subject subject, Watch watch, Rung rung) {
        Assignment assignment = assignments.find(AssignmentId.of(subject)).orElseThrow();
        Set<String> people = new LinkedHashSet<>();
        rung.who().forEach(one -> people.addAll(staff.people(assignment, one)));
        String text = messages.getMessage(
                "notice." + rung.kind() + "." + rung.code(),
                new Object[] {assignment.code(), assignment.work().shortly(), DAY.format(watch.dueAt())},
                rung.name() + ": " + assignment.code(),
                Locale.forLanguageTag("vi"));
        people.forEach(login -> notices.tell(
                rung.kind() + "/" + subject.id() + "/" + watch.promise() + "/" + rung.code(),
                login,
                subject,
                rung.code(),
                watch.dueAt(),
                text));
        return rung.act();
    }
}
