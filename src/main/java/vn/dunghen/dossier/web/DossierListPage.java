package vn.dunghen.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.usecase.DossierQueries;
import vn.dunghen.dossier.usecase.DossierRow;
import vn.dunghen.dossier.usecase.ExportDossiers;
import vn.dunghen.dossier.usecase.FindProcedures;
import vn.dunghen.dossier.usecase.KeepSearchWords;
import vn.dunghen.dossier.usecase.ReadDossiers;
import vn.dunghen.dossier.web.views.Choice;
import vn.dunghen.dossier.web.views.DossierListView;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;

/** Hồ sơ: the list with its filters, page by page, and the same list as a workbook. */
@Controller
class DossierListPage {

    private static final int SIZE = 25;

    private final ReadDossiers dossiers;
    private final ExportDossiers exported;
    private final FindProcedures procedures;
    private final Directory directory;
    private final Policy policy;
    private final KeepSearchWords kept;
    private final DossierListRows rows;
    private final PageWords words;

    DossierListPage(
            ReadDossiers dossiers,
            ExportDossiers exported,
            FindProcedures procedures,
            Directory directory,
            Policy policy,
            KeepSearchWords kept,
            DossierListRows rows,
            PageWords words) {
        this.dossiers = dossiers;
        this.exported = exported;
        this.procedures = procedures;
        this.directory = directory;
        this.policy = policy;
        this.kept = kept;
        this.rows = rows;
        this.words = words;
    }

    /** A name, phone or id number is looked for by POST, so that it stands in no address; everything else gets one. */
    @PostMapping("/ho-so")
    @Access(value = Access.Who.ROWS, may = "dossier.view")
    @Transactional(readOnly = true)
    String search(@RequestParam Map<String, String> asked, Model model, HttpServletResponse response) {
        DossierListForm form = DossierListForm.read(asked, words);
        return form.named() || !form.errors().isEmpty()
                ? show(form, asked.get("tiep"), model, response)
                : "redirect:" + form.address(null);
    }

    @GetMapping("/ho-so")
    @Access(value = Access.Who.ROWS, may = "dossier.view")
    @Transactional(readOnly = true)
    String list(@RequestParam Map<String, String> asked, Model model, HttpServletResponse response) {
        return show(DossierListForm.read(asked, words), asked.get("tiep"), model, response);
    }

    /** @throws InvalidInput when what was asked cannot be read or too many dossiers fit */
    @PostMapping("/ho-so/danh-sach.xlsx")
    @Access(value = Access.Who.ROWS, may = "dossier.view")
    ResponseEntity<byte[]> workbook(@RequestParam Map<String, String> asked) {
        DossierListForm form = DossierListForm.read(asked, words);
        if (!form.errors().isEmpty()) {
            throw new InvalidInput(form.errors());
        }
        return SheetFile.of(exported.handle(form.filter()), "ho-so");
    }

    private String show(DossierListForm form, @Nullable String cursor, Model model, HttpServletResponse response) {
        boolean readable = form.errors().isEmpty();
        if (!readable) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        Page<DossierRow> page = readable ? dossiers.list(form.filter(), cursor, SIZE) : new Page<>(List.of(), null);
        boolean next = page.next() != null;
        model.addAttribute(
                "view",
                new DossierListView(
                        filters(form),
                        readable ? count(dossiers.count(form.filter())) : "",
                        page.items().stream().map(rows::of).toList(),
                        next && !form.named() ? form.address(page.next()) : null,
                        next && form.named() ? page.next() : null,
                        form.named() && kept.underWay(),
                        policy.allows("dossier.register", Policy.Resource.of("dossier"))));
        return "dossier/list";
    }

    private DossierListView.Filters filters(DossierListForm form) {
        boolean all = policy.scope("dossier.view", "dossier").everything();
        return new DossierListView.Filters(
                form.text("q"),
                form.text("trang-thai"),
                form.text("don-vi"),
                form.text("thu-tuc"),
                form.text("tu"),
                form.text("den"),
                form.overdue(),
                states(),
                all ? units() : List.of(),
                procedures.newest("").stream()
                        .map(procedure -> new Choice(procedure.code(), procedure.name()))
                        .toList(),
                form.errors());
    }

    private String count(DossierQueries.Total total) {
        return words.say(total.more() ? "dossiers.count.more" : "dossiers.count", total.count());
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
}
