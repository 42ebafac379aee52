package vn.dunghen.dossier.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.document.Previews;
import vn.dunghen.document.web.files.FileAnswer;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.usecase.DossierFiles;
import vn.dunghen.dossier.usecase.papers.PaperShelf;
import vn.dunghen.dossier.usecase.papers.Reaskings;
import vn.dunghen.dossier.usecase.papers.ReusePaper;
import vn.dunghen.kernel.Access;

/** Papers of a dossier for scripts: what is digitised, what is held, what was asked for again. */
@RestController
@RequestMapping("/api/v1")
class PaperApi {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final PaperShelf shelves;
    private final ReusePaper reuse;
    private final Reaskings reaskings;
    private final DossierFiles files;
    private final Previews previews;

    PaperApi(PaperShelf shelves, ReusePaper reuse, Reaskings reaskings, DossierFiles files, Previews previews) {
        this.shelves = shelves;
        this.reuse = reuse;
        this.reaskings = reaskings;
        this.files = files;
        this.previews = previews;
    }

    /** @param toDigitise papers that are there and have to be digitised; @param digitised those of them with a file */
    record ShelfBody(List<PaperBody> items, int toDigitise, int digitised) {}

    record PaperBody(
            String code,
            String name,
            @Nullable PaperKind kind,
            boolean present,
            @Nullable LocalDate expires,
            @Nullable String reusedFrom,
            boolean digitise,
            boolean sensitive,
            PaperShelf.@Nullable Held held,
            List<FileAnswer.Body> files) {}

    record ReaskingBody(
            String dossier,
            String paper,
            String heldIn,
            @Nullable String unit,
            String by,
            OffsetDateTime at,
            String reason) {}

    record ReaskingList(List<ReaskingBody> items, @Nullable String next) {}

    @GetMapping("/dossiers/{code}/papers")
    @Access(may = "dossier.view", of = "code")
    ShelfBody papers(@PathVariable String code) {
        PaperShelf.Shelf shelf = shelves.of(code);
        return new ShelfBody(
                shelf.papers().stream().map(PaperApi::body).toList(), shelf.toDigitise(), shelf.digitised());
    }

    @PostMapping("/dossiers/{code}/papers/{component}/reuse")
    @Access(may = "dossier.attach", of = "code")
    ShelfBody reuse(@PathVariable String code, @PathVariable String component) {
        reuse.handle(code, component);
        return papers(code);
    }

    @GetMapping("/dossiers/{code}/attachments/{id}/preview")
    @Access(may = "dossier.files", of = "code")
    ResponseEntity<byte[]> preview(
            @PathVariable String code,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String opening) {
        return PreviewAnswer.of(previews, files.openAnnounced(code, id, opening));
    }

    @GetMapping("/reaskings")
    @Access(may = "dossier.reaskings")
    ReaskingList reaskings(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        return new ReaskingList(
                reaskings.list(from, to).stream()
                        .map(one -> new ReaskingBody(
                                one.dossier(),
                                one.paper(),
                                one.heldIn(),
                                one.unit(),
                                one.by(),
                                one.at().atZone(ZONE).toOffsetDateTime(),
                                one.reason()))
                        .toList(),
                null);
    }

    private static PaperBody body(PaperShelf.Paper paper) {
        return new PaperBody(
                paper.code(),
                paper.name(),
                paper.kind(),
                paper.present(),
                paper.expires(),
                paper.reusedFrom(),
                paper.digitise(),
                paper.sensitive(),
                paper.held(),
                paper.files().stream().map(FileAnswer.Body::of).toList());
    }
}
