package vn.dunghen.report.web;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
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
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.usecase.DefineRegime;
import vn.dunghen.report.usecase.ReadRegimes;

/** Regimes, for scripts: all their versions, and how to write a new one. */
@RestController
@RequestMapping("/api/v1/report-regimes")
class RegimeController {

    private final ReadRegimes regimes;
    private final DefineRegime define;
    private final Figures figures;
    private final Directory directory;

    RegimeController(ReadRegimes regimes, DefineRegime define, Figures figures, Directory directory) {
        this.regimes = regimes;
        this.define = define;
        this.figures = figures;
        this.directory = directory;
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
}
