package vn.dunghen.worklist.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Access;

/** Quản trị: what the office arranges for itself, each with what it is for and who changed it last; the menu says what one may open. */
@Controller
class AdministrationPage {

    private static final List<Plan> PLAN = List.of(
            new Plan("time", new Entry("/quan-tri/lich", "calendar-day"), new Entry("/quan-tri/bac-nhac", "ladder")),
            new Plan(
                    "people",
                    new Entry("/quan-tri/don-vi", "unit"),
                    new Entry("/quan-tri/can-bo", "staff"),
                    new Entry("/thay-nhau", "substitution")),
            new Plan(
                    "words",
                    new Entry("/quan-tri/loi-van", "office-text"),
                    new Entry("/quan-tri/thu-gui"),
                    new Entry("/quan-tri/hop-thu-thu"),
                    new Entry("/quan-tri/ky-so")),
            new Plan(
                    "business",
                    new Entry("/quan-tri/thu-tuc", "procedure-proposal"),
                    new Entry("/quan-tri/che-do-bao-cao", "report-regime"),
                    new Entry("/quan-tri/chi-so", "indicator"),
                    new Entry("/quan-tri/khao-sat", "survey")),
            new Plan("system", new Entry("/quan-tri/lien-thong", "receiver"), new Entry("/quan-tri/su-co")));

    private final Policy policy;
    private final AuditTrail trail;
    private final PageWords words;
    private final Shells shells;

    AdministrationPage(Policy policy, AuditTrail trail, PageWords words, Shells shells) {
        this.policy = policy;
        this.trail = trail;
        this.words = words;
        this.shells = shells;
    }

    private record Plan(String name, List<Entry> entries) {
        Plan(String name, Entry... entries) {
            this(name, List.of(entries));
        }
    }

    /** A place and the kinds of subject that are changed there. */
    private record Entry(String href, List<String> subjects) {
        Entry(String href, String... subjects) {
            this(href, List.of(subjects));
        }
    }

    /** Places of one kind. @param key of the message that names it */
    record Group(String key, List<Door> doors) {}

    /** A place. @param changed who changed it last and when, {@code null} where nothing is changed */
    record Door(String key, String href, @Nullable String changed) {}

    @GetMapping("/quan-tri")
    @Access(may = "ladder.view")
    String show(Model model) {
        policy.require("ladder.view", Policy.Resource.of("ladder"));
        List<Shell.Entry> menu = shells.everywhere();
        model.addAttribute("shell", shells.around("/quan-tri"));
        model.addAttribute(
                "groups",
                PLAN.stream()
                        .map(plan -> new Group("administration." + plan.name(), doors(plan, menu)))
                        .filter(group -> !group.doors().isEmpty())
                        .toList());
        return "worklist/administration";
    }

    private List<Door> doors(Plan plan, List<Shell.Entry> menu) {
        return plan.entries().stream()
                .flatMap(entry -> menu.stream()
                        .filter(shown -> entry.href().equals(shown.href()))
                        .map(shown -> new Door(shown.key(), entry.href(), changed(entry))))
                .toList();
    }

    private @Nullable String changed(Entry entry) {
        if (entry.subjects().isEmpty()) {
            return null;
        }
        return entry.subjects().stream()
                .flatMap(type -> latest(type).stream())
                .max(Comparator.comparing(AuditTrail.Entry::at))
                .map(found -> words.of("administration.changed", found.actor().name(), said(found.at())))
                .orElseGet(() -> words.of("administration.never"));
    }

    private Optional<AuditTrail.Entry> latest(String type) {
        AuditTrail.Filter ofType = new AuditTrail.Filter(type, null, null, null, null, null);
        return trail.search(ofType, null, 1).items().stream().findFirst();
    }

    private static String said(Instant at) {
        return Days.TIME.format(at.atZone(Days.ZONE)) + " " + Days.full(Days.of(at));
    }
}
