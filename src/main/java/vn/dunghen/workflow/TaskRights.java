package vn.dunghen.workflow;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Audience;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Offer;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.PolicyThings;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** Who may see, work and hand over which task. */
@Component
class TaskRights {

    private final TaskItems items;
    private final Directory directory;
    private final Policy policy;
    private final ObjectProvider<PolicyThings> things;
    private final Actors actors;
    private final Clock clock;
    private volatile @Nullable List<PolicyThings> barring;

    TaskRights(
            TaskItems items,
            Directory directory,
            Policy policy,
            ObjectProvider<PolicyThings> things,
            Actors actors,
            Clock clock) {
        this.things = things;
        this.items = items;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /** The open task, locked; says by whom it was done when it is no longer open. */
    TaskItem open(String id) {
        TaskItem item = items.lock(id).filter(this::maySee).orElseThrow(() -> RuleViolation.notFound("task.unknown"));
        if (!item.isOpen()) {
            throw item.doneBy() == null
                    ? RuleViolation.conflict("task.withdrawn")
                    : RuleViolation.conflict("task.done", nameOf(item.doneBy()), item.doneAt());
        }
        return item;
    }

    boolean maySee(TaskItem item) {
        return isShown(item) && !isAboutMe(item.subject());
    }

    /** Whoever a complaint is about sees no work on it, whatever unit it is done in. */
    boolean isAboutMe(Subject subject) {
        return things().stream()
                .filter(each -> each.barring().contains(subject.type()))
                .flatMap(each -> each.thing(subject).stream())
                .anyMatch(thing -> me().equals(thing.barred()));
    }

    /** Looked up once: every row of every list asks. */
    private List<PolicyThings> things() {
        List<PolicyThings> known = barring;
        if (known == null) {
            known = things.stream().filter(each -> !each.barring().isEmpty()).toList();
            barring = known;
        }
        return known;
    }

    private boolean isShown(TaskItem item) {
        return me().equals(item.doneBy())
                || myRoom().filter(room -> room.equals(item.unit())).isPresent()
                || mayReadAnswers(item);
    }

    /** Who may read what is filled in for a task: whoever it may fall to, leads the unit or sees everybody's work. */
    boolean mayReadAnswers(TaskItem item) {
        Set<Audience> mine = audiences(me(), item.kind());
        return mine.contains(item.audience())
                || mine.contains(item.listedFor())
                || mayDirect(item.unit())
                || policy.allows("task.viewAll", Policy.Resource.of("task"));
    }

    /** The unit whose work the person signed in sees as a colleague; who administers the system is nobody's colleague. */
    Optional<String> myRoom() {
        return directory
                .staff(me())
                .filter(staff -> !staff.has(Role.ADMINISTRATOR))
                .map(StaffMember::unit);
    }

    void requireMine(TaskItem item) {
        Set<Audience> mine = audiences(me(), item.kind());
        if (mine.contains(item.listedFor())) {
            return;
        }
        if (item.assignee() != null && mine.contains(item.audience())) {
            throw taken(item);
        }
        throw RuleViolation.forbidden("task.notYours");
    }

    RuleViolation taken(TaskItem item) {
        return RuleViolation.conflict(
                "task.taken",
                nameOf(item.assignee()),
                Optional.ofNullable(item.assignedAt()).orElse(item.openedAt()));
    }

    /** Whoever holds a task may pass it on, and so may who leads the unit; what is signed moves by substitution only. */
    void requireMayHandOver(TaskItem item) {
        if (item.audience().role() == Role.DIRECTOR || signs(item.kind())) {
            throw RuleViolation.conflict("task.handOver.signing");
        }
        if (mayDirect(item.unit())) {
            return;
        }
        requireMine(item);
        if (item.listedFor().person() == null) {
            throw RuleViolation.conflict("task.handOver.notTaken");
        }
    }

    /** Whether the person signed in leads the unit. */
    boolean mayDirect(@Nullable String unit) {
        return unit != null && policy.allows("task.handOver", new Policy.Resource("task", "", "", unit, null));
    }

    /** The unit the person signed in leads. */
    Optional<String> ledUnit() {
        return directory.staff(me()).map(StaffMember::unit).filter(this::mayDirect);
    }

    /** The colleague who would get it: of the same unit, and one to whom such work may be given. */
    StaffMember requireAble(TaskItem item, String to) {
        StaffMember receiver = directory
                .staff(to)
                .filter(member -> item.unit() != null
                        && directory.staffOf(item.unit()).stream()
                                .anyMatch(one -> one.login().equals(member.login())))
                .filter(member -> !member.has(Role.AUDITOR) && !member.has(Role.ADMINISTRATOR))
                .orElseThrow(() -> RuleViolation.conflict("task.handOver.unable", nameOf(to)));
        if (receiver.login().equals(item.listedFor().person())) {
            throw RuleViolation.conflict("task.handOver.same", receiver.name());
        }
        boolean able = item.audience().person() == null
                ? audiences(to, item.kind()).contains(item.audience())
                : likeThe(item.audience().person(), receiver);
        if (!able) {
            throw RuleViolation.conflict("task.handOver.unable", receiver.name());
        }
        return receiver;
    }

    /** Work given to somebody by name goes to who holds one of the same roles, or to the head of the unit. */
    private boolean likeThe(String named, StaffMember receiver) {
        return leads(receiver)
                || directory
                        .staff(named)
                        .map(one -> one.roles().stream().anyMatch(receiver::has))
                        .orElse(false);
    }

    private static boolean leads(StaffMember member) {
        return member.has(Role.UNIT_HEAD) || member.has(Role.HEAD_OF_DESK) || member.has(Role.CHIEF_OF_OFFICE);
    }

    private static boolean signs(String kind) {
        return kind.substring(kind.indexOf('/') + 1).startsWith("sign");
    }

    /** Every list whose tasks of this kind the person may take. */
    private Set<Audience> audiences(String login, String kind) {
        return directory.offersTo(login, clock.instant()).stream()
                .filter(offer -> kind.startsWith(offer.work()))
                .map(Offer::audience)
                .collect(Collectors.toSet());
    }

    String nameOf(@Nullable String login) {
        return login == null
                ? ""
                : directory.staff(login).map(StaffMember::name).orElse(login);
    }

    private String me() {
        return actors.current().login();
    }
}
