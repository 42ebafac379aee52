package vn.dunghen.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dunghen.audit.AuditInspection;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.audit.AuditVerification;
import vn.dunghen.audit.FactWords;
import vn.dunghen.audit.SubjectCodes;
import vn.dunghen.kernel.Subject;

/** The trail as auditors read it: latest entries with a filter, and the result of a verification in words. */
@Controller
@RequestMapping("/nhat-ky")
class AuditPages {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(ZONE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final AuditTrail trail;
    private final AuditInspection inspection;
    private final List<SubjectCodes> codes;
    private final List<FactWords> people;
    private final ReadGuard guard;
    private final Clock clock;

    AuditPages(
            AuditTrail trail,
            AuditInspection inspection,
            List<SubjectCodes> codes,
            List<FactWords> people,
            ReadGuard guard,
            Clock clock) {
        this.trail = trail;
        this.inspection = inspection;
        this.codes = codes;
        this.people = people;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * What was typed into the filter.
     *
     * @param ma code, id, or {@code type:id} of a subject
     * @param ai sign-in name
     * @param ngay a day as people write it
     */
    record FilterForm(String ma, String ai, String ngay) {
        static FilterForm of(@Nullable String ma, @Nullable String ai, @Nullable String ngay) {
            return new FilterForm(strip(ma), strip(ai), strip(ngay));
        }

        private static String strip(@Nullable String text) {
            return text == null ? "" : text.strip();
        }

        public boolean empty() {
            return ma.isEmpty() && ai.isEmpty() && ngay.isEmpty();
        }
    }

    /**
     * One entry as the page shows it.
     *
     * @param about the code people know the subject by, empty when it has none
     * @param kind what kind of thing it is
     * @param id its id within that kind
     */
    record Line(
            String at,
            String sentence,
            String who,
            String behalf,
            String about,
            String kind,
            String id,
            String subject,
            long seq,
            boolean clock) {}

    @GetMapping
    String latest(
            @RequestParam(required = false) @Nullable String ma,
            @RequestParam(required = false) @Nullable String ai,
            @RequestParam(required = false) @Nullable String ngay,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        guard.requireRead();
        var form = FilterForm.of(ma, ai, ngay);
        Optional<LocalDate> day = day(form.ngay());
        boolean badDay = !form.ngay().isEmpty() && day.isEmpty();
        model.addAttribute("filter", form);
        model.addAttribute("badDay", badDay);
        if (badDay) {
            model.addAttribute("lines", List.of());
            model.addAttribute("next", null);
        } else {
            var found = trail.search(filter(form, day.orElse(null)), cursor, 50);
            var page = found.map(lines(found.items()));
            model.addAttribute("lines", page.items());
            model.addAttribute("next", page.next());
        }
        return "audit/list";
    }

    @GetMapping("/kiem-tra")
    String verification(Model model) {
        guard.requireRead();
        AuditVerification found = inspection.verify();
        model.addAttribute("found", found);
        // In groups of four, so that it can be read out and breaks on a narrow screen.
        model.addAttribute("head", found.head().replaceAll("(.{4})(?!$)", "$1 "));
        model.addAttribute("entries", number(found.entries()));
        model.addAttribute("unsealed", number(found.unsealed()));
        model.addAttribute("at", MOMENT.format(clock.instant()));
        String bad = found.firstBad() == null ? "" : found.firstBad();
        boolean badSeal = bad.startsWith("seal ");
        int cut = bad.lastIndexOf(" #");
        model.addAttribute("badSeal", badSeal);
        model.addAttribute("badAbout", badSeal || cut < 0 ? "" : bad.substring(0, cut));
        model.addAttribute("badNumber", badSeal ? bad.substring(5) : bad.substring(Math.min(bad.length(), cut + 2)));
        return "audit/verification";
    }

    /** The whole trail as a file, for the check outside the system. */
    @GetMapping("/tai-ve")
    void download(HttpServletResponse response) throws IOException {
        guard.requireRead();
        ExportResponse.write(inspection, new Range(null, null), response);
    }

    private AuditTrail.Filter filter(FilterForm form, @Nullable LocalDate day) {
        Optional<Subject> known = form.ma().isEmpty()
                ? Optional.empty()
                : codes.stream()
                        .flatMap(each -> each.subjectOf(form.ma()).stream())
                        .findFirst();
        int cut = form.ma().indexOf(':');
        String type = known.map(Subject::type).orElse(cut > 0 ? form.ma().substring(0, cut) : null);
        String id = known.map(Subject::id).orElse(orNull(form.ma().substring(cut + 1)));
        return new AuditTrail.Filter(
                type,
                id,
                orNull(form.ai()),
                null,
                day == null ? null : day.atStartOfDay(ZONE).toInstant(),
                day == null ? null : day.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    /** Draws lines; the codes of all subjects are asked for together. */
    private Function<AuditTrail.Entry, Line> lines(List<AuditTrail.Entry> entries) {
        Set<Subject> subjects = entries.stream().map(AuditTrail.Entry::subject).collect(Collectors.toSet());
        Map<Subject, String> known = new HashMap<>();
        codes.forEach(each -> known.putAll(each.codesOf(subjects)));
        return entry -> line(entry, known.getOrDefault(entry.subject(), ""));
    }

    private String person(String login) {
        return people.stream()
                .flatMap(each -> each.say("login", login).stream())
                .findFirst()
                .orElse(login);
    }

    private Line line(AuditTrail.Entry entry, String about) {
        String behalf = entry.actor().onBehalfOf();
        return new Line(
                MOMENT.format(entry.at()),
                entry.sentence(),
                entry.actor().name(),
                behalf == null ? "" : person(behalf),
                about,
                entry.subject().type(),
                entry.subject().id(),
                entry.subject().toString(),
                entry.seq(),
                entry.facts().containsKey("clock"));
    }

    private static Optional<LocalDate> day(String text) {
        if (!text.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String number(long count) {
        return String.format(Locale.forLanguageTag("vi"), "%,d", count);
    }
}
