package vn.dunghen.dossier.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.calendar.Moments;
import vn.dunghen.document.web.files.ZipAnswer;
import vn.dunghen.dossier.usecase.archive.ArchivePackage;
import vn.dunghen.dossier.usecase.archive.ArchiveRows;
import vn.dunghen.dossier.usecase.archive.HandOverToArchive;
import vn.dunghen.dossier.web.views.ArchiveView;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Nộp lưu: finished dossiers that have to go to the archive, their packages, and the record under which they went. */
@Controller
@RequestMapping("/ho-so/nop-luu")
class ArchivePages {

    private static final String VIEW = "dossier/archive";

    private final ArchiveRows rows;
    private final ArchivePackage packages;
    private final HandOverToArchive handOver;
    private final PageWords words;
    private final java.time.Clock clock;

    ArchivePages(
            ArchiveRows rows,
            ArchivePackage packages,
            HandOverToArchive handOver,
            PageWords words,
            java.time.Clock clock) {
        this.rows = rows;
        this.packages = packages;
        this.handOver = handOver;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    @Access(may = "dossier.archive")
    ModelAndView list(@RequestParam(name = "don-vi", defaultValue = "") String unit) {
        return page(unit, List.of(), "", CatalogueDates.say(today()), List.of());
    }

    /** The chosen packages in one file; without a choice those of the whole list. */
    @GetMapping("/goi")
    @Access(may = "dossier.archive")
    ResponseEntity<StreamingResponseBody> batch(
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "codes", defaultValue = "") List<String> chosen) {
        List<String> codes = chosen.isEmpty()
                ? rows.waiting(unit, null).stream()
                        .map(ArchiveRows.Waiting::code)
                        .toList()
                : chosen;
        if (codes.isEmpty() || codes.size() > ArchiveRows.MOST) {
            throw new InvalidInput("codes", words.say("archive.choose"));
        }
        return ZipAnswer.of("nop-luu-" + today() + ".zip", out -> {
            ZipOutputStream all = new ZipOutputStream(out);
            for (String code : codes) {
                all.putNextEntry(new ZipEntry(code + ".zip"));
                packages.write(code, all);
                all.closeEntry();
            }
            all.finish();
        });
    }

    @PostMapping
    @Access(may = "dossier.archive")
    ModelAndView handOver(
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "codes", defaultValue = "") List<String> codes,
            @RequestParam(name = "record", defaultValue = "") String record,
            @RequestParam(name = "on", defaultValue = "") String on,
            RedirectAttributes redirect) {
        try {
            handOver.handle(codes, record, ArchiveController.date(on));
        } catch (InvalidInput wrong) {
            ModelAndView again = page(unit, codes, record, on, wrong.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        redirect.addFlashAttribute("done", words.say("archive.done", codes.size(), record.strip()));
        ModelAndView to = new ModelAndView("redirect:/ho-so/nop-luu");
        to.setStatus(HttpStatus.SEE_OTHER);
        return to;
    }

    private ModelAndView page(String unit, List<String> chosen, String record, String on, List<FieldError> errors) {
        ArchiveRows.Term term = rows.term();
        List<ArchiveView.Row> waiting = rows.waiting(unit, null).stream()
                .map(one -> new ArchiveView.Row(
                        one.code(),
                        one.procedure(),
                        words.unit(one.unit()),
                        Moments.say(one.closedOn()),
                        words.say(
                                one.until().isBefore(today()) ? "archive.late" : "archive.until",
                                Moments.say(one.until())),
                        one.until().isBefore(today()),
                        chosen.contains(one.code())))
                .toList();
        List<ArchiveView.Done> done = rows.handedOver().stream()
                .map(one -> new ArchiveView.Done(
                        one.code(),
                        one.procedure(),
                        words.say("archive.record", one.record(), Moments.say(one.on())),
                        words.person(one.by()),
                        one.sha256()))
                .toList();
        return new ModelAndView(
                VIEW,
                "view",
                new ArchiveView(
                        unit,
                        words.say("archive.term", term.months(), term.basis()),
                        rows.count(unit, null),
                        waiting,
                        done,
                        record,
                        on,
                        errors));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
