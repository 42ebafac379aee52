package vn.dunghen.dossier.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.usecase.DossierFilter;
import vn.dunghen.dossier.usecase.DossierRegisterSlips;
import vn.dunghen.dossier.usecase.DossierRow;
import vn.dunghen.dossier.usecase.ReadDossiers;
import vn.dunghen.dossier.usecase.RegisterDossier;
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

    DossierController(
            RegisterDossier register,
            ReadDossiers dossiers,
            DossierRegisterSlips live,
            Papers papers,
            AuditTrail trail,
            MessageSource messages) {
        this.register = register;
        this.dossiers = dossiers;
        this.live = live;
        this.papers = papers;
        this.trail = trail;
        this.messages = messages;
    }

    /** A line of a list. */
    record Line(
            String code,
            DossierBody.State state,
            boolean closed,
            String procedure,
            String procedureName,
            String applicant,
            @Nullable String unit,
            @Nullable String officer,
            Instant registeredAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant originalDue,
            @Nullable Instant currentDue,
            @Nullable Instant finishedAt,
            @Nullable Timeliness againstOriginal,
            @Nullable Timeliness againstCurrent) {}

    /** What to look for; names are looked for by POST so that they stand in no address. */
    record SearchBody(
            @Nullable String text,
            @Nullable Integer state,
            @Nullable String unit,
            @Nullable Boolean overdue,
            @Nullable String cursor,
            @Nullable Integer size) {}

    /** A slip that was issued; the control slip has no number and is of the moment it is asked for. */
    record Slip(
            String id, String form, @Nullable String number, String title, Instant issuedAt, @Nullable String signer) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DossierBody register(@RequestBody ArrivalBody body) {
        String code = register.handle(body.read()).code();
        return get(code);
    }

    @GetMapping("/{code}")
    DossierBody get(@PathVariable String code) {
        return DossierBody.of(dossiers.byCode(code), messages);
    }

    @GetMapping
    Page<Line> list(
            @RequestParam(required = false) @Nullable Integer state,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int size) {
        return dossiers.list(new DossierFilter(state(state), unit, overdue, q, null), cursor, size)
                .map(this::line);
    }

    @PostMapping("/search")
    Page<Line> search(@RequestBody SearchBody body) {
        return dossiers.list(
                        new DossierFilter(state(body.state()), body.unit(), body.overdue(), null, body.text()),
                        body.cursor(),
                        body.size() == null ? 50 : body.size())
                .map(this::line);
    }

    @GetMapping("/{code}/timeline")
    List<AuditTrail.Entry> timeline(@PathVariable String code) {
        return trail.about(subject(dossiers.byCode(code)));
    }

    @GetMapping("/{code}/slips")
    List<Slip> slips(@PathVariable String code) {
        DossierDetail dossier = dossiers.byCode(code);
        DossierRegisterSlips.Form form = live.controlForm(dossier);
        Slip control =
                new Slip(DossierRegisterSlips.CONTROL, form.template(), null, form.title(), dossier.readAt(), null);
        return Stream.concat(papers.about(subject(dossier)).stream().map(DossierController::slip), Stream.of(control))
                .toList();
    }

    @GetMapping("/{code}/slips/{id}.pdf")
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

    private Line line(DossierRow row) {
        return new Line(
                row.code(),
                DossierBody.State.of(row.state(), messages),
                row.closed(),
                row.procedureCode(),
                row.procedureName(),
                row.applicant(),
                row.unit(),
                row.officer(),
                row.registeredAt(),
                row.acceptedAt(),
                row.originalDue(),
                row.currentDue(),
                row.finishedAt(),
                row.againstOriginal(),
                row.againstCurrent());
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
