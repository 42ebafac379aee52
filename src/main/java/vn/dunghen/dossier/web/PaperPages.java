package vn.dunghen.dossier.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.Previews;
import vn.dunghen.document.web.files.FileAnswer;
import vn.dunghen.dossier.usecase.DossierFiles;
import vn.dunghen.dossier.usecase.papers.ReusePaper;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;

/** What people do with the papers of a dossier on its page: add a scan, use a held paper again, look at one. */
@Controller
@RequestMapping("/ho-so/{code}")
class PaperPages {

    private final DossierFiles files;
    private final Attachments attachments;
    private final Previews previews;
    private final ReusePaper reuse;
    private final DossierPages pages;
    private final PageWords words;

    PaperPages(
            DossierFiles files,
            Attachments attachments,
            Previews previews,
            ReusePaper reuse,
            DossierPages pages,
            PageWords words) {
        this.files = files;
        this.attachments = attachments;
        this.previews = previews;
        this.reuse = reuse;
        this.pages = pages;
        this.words = words;
    }

    @PostMapping("/giay-to/{component}/tep")
    @Access(may = "dossier.attach", of = "code")
    ModelAndView add(
            @PathVariable String code,
            @PathVariable String component,
            @RequestParam(name = "_file", required = false) @Nullable MultipartFile file,
            RedirectAttributes flash)
            throws IOException {
        try {
            if (file == null
                    || file.getOriginalFilename() == null
                    || file.getOriginalFilename().isEmpty()) {
                throw new InvalidInput("file", words.say("attachment.error.missing"));
            }
            files.add(code, component, file.getOriginalFilename(), file.getInputStream());
        } catch (InvalidInput refused) {
            return pages.refused(code, component, refused.errors().get(0).message());
        }
        return back(code, "dossier.papers.added", flash);
    }

    @PostMapping("/giay-to/{component}/dung-lai")
    @Access(may = "dossier.attach", of = "code")
    ModelAndView reuse(@PathVariable String code, @PathVariable String component, RedirectAttributes flash) {
        reuse.handle(code, component);
        return back(code, "dossier.papers.reused", flash);
    }

    /** A sensitive paper is opened on its own, with a reason. */
    @PostMapping("/tep/{id}/xem")
    @Access(may = "dossier.files", of = "code")
    ResponseEntity<StreamingResponseBody> open(
            @PathVariable String code, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        return FileAnswer.of(attachments, files.open(code, id, reason));
    }

    /** The first page, drawn anew; looking at it is an opening. */
    @GetMapping("/tep/{id}/xem-truoc")
    @Access(may = "dossier.files", of = "code")
    ResponseEntity<byte[]> preview(@PathVariable String code, @PathVariable String id) {
        return PreviewAnswer.of(previews, files.open(code, id, null));
    }

    private ModelAndView back(String code, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", words.say(message));
        ModelAndView page = new ModelAndView("redirect:/ho-so/" + code);
        page.setStatus(HttpStatus.SEE_OTHER);
        return page;
    }
}
