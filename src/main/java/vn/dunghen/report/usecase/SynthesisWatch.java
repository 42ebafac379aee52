package vn.dunghen.report.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.RungNotices;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.SynthesisState;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.WatchTarget;

/** What the deadline watch follows of the department's report: the day on which it must be out. */
@Component
class SynthesisWatch implements WatchTarget {

    private final Syntheses syntheses;
    private final SynthesisAccess access;
    private final Directory directory;
    private final RungNotices notices;

    SynthesisWatch(Syntheses syntheses, SynthesisAccess access, Directory directory, RungNotices notices) {
        this.syntheses = syntheses;
        this.access = access;
        this.directory = directory;
        this.notices = notices;
    }

    @Override
    public String kind() {
        return "report-synthesis";
    }

    @Override
    public Optional<Watch> watch(Subject subject) {
        return syntheses
                .findByCampaignId(CampaignId.of(subject).value())
                .filter(one -> one.state() != SynthesisState.SENT)
                .map(one -> new Watch(1, one.openedAt(), one.dueAt()));
    }

    @Override
    public Optional<Instant> moment(Subject subject, Watch watch, Rung rung, Instant byLadder) {
        // a reminder ahead of a date that was near already when the draft was made says nothing
        return rung.offsetDays() < 0 && byLadder.isBefore(watch.startedAt()) ? Optional.empty() : Optional.of(byLadder);
    }

    @Override
    public Rung.Act act(Subject subject, Watch watch, Rung rung) {
        Synthesis synthesis = access.lock(CampaignId.of(subject));
        notices.tell(
                subject, watch, rung, this::people, synthesis.code(), synthesis.title(), Moments.say(watch.dueAt()));
        if (rung.offsetDays() >= 0) {
            synthesis.escalate(rung.code());
            syntheses.save(synthesis);
        }
        return rung.act();
    }

    /** The office has it; above it the real chain. */
    private List<String> people(Rung.Recipient recipient) {
        return switch (recipient) {
            case OFFICER, DESK -> logins(Role.OFFICE_OFFICER);
            case UNIT_HEAD, CHIEF_OF_OFFICE -> logins(Role.CHIEF_OF_OFFICE);
            case DEPUTY_DIRECTOR -> logins(Role.DEPUTY_DIRECTOR);
            case DIRECTOR -> logins(Role.DIRECTOR);
        };
    }

    private List<String> logins(Role role) {
        return directory.staffWith(role).stream().map(StaffMember::login).toList();
    }
}
