package vn.dunghen.dossier.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.document.web.files.ZipAnswer;
import vn.dunghen.dossier.usecase.archive.ArchivePackage;
import vn.dunghen.dossier.usecase.archive.ArchiveRows;
import vn.dunghen.dossier.usecase.archive.HandOverToArchive;
import vn.dunghen.kernel.Access;

/** Nộp lưu for scripts: what is to be handed over, the packages, and the record under which they went. */
@RestController
@RequestMapping("/api/v1")
class ArchiveController {

    private final ArchiveRows rows;
    private final ArchivePackage packages;
    private final HandOverToArchive handOver;

    ArchiveController(ArchiveRows rows, ArchivePackage packages, HandOverToArchive handOver) {
        this.rows = rows;
        this.packages = packages;
        this.handOver = handOver;
    }

    /** @param total how many there are; at most {@value ArchiveRows#MOST} are listed, those closed longest first */
    record WaitingList(List<ArchiveRows.Waiting> items, long total, int months, String basis) {}

    /** @param date ISO 8601 */
    record RecordBody(@Nullable List<String> codes, @Nullable String record, @Nullable String on) {}

    /** @param unit whose, empty for all; @param until only those due by this day */
    @GetMapping("/archive/dossiers")
    @Access(may = "dossier.archive")
    WaitingList waiting(
            @RequestParam(defaultValue = "") String unit, @RequestParam(required = false) @Nullable LocalDate until) {
        ArchiveRows.Term term = rows.term();
        return new WaitingList(rows.waiting(unit, until), rows.count(unit, until), term.months(), term.basis());
    }

    /** A ZIP; check it with {@code verify-archive}. */
    @GetMapping("/dossiers/{code}/archive-package")
    @Access(may = "dossier.archive", of = "code")
    ResponseEntity<StreamingResponseBody> one(@PathVariable String code) {
        return ZipAnswer.of(code + ".zip", out -> packages.write(code, out));
    }

    /** Marks finished dossiers as handed over; all of them or none. */
    @PostMapping("/archive/records")
    @Access(may = "dossier.archive")
    ResponseEntity<Void> handOver(@RequestBody RecordBody body) {
        handOver.handle(body.codes() == null ? List.of() : body.codes(), body.record(), date(body.on()));
        return ResponseEntity.noContent().build();
    }

    static @Nullable LocalDate date(@Nullable String text) {
        // what cannot be read is said at the field, with the others
        return CalendarInput.date(text).orElse(null);
    }
}
