package vn.dunghen.report.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Notices;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.SynthesisState;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.WatchTarget;

/** What the deadline watch follows of the department's report: the day on which it must be out. */
@Component
class SynthesisWatch implements WatchTarget {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Syntheses syntheses;
    private final SynthesisAccess access;
    private final Directory directory;
    private final Notices notices;
    private final MessageSource messages;

    SynthesisWatch(
            Syntheses syntheses, SynthesisAccess access, Directory directory, Notices notices, MessageSource messages) {
        this.syntheses = syntheses;
        this.access = access;
        this.directory = directory;
        this.notices = notices;
        this.messages = messages;
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
        Set<String> people = new LinkedHashSet<>();
        rung.who().forEach(one -> people.addAll(people(one)));
        String text = messages.getMessage(
                "notice." + rung.kind() + "." + rung.code(),
                new Object[] {synthesis.title(), DAY.format(watch.dueAt())},
                rung.name() + ": " + synthesis.code(),
                Locale.forLanguageTag("vi"));
        people.forEach(login -> notices.tell(
                rung.kind() + "/" + subject.id() + "/" + watch.promise() + "/" + rung.code(),
                login,
                subject,
                rung.code(),
                watch.dueAt(),
                text));
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
