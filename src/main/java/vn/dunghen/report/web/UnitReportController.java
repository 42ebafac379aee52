package vn.dunghen.report.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Page;
import vn.dunghen.report.UnitReportState;
import vn.dunghen.report.domain.UnitReport;
import vn.dunghen.report.usecase.CorrectReport;
import vn.dunghen.report.usecase.PostedCell;
import vn.dunghen.report.usecase.ReadCampaigns;
import vn.dunghen.report.usecase.ReadUnitReports;
import vn.dunghen.report.usecase.TakeOverReport;

/** Units' reports, for scripts; a report answers to its id and to its code. */
@RestController
@RequestMapping("/api/v1/unit-reports")
class UnitReportController {

    private static final BigDecimal MOST = new BigDecimal("1000000000000000");

    private final ReadUnitReports reports;
    private final ReadCampaigns campaigns;
    private final CorrectReport correct;
    private final TakeOverReport takeOver;
    private final Clock clock;

    UnitReportController(
            ReadUnitReports reports,
            ReadCampaigns campaigns,
            CorrectReport correct,
            TakeOverReport takeOver,
            Clock clock) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.correct = correct;
        this.takeOver = takeOver;
        this.clock = clock;
    }

    @GetMapping
    @Access(may = "unit-report.view")
    Page<UnitReportAnswer.Row> list(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "false") boolean owed,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int size) {
        var read = new ReportInput();
        UnitReportState wanted = read.wordOrNone("state", state, UnitReportState.class);
        read.refuse();
        String within = ReportInput.filled(campaign);
        return reports.list(
                        new ReadUnitReports.Filter(
                                within == null ? null : campaigns.idOf(within).value(),
                                ReportInput.filled(unit),
                                wanted,
                                owed),
                        cursor,
                        size)
                .map(UnitReportAnswer.Row::of);
    }

    @GetMapping("/{id}")
    @Access(may = "unit-report.view", of = "id")
    @Transactional(readOnly = true)
    public UnitReportAnswer get(@PathVariable String id) {
        return reports.one(id, one -> UnitReportAnswer.of(one, one.timeliness(clock.instant())));
    }

    /** @param figures only those that change; what is left out stays */
    record CorrectionBody(
            @Nullable String reason,
            @Nullable String results,
            @Nullable String difficulties,
            @Nullable String proposals,
            @Nullable List<@Nullable CellBody> figures) {

        CorrectReport.Correction read() {
            var read = new ReportInput();
            List<PostedCell> cells = new java.util.ArrayList<>();
            if (figures != null) {
                for (int i = 0; i < figures.size(); i++) {
                    CellBody cell = figures.get(i);
                    String at = "figures[" + i + "].";
                    if (cell == null || cell.value() == null) {
                        read.wrong(at + "value", "Ghi số liệu.");
                    } else {
                        if (cell.value().abs().compareTo(MOST) > 0
                                || cell.value().stripTrailingZeros().scale() > 4) {
                            read.wrong(at + "value", "Số liệu tối đa 15 chữ số và 4 số lẻ.");
                        }
                        cells.add(new PostedCell(
                                read.text(at + "code", cell.code(), 64, "Ghi mã chỉ tiêu"),
                                cell.value(),
                                Boolean.TRUE.equals(cell.estimated()),
                                read.optional(at + "note", cell.note(), 500)));
                    }
                }
            }
            var correction = new CorrectReport.Correction(
                    read.text("reason", reason, 1000, "Nêu lý do đính chính"),
                    read.optional("results", results, 8000),
                    read.optional("difficulties", difficulties, 4000),
                    read.optional("proposals", proposals, 4000),
                    cells);
            read.refuse();
            return correction;
        }
    }

    record CellBody(
            @Nullable String code, @Nullable BigDecimal value, @Nullable Boolean estimated, @Nullable String note) {}

    @PostMapping("/{id}/take-over")
    @Access(may = "unit-report.takeOver", of = "id")
    UnitReportAnswer takeOver(@PathVariable String id) {
        takeOver.handle(reports.one(id, UnitReport::id));
        return get(id);
    }

    @PostMapping("/{id}/correction")
    @Access(may = "unit-report.correct", of = "id")
    UnitReportAnswer correct(@PathVariable String id, @RequestBody CorrectionBody body) {
        correct.handle(reports.one(id, UnitReport::id), body.read());
        return get(id);
    }
}
