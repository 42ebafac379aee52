package vn.dunghen.report.usecase;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.Signature;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.notice.Notices;
import vn.dunghen.report.SynthesisState;
import vn.dunghen.report.VersionKind;
import vn.dunghen.report.domain.Syntheses;
import vn.dunghen.report.domain.Synthesis;
import vn.dunghen.report.domain.UnitReport;

/**
 * Tells those who answer for a report that went out that one of its units has corrected itself since: what was sent stays as
 * it is, so somebody has to decide whether the superior must hear of it.
 */
@Component
class CorrectionNotices {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Syntheses syntheses;
    private final Directory directory;
    private final ReportStaff staff;
    private final Notices notices;
    private final MessageSource messages;

    CorrectionNotices(
            Syntheses syntheses, Directory directory, ReportStaff staff, Notices notices, MessageSource messages) {
        this.syntheses = syntheses;
        this.directory = directory;
        this.staff = staff;
        this.notices = notices;
        this.messages = messages;
    }

    /** A version of the unit's report has just been accepted. */
    void accepted(UnitReport report) {
        report.accepted()
                .filter(version -> version.kind() == VersionKind.CORRECTION)
                .ifPresent(version -> syntheses
                        .findByCampaignId(report.campaign().value())
                        .filter(one -> one.state() == SynthesisState.SENT)
                        .ifPresent(sent -> tell(sent, report, version.number())));
    }

    private void tell(Synthesis sent, UnitReport report, int version) {
        Instant sentAt = Objects.requireNonNull(sent.sentAt());
        String text = messages.getMessage(
                "notice.report-corrected",
                new Object[] {staff.nameOf(report.unit()), report.code(), sent.title(), Moments.say(sentAt)},
                VIETNAMESE);
        String key = "report-corrected/" + report.id().value() + "/" + version;
        people(sent).forEach(login -> notices.tell(key, login, sent.subject(), null, null, text));
    }

    /** Who drafted it, who signed it, and the chief of office. */
    private Set<String> people(Synthesis sent) {
        Set<String> people = new LinkedHashSet<>();
        String drafter = sent.drafter();
        if (drafter != null) {
            people.add(drafter);
        }
        Signature signature = sent.signature();
        if (signature != null) {
            people.add(signature.login());
        }
        directory.staffWith(Role.CHIEF_OF_OFFICE).stream()
                .map(StaffMember::login)
                .forEach(people::add);
        return people;
    }
}
