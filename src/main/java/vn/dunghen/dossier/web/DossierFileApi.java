package vn.dunghen.dossier.web;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.web.files.FileAnswer;
import vn.dunghen.dossier.usecase.DossierFiles;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;

/** Files of a dossier, for scripts and for its page. */
@RestController
class DossierFileApi {

    private static final String ADDRESS = "/api/v1/dossiers/{code}/attachments";

    private final DossierFiles files;
    private final Attachments attachments;
    private final PageWords words;

    DossierFileApi(DossierFiles files, Attachments attachments, PageWords words) {
        this.files = files;
        this.attachments = attachments;
        this.words = words;
    }

    @PostMapping(ADDRESS)
    @Access(may = "dossier.attach", of = "code")
    ResponseEntity<FileAnswer.Body> add(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = Attachments.ANY_SLOT) String slot)
            throws IOException {
        if (file == null) {
            throw new InvalidInput("file", words.say("attachment.error.missing"));
        }
        FileAnswer.Body added =
                FileAnswer.Body.of(files.add(code, slot, file.getOriginalFilename(), file.getInputStream()));
        return ResponseEntity.created(URI.create("/api/v1/dossiers/" + code + "/attachments/" + added.id()))
                .body(added);
    }

    @GetMapping(ADDRESS)
    @Access(may = "dossier.files", of = "code")
    Page<FileAnswer.Body> list(@PathVariable String code) {
        return new Page<>(files.list(code).stream().map(FileAnswer.Body::of).toList(), null);
    }

    /** Why a sensitive paper is opened. */
    record Reason(@Nullable String reason) {}

    /** Where the paper may be opened now, by the same person, for a quarter of an hour. */
    record Opening(String href) {}

    @PostMapping(ADDRESS + "/{id}/openings")
    @Access(may = "dossier.files", of = "code")
    ResponseEntity<Opening> announce(@PathVariable String code, @PathVariable String id, @RequestBody Reason why) {
        String opening = files.announce(code, id, why.reason());
        String href = "/api/v1/dossiers/" + code + "/attachments/" + id + "?opening=" + opening;
        return ResponseEntity.created(URI.create(href)).body(new Opening(href));
    }

    @GetMapping({ADDRESS + "/{id}", "/ho-so/{code}/tep/{id}"})
    @Access(may = "dossier.files", of = "code")
    ResponseEntity<StreamingResponseBody> open(
            @PathVariable String code,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String opening) {
        return FileAnswer.of(attachments, files.openAnnounced(code, id, opening));
    }
}
