package vn.dunghen.worklist.web;

import static vn.dunghen.directory.Role.ADMINISTRATOR;
import static vn.dunghen.directory.Role.AUDITOR;
import static vn.dunghen.directory.Role.CHIEF_OF_OFFICE;
import static vn.dunghen.directory.Role.DEPUTY_DIRECTOR;
import static vn.dunghen.directory.Role.DESK_OFFICER;
import static vn.dunghen.directory.Role.DIRECTOR;
import static vn.dunghen.directory.Role.HEAD_OF_DESK;
import static vn.dunghen.directory.Role.INSPECTOR;
import static vn.dunghen.directory.Role.OFFICER;
import static vn.dunghen.directory.Role.OFFICE_OFFICER;
import static vn.dunghen.directory.Role.RECORDS_CLERK;
import static vn.dunghen.directory.Role.UNIT_HEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.CalendarBook;
import vn.dunghen.directory.Agency;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.guide.Guide;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.notice.Notices;
import vn.dunghen.notice.TrialLetters;
import vn.dunghen.workflow.TaskInbox;

/** Puts together what stands around a page for the person signed in. */
@Component
class Shells {

    private final Actors actors;
    private final Directory directory;
    private final TaskInbox inbox;
    private final ObjectProvider<Notices> notices;
    private final ObjectProvider<TrialLetters> trial;
    private final ObjectProvider<LunarWords> lunar;
    private final ObjectProvider<CalendarBook> calendar;
    private final MessageSource messages;
    private final Guide guide;
    private final Clock clock;
    private final String finance;

    Shells(
            Actors actors,
            Directory directory,
            TaskInbox inbox,
            ObjectProvider<Notices> notices,
            ObjectProvider<TrialLetters> trial,
            ObjectProvider<LunarWords> lunar,
            ObjectProvider<CalendarBook> calendar,
            MessageSource messages,
            Guide guide,
            Clock clock,
            @Value("${dunghen.payment.unit:KHTC}") String finance) {
        this.actors = actors;
        this.directory = directory;
        this.inbox = inbox;
        this.notices = notices;
        this.trial = trial;
        this.lunar = lunar;
        this.calendar = calendar;
        this.messages = messages;
        this.guide = guide;
        this.clock = clock;
        this.finance = finance;
    }

    /** @param path address of the page within the application */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Shell around(String path) {
        Agency agency = directory.agency();
        Actor actor = actors.current();
        Optional<StaffMember> person = directory.staff(actor.login());
        return new Shell(
                agency.name(),
                agency.code(),
                person.map(StaffMember::name).orElse(null),
                person.map(StaffMember::unitName).orElse(null),
                standsInFor(actor),
                person.map(member -> !member.has(ADMINISTRATOR)).orElse(false),
                today(),
                person.map(member -> menu(member, path).entries()).orElseGet(() -> places(path)),
                person.isPresent() ? null : desk(agency),
                guide.helpFor(path, person.map(StaffMember::roles).orElse(Set.of())));
    }

    /** Every place the person signed in may go to, also those that the page of all of them stands for in the menu. */
    List<Shell.Entry> everywhere() {
        return directory
                .staff(actors.current().login())
                .map(person -> menu(person, "").all())
                .orElse(List.of());
    }

    private static List<Shell.Entry> places(String path) {
        Menu menu = new Menu(path);
        menu.add("nav.public.lookup", "/tra-cuu", null);
        menu.add("nav.public.procedures", "/thu-tuc", null);
        menu.add("nav.public.feedback", "/phan-anh/gui", null);
        menu.add("nav.public.answers", "/hoi-dap", null);
        menu.add("nav.public.figures", "/so-lieu", null);
        menu.add("nav.public.apologies", "/xin-loi", null);
        menu.add("nav.public.verification", "/kiem-tra-van-ban", null);
        menu.add("nav.public.staff", "/dang-nhap", null);
        return menu.entries();
    }

    private String desk(Agency agency) {
        CalendarBook book = calendar.getIfAvailable();
        return messages.getMessage(
                "shell.desk",
                new Object[] {
                    agency.phone(),
                    book == null ? "" : book.officeHours(LocalDate.ofInstant(clock.instant(), Days.ZONE))
                },
                Locale.forLanguageTag("vi"));
    }

    private @Nullable String standsInFor(Actor actor) {
        return Optional.ofNullable(actor.onBehalfOf())
                .flatMap(directory::staff)
                .map(StaffMember::name)
                .orElse(null);
    }

    private Shell.Today today() {
        ZonedDateTime now = clock.instant().atZone(Days.ZONE).truncatedTo(ChronoUnit.MINUTES);
        LocalDate date = now.toLocalDate();
        LunarWords words = lunar.getIfAvailable();
        String time = Days.TIME.format(now);
        return new Shell.Today(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now),
                Days.full(date),
                date.getDayOfMonth(),
                date.getMonthValue(),
                date.getYear(),
                Days.weekday(date),
                words == null ? "" : words.full(date),
                words == null ? time : words.brief(date) + " · " + time);
    }

    private Menu menu(StaffMember person, String path) {
        Menu menu = new Menu(path);
        menu.add("nav.tasks", "/viec-cua-toi", waiting());
        if (oversees(person) || any(person, UNIT_HEAD, HEAD_OF_DESK)) {
            menu.add("nav.overview", "/tong-quan", null);
        }
        if (any(person, DIRECTOR, DEPUTY_DIRECTOR, CHIEF_OF_OFFICE)) {
            menu.add("nav.morning", "/tong-quan/phieu-dau-ngay", null);
        }
        if (any(person, DESK_OFFICER, HEAD_OF_DESK)) {
            menu.add("nav.registration", "/ho-so/tiep-nhan", null);
        }
        if (!person.has(ADMINISTRATOR)) {
            menu.add("nav.dossiers", "/ho-so", null);
            menu.add("nav.figures", "/ho-so/thong-ke", null);
        }
        if (!person.has(ADMINISTRATOR)) {
            menu.add("nav.plans", "/ke-hoach", null);
        }
        if (!person.has(ADMINISTRATOR)) {
            menu.add("nav.assignments", "/ke-hoach/nhiem-vu", null);
        }
        if (!person.has(ADMINISTRATOR)) {
            menu.add("nav.feedback", "/phan-anh", null);
            menu.add("nav.reports", "/bao-cao", null);
        }
        if (any(person, UNIT_HEAD, OFFICER) || oversees(person)) {
            menu.add("nav.lateness", "/ho-so/cham-tre", null);
        }
        if (oversees(person)) {
            menu.add("nav.liability", "/ho-so/trach-nhiem", null);
            menu.add("nav.reaskings", "/ho-so/doi-lai-giay-to", null);
        }
        if (any(person, RECORDS_CLERK, CHIEF_OF_OFFICE)) {
            menu.add("nav.archive", "/ho-so/nop-luu", null);
        }
        if (any(person, RECORDS_CLERK, CHIEF_OF_OFFICE, DIRECTOR, INSPECTOR, AUDITOR)) {
            menu.add("nav.dataRequests", "/du-lieu-ca-nhan", null);
        }
        if (!person.has(ADMINISTRATOR)) {
            menu.add("nav.indicators", "/chi-so", null);
        }
        menu.head("nav.wholeAgency");
        menu.add("nav.documents", "/van-ban", null);
        menu.add("nav.procedures", "/quan-tri/thu-tuc", null);
        if (person.unit().equals(finance) || any(person, DIRECTOR, DEPUTY_DIRECTOR, INSPECTOR, AUDITOR, HEAD_OF_DESK)) {
            menu.add("nav.payments", "/thu-phi/doi-soat", null);
        }
        menu.add("nav.notices", "/thong-bao", unread(person));
        menu.add("nav.standIns", "/thay-nhau", null);
        if (any(person, INSPECTOR, AUDITOR, DIRECTOR)) {
            menu.add("nav.audit", "/nhat-ky", null);
        }
        if (person.has(ADMINISTRATOR)) {
            menu.head("nav.administration");
        }
        if (any(person, ADMINISTRATOR, INSPECTOR, AUDITOR, CHIEF_OF_OFFICE, DIRECTOR)) {
            menu.add("nav.administrationHome", "/quan-tri", null);
            menu.fold(!person.has(ADMINISTRATOR));
        }
        if (person.has(ADMINISTRATOR)) {
            menu.add("nav.units", "/quan-tri/don-vi", null);
            menu.add("nav.staff", "/quan-tri/can-bo", null);
        }
        menu.add("nav.calendar", "/quan-tri/lich", null);
        if (any(person, ADMINISTRATOR, INSPECTOR, AUDITOR, CHIEF_OF_OFFICE, DIRECTOR)) {
            menu.add("nav.ladders", "/quan-tri/bac-nhac", null);
        }
        if (oversees(person) || any(person, ADMINISTRATOR, OFFICE_OFFICER)) {
            menu.add("nav.indicatorDefinitions", "/quan-tri/chi-so", null);
            menu.add("nav.reportRegimes", "/quan-tri/che-do-bao-cao", null);
            menu.add("nav.surveys", "/quan-tri/khao-sat", null);
        }
        if (oversees(person) || any(person, ADMINISTRATOR, OFFICE_OFFICER, RECORDS_CLERK, HEAD_OF_DESK)) {
            menu.add("nav.texts", "/quan-tri/loi-van", null);
        }
        if (any(person, ADMINISTRATOR, RECORDS_CLERK, AUDITOR)) {
            menu.add("nav.letters", "/quan-tri/thu-gui", null);
        }
        if (any(person, RECORDS_CLERK, AUDITOR) && trial.getIfAvailable() != null) {
            menu.add("nav.trialMailbox", "/quan-tri/hop-thu-thu", null);
        }
        if (any(person, ADMINISTRATOR, HEAD_OF_DESK, CHIEF_OF_OFFICE, INSPECTOR, AUDITOR)) {
            menu.add("nav.exchange", "/quan-tri/lien-thong", null);
        }
        if (person.has(ADMINISTRATOR)) {
            menu.add("nav.incidents", "/quan-tri/su-co", null);
        }
        if (any(person, ADMINISTRATOR, RECORDS_CLERK, AUDITOR)) {
            menu.add("nav.signing", "/quan-tri/ky-so", null);
        }
        return menu;
    }

    private static boolean oversees(StaffMember person) {
        return any(person, DIRECTOR, DEPUTY_DIRECTOR, CHIEF_OF_OFFICE, INSPECTOR, AUDITOR);
    }

    private static boolean any(StaffMember person, Role... roles) {
        return List.of(roles).stream().anyMatch(person::has);
    }

    private @Nullable String waiting() {
        TaskInbox.Count count =
                inbox.count(new TaskInbox.Filter(TaskInbox.Scope.MINE, null, null, TaskInbox.Due.ANY, null));
        return count.count() == 0 ? null : TaskViews.words(count);
    }

    private @Nullable String unread(StaffMember person) {
        Notices all = notices.getIfAvailable();
        int count = all == null ? 0 : all.unread(person.login());
        return count == 0 ? null : Integer.toString(count);
    }

    /** Collects entries; the longest address that the path lies under is the current place. */
    private static final class Menu {

        private final String path;
        private final List<Shell.Entry> entries = new ArrayList<>();
        private final List<Shell.Entry> folded = new ArrayList<>();
        private boolean folding;

        Menu(String path) {
            this.path = path;
        }

        /** From here on places are found on the page that was added last: who reads them now and then needs no line for each. */
        void fold(boolean wanted) {
            folding = wanted;
        }

        void add(String key, String href, @Nullable String count) {
            (folding ? folded : entries).add(new Shell.Entry(key, href, count, false));
        }

        void head(String key) {
            entries.add(new Shell.Entry(key, null, null, false));
        }

        List<Shell.Entry> all() {
            return Stream.concat(entries.stream(), folded.stream()).toList();
        }

        List<Shell.Entry> entries() {
            String place = entries.stream()
                    .map(Shell.Entry::href)
                    .filter(href -> href != null && (path.equals(href) || path.startsWith(href + "/")))
                    .max((a, b) -> Integer.compare(a.length(), b.length()))
                    .orElse("");
            return entries.stream()
                    .map(entry -> new Shell.Entry(entry.key(), entry.href(), entry.count(), place.equals(entry.href())))
                    .toList();
        }
    }
}
