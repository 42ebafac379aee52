package vn.dunghen.report.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghen.indicator.Figure.Measure;
import vn.dunghen.report.CellOrigin;
import vn.dunghen.report.DueRoll;
import vn.dunghen.report.ReportFrequency;
import vn.dunghen.report.domain.AskedFigure;
import vn.dunghen.report.domain.DueRule;
import vn.dunghen.report.domain.ReportRegime;

/** A regime as scripts send and read it. */
record RegimeBody(
        @Nullable String id,
        @Nullable String code,
        @Nullable String name,
        @Nullable String recipient,
        @Nullable String via,
        @Nullable String frequency,
        @Nullable Integer cutoffDay,
        @Nullable Due internalDue,
        @Nullable Due outwardDue,
        @Nullable Integer openDays,
        @Nullable Integer closeDays,
        @Nullable String outline,
        @Nullable String basis,
        @Nullable Boolean verified,
        @Nullable String effectiveFrom,
        @Nullable String effectiveTo,
        @Nullable List<@Nullable Asked> figures,
        @Nullable List<@Nullable String> units) {

    private static final int MOST_FIGURES = 100;
    private static final int MOST_UNITS = 5000;

    /** @param month months after the last month of the period */
    record Due(@Nullable Integer month, @Nullable Integer day, @Nullable String roll) {}

    record Asked(
            @Nullable String code,
            @Nullable String name,
            @Nullable String measure,
            @Nullable String origin,
            @Nullable String unit,
            @Nullable Boolean evidence) {}

    static RegimeBody of(ReportRegime regime) {
        ReportRegime.Head head = regime.head();
        ReportRegime.Rhythm rhythm = regime.rhythm();
        LocalDate to = head.effectiveTo();
        return new RegimeBody(
                regime.id().value(),
                head.code(),
                head.name(),
                head.recipient(),
                head.via(),
                rhythm.frequency().name(),
                rhythm.cutoffDay(),
                due(rhythm.internal()),
                due(rhythm.outward()),
                rhythm.openDays(),
                rhythm.closeDays(),
                head.outline(),
                head.basis(),
                regime.verified(),
                head.effectiveFrom().toString(),
                to == null ? null : to.toString(),
                regime.figures().stream()
                        .map(one -> new Asked(
                                one.code(),
                                one.name(),
                                one.measure().name(),
                                one.origin().name(),
                                one.unit(),
                                one.evidence()))
                        .toList(),
                regime.units().stream().map(unit -> (String) unit).toList());
    }

    ReportRegime.Head head(ReportInput read) {
        String written = read.text("code", code, 24, "Ghi mã chế độ báo cáo");
        if (!written.isEmpty() && !written.matches("[A-Z0-9]+(-[A-Z0-9]+)*")) {
            read.wrong("code", "Mã chỉ gồm chữ in không dấu, số và dấu gạch nối, ví dụ CCHC-6T.");
        }
        return new ReportRegime.Head(
                written,
                read.text("name", name, 200, "Ghi tên báo cáo"),
                read.text("recipient", recipient, 200, "Ghi nơi nhận báo cáo"),
                read.optional("via", via, 200),
                read.optional("outline", outline, 4000),
                read.text("basis", basis, 500, "Ghi căn cứ"),
                read.date("effectiveFrom", effectiveFrom),
                effectiveTo == null || effectiveTo.isBlank() ? null : read.date("effectiveTo", effectiveTo));
    }

    ReportRegime.Rhythm rhythm(ReportInput read) {
        return new ReportRegime.Rhythm(
                read.word("frequency", frequency, ReportFrequency.class),
                cutoffDay == null ? null : read.number("cutoffDay", cutoffDay, 1, 31),
                due("internalDue", internalDue, read),
                due("outwardDue", outwardDue, read),
                read.number("openDays", openDays, 0, 60),
                read.number("closeDays", closeDays, 0, 60));
    }

    /** @param known codes of figures the system can count */
    List<AskedFigure> figures(String agency, Set<String> known, ReportInput read) {
        List<AskedFigure> asked = new ArrayList<>();
        if (figures == null || figures.isEmpty() || figures.size() > MOST_FIGURES) {
            read.wrong("figures", "Chế độ báo cáo hỏi từ 1 đến " + MOST_FIGURES + " chỉ tiêu.");
            return asked;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            Asked one = figures.get(i);
            String at = "figures[" + i + "].";
            if (one == null) {
                read.wrong(at + "code", "Ghi chỉ tiêu.");
                continue;
            }
            String figure = read.text(at + "code", one.code(), 64, "Ghi mã chỉ tiêu");
            CellOrigin origin = read.word(at + "origin", one.origin(), CellOrigin.class);
            if (!seen.add(figure)) {
                read.wrong(at + "code", "Chỉ tiêu này được ghi hai lần.");
            }
            if (origin == CellOrigin.SYSTEM && !known.contains(figure)) {
                read.wrong(at + "code", "Hệ thống không có số liệu “" + figure + "”.");
            }
            asked.add(new AskedFigure(
                    agency,
                    figure,
                    read.text(at + "name", one.name(), 300, "Ghi tên chỉ tiêu"),
                    read.word(at + "measure", one.measure() == null ? "COUNT" : one.measure(), Measure.class),
                    origin,
                    read.optional(at + "unit", one.unit(), 16),
                    Boolean.TRUE.equals(one.evidence())));
        }
        return asked;
    }

    Set<String> unitCodes(ReportInput read) {
        Set<String> codes = new LinkedHashSet<>();
        if (units != null) {
            units.forEach(unit -> codes.add(read.text("units", unit, 16, "Ghi mã đơn vị")));
        }
        if (codes.size() > MOST_UNITS) {
            read.wrong("units", "Tối đa " + MOST_UNITS + " đơn vị.");
        }
        return codes;
    }

    private static DueRule due(String field, @Nullable Due due, ReportInput read) {
        if (due == null) {
            read.wrong(field, "Ghi hạn: tháng thứ mấy sau kỳ, ngày, cách xử lý ngày nghỉ.");
            return new DueRule(0, 1, DueRoll.FORWARD);
        }
        return new DueRule(
                read.number(field + ".month", due.month(), 0, 12),
                read.number(field + ".day", due.day(), 1, 31),
                read.word(field + ".roll", due.roll(), DueRoll.class));
    }

    private static Due due(DueRule rule) {
        return new Due(rule.month(), rule.day(), rule.roll().name());
    }
}
