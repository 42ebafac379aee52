package vn.dunghen.plan.usecase;

import java.time.Instant;
import java.util.Optional;
import vn.dunghen.calendar.Moments;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.RungNotices;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.domain.Assignment;
import vn.dunghen.plan.domain.Assignments;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.WatchTarget;

/** What the deadline watch follows in an assignment, and whom its rungs tell; quiet while a result is being looked at. */
class AssignmentWatch implements WatchTarget {

    private final String kind;
    private final Assignments assignments;
    private final AssignmentStaff staff;
    private final RungNotices notices;

    AssignmentWatch(String kind, Assignments assignments, AssignmentStaff staff, RungNotices notices) {
        this.kind = kind;
        this.assignments = assignments;
        this.staff = staff;
        this.notices = notices;
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
        notices.tell(
                subject,
                watch,
                rung,
                one -> staff.people(assignment, one),
                assignment.code(),
                assignment.code(),
                assignment.work().shortly(),
                Moments.say(watch.dueAt()));
        return rung.act();
    }
}
