package vn.dunghen.dossier.usecase;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.dossier.domain.LiabilityReview;
import vn.dunghen.dossier.domain.LiabilityReviews;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Notices;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.WatchTarget;

/** Follows a liability review until it is decided. */
@Component
class LiabilityWatch implements WatchTarget {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final LiabilityReviews reviews;
    private final LiabilityRules rules;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final Notices notices;
    private final MessageSource messages;

    LiabilityWatch(
            LiabilityReviews reviews,
            LiabilityRules rules,
            WorkingCalendar calendar,
            Directory directory,
            Notices notices,
            MessageSource messages) {
        this.reviews = reviews;
        this.rules = rules;
        this.calendar = calendar;
        this.directory = directory;
        this.notices = notices;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "liability-review";
    }

    @Override
    public Optional<Watch> watch(Subject subject) {
        return reviews.findById(subject.id())
                .filter(review -> review.openedAt() != null && review.closedAt() == null)
                .map(this::running);
    }

    private Watch running(LiabilityReview review) {
        var days = rules.on(review.openedAt());
        return new Watch(1, review.openedAt(), calendar.endOfDay(review.openedAt(), days.review() + days.decide()));
    }

    @Override
    public Rung.Act act(Subject subject, Watch watch, Rung rung) {
        var review = reviews.findById(subject.id()).orElseThrow();
        Set<String> people = new LinkedHashSet<>();
        rung.who().forEach(who -> directory.staffWith(role(who)).stream()
                .map(StaffMember::login)
                .forEach(people::add));
        var text = messages.getMessage(
                "notice.liability-review",
                new Object[] {review.period(), DAY.format(watch.dueAt()), rung.name()},
                Locale.forLanguageTag("vi"));
        for (var login : people) {
            notices.tell(
                    "liability-review/" + subject.id() + "/" + rung.code(),
                    login,
                    subject,
                    rung.code(),
                    watch.dueAt(),
                    text);
        }
        return Rung.Act.NOTICE;
    }

    /** The one who does the work is the inspectorate. */
    private static Role role(Rung.Recipient who) {
        return switch (who) {
            case CHIEF_OF_OFFICE -> Role.CHIEF_OF_OFFICE;
            case DIRECTOR -> Role.DIRECTOR;
            case DEPUTY_DIRECTOR -> Role.DEPUTY_DIRECTOR;
            case DESK, OFFICER, UNIT_HEAD -> Role.INSPECTOR;
        };
    }
}
