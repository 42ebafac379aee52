package vn.dunghen.dashboard.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dashboard.usecase.MorningSheet.Absence;
import vn.dunghen.dashboard.usecase.MorningSheet.Approval;
import vn.dunghen.dashboard.usecase.MorningSheet.Some;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.StandIn;
import vn.dunghen.directory.StandIns;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.Figures;
import vn.dunghen.indicator.PeriodWindows;
import vn.dunghen.indicator.RiskSource;
import vn.dunghen.indicator.WorkAtRisk.Standing;
import vn.dunghen.kernel.Actors;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;

/** Puts the morning sheet together; every line and number is read at this moment. */
@Service
@Transactional(readOnly = true)
public class ReadMorningSheet {

    /** Most lines of each part. */
    public static final int MOST = 50;

    private static final String KEPT = "dossier.on-time-rate";

    private final TaskInbox inbox;
    private final ReadRisks risks;
    private final Escalations escalations;
    private final StandIns standIns;
    private final Figures figures;
    private final PeriodWindows windows;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    ReadMorningSheet(
            TaskInbox inbox,
            ReadRisks risks,
            Escalations escalations,
            StandIns standIns,
            Figures figures,
            PeriodWindows windows,
            WorkingCalendar calendar,
            Directory directory,
            Policy policy,
            Actors actors,
            Clock clock) {
        this.inbox = inbox;
        this.risks = risks;
        this.escalations = escalations;
        this.standIns = standIns;
        this.figures = figures;
        this.windows = windows;
        this.calendar = calendar;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /** The sheet of the person signed in, as of now. */
    public MorningSheet read() {
        policy.require("overview.morning", Policy.Resource.of("overview"));
        Instant now = clock.instant();
        Instant since = calendar.endOfDay(now, -1);
        RiskSource.Found atRisk = risks.find(null, null);
        FigureWindow month = windows.window(windows.today().get(0));
        return new MorningSheet(
                now,
                actors.current().login(),
                approvals(),
                some(atRisk, EnumSet.of(Standing.OWED)),
                some(atRisk, EnumSet.complementOf(EnumSet.of(Standing.OWED))),
                since,
                escalations.since(since),
                Some.of(absences(now), MOST),
                month,
                figures.count(month, null).get(KEPT));
    }

    private Some<Approval> approvals() {
        var mine = new TaskInbox.Filter(TaskInbox.Scope.MINE, null, null, TaskInbox.Due.ANY, null);
        var count = inbox.count(mine);
        return new Some<>(
                inbox.list(mine, null, MOST).items().stream()
                        .map(ReadMorningSheet::approval)
                        .toList(),
                count.count(),
                count.more());
    }

    private static Approval approval(TaskItem task) {
        return new Approval(
                task.id(),
                task.name(),
                task.subjectCode(),
                task.subjectTitle(),
                task.from(),
                task.dueAt(),
                task.hourly());
    }

    private Some<AtRisk> some(RiskSource.Found atRisk, Set<Standing> standings) {
        Map<Standing, Integer> counted = atRisk.count();
        return new Some<>(
                risks.held(atRisk.worst(standings, MOST)),
                standings.stream().mapToInt(counted::get).sum(),
                false);
    }

    private List<Absence> absences(Instant now) {
        Instant tomorrow =
                Moments.day(now).plusDays(1).atStartOfDay(Moments.ZONE).toInstant();
        return standIns.open().stream()
                .filter(standIn -> standIn.from().isBefore(tomorrow))
                .map(this::absence)
                .toList();
    }

    private Absence absence(StandIn standIn) {
        StaffMember absent = directory.staff(standIn.absent()).orElse(null);
        StaffMember substitute = directory.staff(standIn.substitute()).orElse(null);
        return new Absence(
                absent == null ? standIn.absent() : absent.name(),
                absent == null ? "" : absent.title(),
                substitute == null ? standIn.substitute() : substitute.name(),
                substitute == null ? "" : substitute.title(),
                standIn.work(),
                standIn.from(),
                standIn.to(),
                standIn.form(),
                standIn.reason());
    }
}
