package vn.dunghen.dossier.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.dossier.usecase.DossierFilter;
import vn.dunghen.dossier.usecase.DossierRow;
import vn.dunghen.dossier.usecase.ReadDossiers;
import vn.dunghen.dossier.web.views.Choice;
import vn.dunghen.dossier.web.views.DossierListView;
import vn.dunghen.dossier.web.views.DueTag;
import vn.dunghen.kernel.Page;

/** Hồ sơ: the list with its filters, page by page. */
@Controller
class DossierListPage {

    private static final int SIZE = 25;
    private static final int MOST_NAMED = 100;
    /** A part of a code: letters, digits, dots and dashes with a digit in it, and not a phone or an id number. */
    private static final String CODE = "(?=.*\\d)(?!\\d{8,}$)[A-Za-z0-9.-]+";

    private final ReadDossiers dossiers;
    private final Directory directory;
    private final Policy policy;
    private final Tags tags;
    private final PageWords words;

    DossierListPage(ReadDossiers dossiers, Directory directory, Policy policy, Tags tags, PageWords words) {
        this.dossiers = dossiers;
        this.directory = directory;
        this.policy = policy;
        this.tags = tags;
        this.words = words;
    }

    /** A name, phone or id number is looked for by POST, so that it stands in no address. */
    @PostMapping("/ho-so")
    String search(@RequestParam(defaultValue = "") String q, Model model) {
        return list(q, "", "", "", null, model);
    }

    @GetMapping("/ho-so")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "trang-thai", defaultValue = "") String state,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "tre", defaultValue = "") String overdue,
            @RequestParam(name = "tiep", required = false) @Nullable String cursor,
            Model model) {
        String text = q.strip();
        boolean late = !overdue.isEmpty();
        boolean code = text.matches(CODE);
        DossierFilter filter = new DossierFilter(
                state(state),
                unit.isBlank() ? null : unit,
                late ? Boolean.TRUE : null,
                code ? text : null,
                code || text.isEmpty() ? null : text);
        boolean named = !code && !text.isEmpty();
        Page<DossierRow> page = dossiers.list(filter, cursor, named ? MOST_NAMED : SIZE);
        boolean all = policy.scope("dossier.view", "dossier").everything();
        model.addAttribute(
                "view",
                new DossierListView(
                        new DossierListView.Filters(
                                named ? "" : text, state, unit, late, states(), all ? units() : List.of()),
                        page.items().stream().map(this::row).toList(),
                        page.next() == null || named ? null : next(text, state, unit, late, page.next()),
                        policy.allows("dossier.register", Policy.Resource.of("dossier"))));
        return "dossier/list";
    }

    private DossierListView.Row row(DossierRow row) {
        DueTag due = row.currentDue() == null
                ? null
                : row.paused() ? tags.paused() : tags.promise(row.currentDue(), row.endedAt(), false, row.apologised());
        return new DossierListView.Row(
                row.code(),
                "/ho-so/" + row.code(),
                row.procedureName(),
                row.applicant(),
                tags.state(row.state()),
                due,
                row.currentDue() == null
                        ? words.say("dossiers.notPromised")
                        : words.say("dossiers.promised", words.brief(row.currentDue())),
                row.unit() == null ? words.say("dossiers.desk") : words.unit(row.unit()),
                holder(row));
    }

    private String holder(DossierRow row) {
        String step = words.say("dossier.step." + row.step());
        boolean own = row.officer() != null && row.step() == WorkStep.APPRAISE;
        return own ? words.person(row.officer()) + ", " + PromisePanel.decapitalised(step) : step;
    }

    private List<Choice> states() {
        return Arrays.stream(DossierState.values())
                .map(state -> new Choice(Integer.toString(state.code()), words.say("dossier.state." + state.code())))
                .toList();
    }

    private List<Choice> units() {
        return directory.units().stream()
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }

    private static @Nullable DossierState state(String code) {
        return Arrays.stream(DossierState.values())
                .filter(state -> Integer.toString(state.code()).equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String next(String text, String state, String unit, boolean late, String cursor) {
        List<String> values = new ArrayList<>();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/ho-so");
        add(address, values, "q", text);
        add(address, values, "trang-thai", state);
        add(address, values, "don-vi", unit);
        add(address, values, "tre", late ? "true" : "");
        add(address, values, "tiep", cursor);
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static void add(UriComponentsBuilder address, List<String> values, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}");
            values.add(Objects.requireNonNull(value));
        }
    }
}
