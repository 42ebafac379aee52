package vn.dunghen.report.web;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.directory.Directory;
import vn.dunghen.indicator.Figure;
import vn.dunghen.indicator.Figures;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Page;
import vn.dunghen.report.RegimeId;
import vn.dunghen.report.domain.AskedFigure;
import vn.dunghen.report.domain.CampaignDates;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.usecase.DefineRegime;
import vn.dunghen.report.usecase.PreviewRegime;
import vn.dunghen.report.usecase.ReadRegimes;
import vn.dunghen.report.usecase.VerifyRegime;

/** Regimes, for scripts: all their versions, and how to write a new one. */
@RestController
@RequestMapping("/api/v1/report-regimes")
class RegimeController {

    private final ReadRegimes regimes;
    private final DefineRegime define;
    private final VerifyRegime verify;
    private final PreviewRegime preview;
    private final Figures figures;
    private final Directory directory;

    RegimeController(
            ReadRegimes regimes,
            DefineRegime define,
            VerifyRegime verify,
            PreviewRegime preview,
            Figures figures,
            Directory directory) {
        this.regimes = regimes;
        this.define = define;
        this.verify = verify;
        this.preview = preview;
        this.figures = figures;
        this.directory = directory;
    }

    /** A period that a regime would open, with the days off known now. */
    record Coming(
            String period,
            LocalDate windowFrom,
            LocalDate windowTo,
            OffsetDateTime opens,
            OffsetDateTime internalDue,
            OffsetDateTime closes,
            OffsetDateTime outwardDue) {

        static Coming of(PreviewRegime.Coming one) {
            CampaignDates dates = one.dates();
            return new Coming(
                    one.name(),
                    dates.windowFrom(),
                    dates.windowTo(),
                    CampaignAnswer.at(dates.opensAt()),
                    CampaignAnswer.at(dates.internalDueAt()),
                    CampaignAnswer.at(dates.closesAt()),
                    CampaignAnswer.at(dates.outwardDueAt()));
        }
    }

    @GetMapping
    @Access(may = "report-regime.view")
    @Transactional(readOnly = true)
    public Page<RegimeBody> list() {
        return new Page<>(regimes.all(RegimeBody::of), null);
    }

    @PostMapping
    @Access(may = "report-regime.define")
    @Transactional
    public ResponseEntity<RegimeBody> define(@RequestBody RegimeBody body) {
        var read = new ReportInput();
        ReportRegime.Head head = body.head(read);
        ReportRegime.Rhythm rhythm = body.rhythm(read);
        Set<String> known = figures.all().stream().map(Figure::code).collect(Collectors.toSet());
        List<AskedFigure> asked = body.figures(directory.agency().code(), known, read);
        Set<String> units = body.unitCodes(read);
        read.refuse();
        RegimeId id = define.handle(head, rhythm, asked, units, Boolean.TRUE.equals(body.verified()));
        return ResponseEntity.created(URI.create("/api/v1/report-regimes"))
                .body(regimes.one(id.value(), RegimeBody::of));
    }

    /** Writes nothing: the next periods the regime would open; none for one that is asked for by hand. */
    @PostMapping("/preview")
    @Access(may = "report-regime.define")
    List<Coming> preview(@RequestBody RegimeBody body) {
        regimes.requireDefine();
        var read = new ReportInput();
        ReportRegime.Head head = body.head(read);
        ReportRegime.Rhythm rhythm = body.rhythm(read);
        read.refuse();
        return preview.coming(head, rhythm, RegimePages.PREVIEWED).stream()
                .map(Coming::of)
                .toList();
    }

    /** Somebody has held the basis against its original text. */
    @PostMapping("/{id}/verification")
    @Access(may = "report-regime.define")
    @Transactional
    public RegimeBody verify(@PathVariable String id) {
        verify.handle(new RegimeId(id));
        return regimes.one(id, RegimeBody::of);
    }
}
