package vn.dunghen.report.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.dunghen.document.office.SheetWriter;
import vn.dunghen.kernel.Access;
import vn.dunghen.report.ReportTimeliness;
import vn.dunghen.report.usecase.PeriodWords;
import vn.dunghen.report.usecase.ReadMatrix;
import vn.dunghen.report.usecase.ReportMatrix;
import vn.dunghen.report.usecase.ReportTally;
import vn.dunghen.report.usecase.UnitReportLine;
import vn.dunghen.report.web.views.ReportViews.Cell;
import vn.dunghen.report.web.views.ReportViews.MatrixColumn;
import vn.dunghen.report.web.views.ReportViews.MatrixRow;
import vn.dunghen.report.web.views.ReportViews.Tag;

/** Ma trận đơn vị theo kỳ, on the page and as a workbook. */
@Controller
class MatrixPages {

    private static final int SIZE = 50;
    private static final int MOST_IN_A_BOOK = 5000;
    private static final int MOST_BEFORE = 100_000;

    private final ReadMatrix matrix;
    private final ReportWords words;

    MatrixPages(ReadMatrix matrix, ReportWords words) {
        this.matrix = matrix;
        this.words = words;
    }

    @GetMapping("/bao-cao/ma-tran/{regime:[A-Z0-9-]+}")
    @Access(may = "report-campaign.view")
    ModelAndView show(@PathVariable String regime, @RequestParam(name = "tu", defaultValue = "0") String from) {
        ReportMatrix read =
                matrix.of(regime, from.matches("\\d{1,5}") ? Math.min(Integer.parseInt(from), MOST_BEFORE) : 0, SIZE);
        Map<String, @Nullable Object> model = new LinkedHashMap<>();
        model.put("heading", read.name());
        model.put("code", regime);
        model.put(
                "columns",
                read.campaigns().stream().map(one -> column(read, one)).toList());
        model.put("rows", read.rows().stream().map(row -> row(read, row)).toList());
        model.put("next", read.next() == 0 ? null : "/bao-cao/ma-tran/" + regime + "?tu=" + read.next());
        model.put("book", "/bao-cao/ma-tran/" + regime + ".xlsx");
        return new ModelAndView("report/matrix", model);
    }

    @GetMapping("/bao-cao/ma-tran/{regime:[A-Z0-9-]+}.xlsx")
    @Access(may = "report-campaign.view")
    ResponseEntity<byte[]> book(@PathVariable String regime) {
        ReportMatrix read = matrix.of(regime, 0, MOST_IN_A_BOOK);
        List<SheetWriter.Head> head = new ArrayList<>();
        head.add(SheetWriter.Head.of(words.say("report.matrix.unit")));
        read.campaigns().forEach(one -> head.add(SheetWriter.Head.of(PeriodWords.say(one.period()))));
        Integer[] widths = new Integer[head.size()];
        java.util.Arrays.fill(widths, 22);
        widths[0] = 44;
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ReportMatrix.Row row : read.rows()) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(words.unit(row.unit()));
            read.campaigns().forEach(one -> cells.add(cell(row, one).text()));
            rows.add(cells);
        }
        List<@Nullable Object> last = new ArrayList<>();
        last.add(words.say("report.matrix.onTime"));
        read.campaigns().forEach(one -> last.add(onTime(tally(read, one))));
        rows.add(last);
        SheetWriter sheet = new SheetWriter(words.say("report.matrix.sheet"))
                .title(read.name())
                .head(head)
                .widths(widths);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(SheetWriter.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ma-tran-" + regime + ".xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(sheet.write(rows));
    }

    private MatrixColumn column(ReportMatrix read, ReportMatrix.Column one) {
        ReportTally tally = tally(read, one);
        return new MatrixColumn(
                "/bao-cao/" + one.code(),
                PeriodWords.say(one.period()),
                one.current(),
                onTime(tally),
                words.say("report.matrix.rest", tally.received(), tally.returned(), tally.escalated()));
    }

    private static String onTime(ReportTally tally) {
        return tally.onTime() + "/" + tally.expected();
    }

    private static ReportTally tally(ReportMatrix read, ReportMatrix.Column one) {
        return read.totals().getOrDefault(one.id(), ReportTally.NONE);
    }

    private MatrixRow row(ReportMatrix read, ReportMatrix.Row row) {
        return new MatrixRow(
                words.unit(row.unit()),
                read.campaigns().stream().map(one -> cell(row, one)).toList());
    }

    private Cell cell(ReportMatrix.Row row, ReportMatrix.Column column) {
        UnitReportLine line = row.cells().get(column.id());
        String where = words.unit(row.unit()) + ", " + PeriodWords.say(column.period()) + ": ";
        if (line == null) {
            String none = words.say("report.matrix.notAsked");
            return new Cell(null, "cell--none", "dash", none, where + none, column.current());
        }
        Tag tag = words.timeliness(line.timeliness(), line.lateDays());
        String text = line.givenBack() ? words.say("report.matrix.returned") : tag.text();
        String icon = line.givenBack()
                ? "back"
                : line.timeliness() == ReportTimeliness.ON_TIME && line.accepted() != null && line.accepted() > 1
                        ? "dcheck"
                        : tag.icon();
        return new Cell("/bao-cao/don-vi/" + line.code(), css(line), icon, text, where + text, column.current());
    }

    private static String css(UnitReportLine line) {
        if (line.givenBack()) {
            return "cell--back";
        }
        return switch (line.timeliness()) {
            case ON_TIME -> "cell--ok";
            case LATE -> "cell--late";
            case RUNNING_LATE -> "cell--open";
            case NOT_REPORTED -> "cell--never";
            case CLOSED_EARLY, RUNNING, NONE -> "cell--none";
        };
    }
}
