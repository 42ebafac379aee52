package vn.dunghen.dossier.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.dossier.domain.ProcedureProposal;
import vn.dunghen.dossier.usecase.CatalogueReport;
import vn.dunghen.dossier.usecase.CatalogueUploads;
import vn.dunghen.dossier.usecase.ImportCatalogue;
import vn.dunghen.dossier.usecase.ReadCatalogue;
import vn.dunghen.dossier.usecase.ReadProposals;
import vn.dunghen.dossier.web.views.ImportPage;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Nhập danh mục từ Excel: read as a trial first, then confirmed as one proposal. */
@Controller
@RequestMapping("/quan-tri/thu-tuc/nhap")
class CatalogueImportPages {

    private static final String VIEW = "catalogue/import";

    private final ReadCatalogue read;
    private final ImportCatalogue confirm;
    private final CatalogueUploads uploads;
    private final ReadProposals proposals;
    private final PageWords words;

    CatalogueImportPages(
            ReadCatalogue read,
            ImportCatalogue confirm,
            CatalogueUploads uploads,
            ReadProposals proposals,
            PageWords words) {
        this.read = read;
        this.confirm = confirm;
        this.uploads = uploads;
        this.proposals = proposals;
        this.words = words;
    }

    @GetMapping
    @Access(may = "procedure-proposal.propose")
    ModelAndView show() {
        proposals.requirePropose();
        return draw("", null, Map.of(), List.of());
    }

    @PostMapping
    @Access(may = "procedure-proposal.propose")
    ModelAndView upload(@RequestParam(required = false) @Nullable MultipartFile file) {
        proposals.requirePropose();
        try {
            byte[] content = CatalogueUpload.bytes(file);
            CatalogueReport report = read.read(content);
            String id = report.clean() && !report.changes().isEmpty()
                    ? uploads.keep(CatalogueUpload.name(file), content)
                    : "";
            return draw(id, report, Map.of(), List.of());
        } catch (InvalidInput wrong) {
            return draw("", null, Map.of(), wrong.errors());
        }
    }

    @PostMapping("/xac-nhan")
    @Access(may = "procedure-proposal.propose")
    ModelAndView confirm(
            @RequestParam(defaultValue = "") String upload,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        proposals.requirePropose();
        byte[] content = uploads.content(upload);
        List<FieldError> errors = new ArrayList<>();
        ProcedureProposal.Head head = new ProposalBody(
                        typed.get("title"), typed.get("reason"), typed.get("effectiveFrom"), null)
                .head(errors);
        try {
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
            String code = confirm.handle(content, head).code();
            uploads.drop();
            redirect.addFlashAttribute("done", words.say("proposal.done", code));
            ModelAndView to = new ModelAndView("redirect:/quan-tri/thu-tuc/de-xuat/" + code);
            to.setStatus(HttpStatus.SEE_OTHER);
            return to;
        } catch (InvalidInput wrong) {
            return draw(upload, read.read(content), typed, wrong.errors());
        }
    }

    private ModelAndView draw(
            String upload, @Nullable CatalogueReport report, Map<String, String> typed, List<FieldError> errors) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("upload", upload);
        model.put("page", new ImportPage(typed, errors));
        model.put("errors", errors);
        model.put("read", report != null);
        model.put("rows", report == null ? List.of() : report.rows());
        model.put("clean", report != null && report.clean());
        model.put("counts", report == null ? "" : counts(report));
        ModelAndView view = new ModelAndView(VIEW, model);
        if (!errors.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return view;
    }

    private String counts(CatalogueReport report) {
        return words.say(
                "import.counts",
                report.count(CatalogueReport.Verdict.NEW),
                report.count(CatalogueReport.Verdict.CHANGED),
                report.count(CatalogueReport.Verdict.ABOLISHED),
                report.count(CatalogueReport.Verdict.SAME),
                report.count(CatalogueReport.Verdict.WRONG),
                report.untouched());
    }
}
