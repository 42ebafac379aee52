package vn.dunghen.dossier.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.document.Papers;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.Ending;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.usecase.DossierFilter;
import vn.dunghen.dossier.usecase.DossierQueries;
import vn.dunghen.dossier.usecase.DossierRegisterSlips;
import vn.dunghen.dossier.usecase.ExportDossiers;
import vn.dunghen.dossier.usecase.ReadDossiers;
import vn.dunghen.dossier.usecase.RegisterDossier;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;

/** Dossiers for scripts; the same use cases as the pages. */
@RestController
@RequestMapping("/api/v1/dossiers")
class DossierController {

    private final RegisterDossier register;
    private final ReadDossiers dossiers;
    private final DossierRegisterSlips live;
    private final Papers papers;
    private final AuditTrail trail;
    private final MessageSource messages;
    private final DossierLines lines;
    private final ExportDossiers exported;

    DossierController(
            RegisterDossier register,
            ReadDossiers dossiers,
            DossierRegisterSlips live,
            Papers papers,
            AuditTrail trail,
            MessageSource messages,
            DossierLines lines,
            ExportDossiers exported) {
        this.register = register;
        this.dossiers = dossiers;
        this.live = live;
        this.papers = papers;
        this.trail = trail;
        this.messages = messages;
        this.lines = lines;
        this.exported = exported;
    }

    /** What to look for; names are looked for by POST so that they stand in no address. */
    record SearchBody(
            @Nullable String text,
            @Nullable Integer state,
            @Nullable String unit,
            @Nullable Boolean overdue,
            @Nullable String officer,
            @Nullable String procedure,
            @Nullable String field,
            @Nullable Channel channel,
            @Nullable LocalDate acceptedFrom,
            @Nullable LocalDate acceptedTo,
            @Nullable Ending ending,
            @Nullable String cursor,
            @Nullable Integer size) {

        DossierFilter filter() {
            return new DossierFilter(
                    DossierController.state(state),
                    unit,
                    overdue,
                    null,
                    text,
                    new DossierFilter.Further(officer, procedure, field, channel, acceptedFrom, acceptedTo, ending));
        }
    }

    /** A slip that was issued; the control slip has no number and is of the moment it is asked for. */
    record Slip(
            String id, String form, @Nullable String number, String title, Instant issuedAt, @Nullable String signer) {}

    @PostMapping
    @Access(may = "dossier.register")
    @ResponseStatus(HttpStatus.CREATED)
    DossierBody register(@RequestBody ArrivalBody body) {
        String code = register.handle(body.read()).code();
        return get(code);
    }

    @GetMapping("/{code}")
    @Access(may = "dossier.view", of = "code")
    DossierBody get(@PathVariable String code) {
        return DossierBody.of(dossiers.byCode(code), messages);
    }

    @GetMapping
    @Access(value = Access.Who.ROWS, may = "dossier.view")
    Page<DossierLines.Line> list(
            @RequestParam(required = false) @Nullable Integer state,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int size) {
        return dossiers.list(new DossierFilter(state(state), unit, overdue, q, null), cursor, size)
                .map(lines::of);
    }

    @PostMapping("/search")
    @Access(value = Access.Who.ROWS, may = "dossier.view")
    Page<DossierLines.Line> search(@RequestBody SearchBody body) {
        return dossiers.list(body.filter(), body.cursor(), body.size() == null ? 50 : body.size())
                .map(lines::of);
    }

    @PostMapping("/search/count")
    @Access(value = Access.Who.ROWS, may = "dossier.view")
    DossierQueries.Total count(@RequestBody SearchBody body) {
        return dossiers.count(body.filter());
    }

    @PostMapping("/search.xlsx")
    @Access(value = Access.Who.ROWS, may = "dossier.view")
    ResponseEntity<byte[]> workbook(@RequestBody SearchBody body) {
        return SheetFile.of(exported.handle(body.filter()), "ho-so");
    }

    @GetMapping("/{code}/timeline")
    @Access(may = "dossier.view", of = "code")
    Page<AuditTrail.Entry> timeline(@PathVariable String code) {
        return new Page<>(trail.about(subject(dossiers.byCode(code))), null);
    }

    @GetMapping("/{code}/slips")
    @Access(may = "dossier.view", of = "code")
    Page<Slip> slips(@PathVariable String code) {
        DossierDetail dossier = dossiers.byCode(code);
        DossierRegisterSlips.Form form = live.controlForm(dossier);
        Slip control =
                new Slip(DossierRegisterSlips.CONTROL, form.template(), null, form.title(), dossier.readAt(), null);
        return new Page<>(
                Stream.concat(papers.about(subject(dossier)).stream().map(DossierController::slip), Stream.of(control))
                        .toList(),
                null);
    }

    @GetMapping("/{code}/slips/{id}.pdf")
    @Access(may = "dossier.view", of = "code")
    ResponseEntity<byte[]> slip(@PathVariable String code, @PathVariable String id) {
        DossierDetail dossier = dossiers.byCode(code);
        return DossierRegisterSlips.CONTROL.equals(id)
                ? SlipFile.of(SlipFile.name(code, live.controlForm(dossier).template()), live.control(code))
                : SlipFile.of(papers, subject(dossier), code, id);
    }

    private static Slip slip(Papers.Paper paper) {
        return new Slip(
                paper.id(),
                paper.template(),
                paper.number().text() + "/" + paper.number().year(),
                paper.title(),
                paper.issuedAt(),
                paper.signer());
    }

    private static Subject subject(DossierDetail detail) {
        return new Subject("dossier", detail.id());
    }

    private static @Nullable DossierState state(@Nullable Integer code) {
        if (code == null) {
            return null;
        }
        return Arrays.stream(DossierState.values())
                .filter(state -> state.code() == code)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("state", "Mã trạng thái từ 1 đến 10"));
    }
}
