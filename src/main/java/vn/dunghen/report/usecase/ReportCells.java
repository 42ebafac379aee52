package vn.dunghen.report.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.indicator.Figure.Measure;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.Figures;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.Reasons;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.report.CellOrigin;
import vn.dunghen.report.domain.AskedFigure;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.ReportCell;
import vn.dunghen.report.domain.ReportRegimes;
import vn.dunghen.report.domain.UnitReport;

/** The figures of a unit's report: counted by the system where it can, given by the unit where it must. */
@Component
class ReportCells {

    private static final int LONGEST_NOTE = 500;

    private final ReportRegimes regimes;
    private final Figures figures;

    ReportCells(ReportRegimes regimes, Figures figures) {
        this.regimes = regimes;
        this.figures = figures;
    }

    List<AskedFigure> asked(Campaign campaign, String unit) {
        return regimes
                .findById(campaign.regimeId())
                .orElseThrow(() -> RuleViolation.notFound("report.unknownRegime"))
                .figures()
                .stream()
                .filter(one -> one.askedOf(unit))
                .toList();
    }

    /** What stands in the report now: counted at this moment, or as the unit wrote it last. */
    List<ReportCell> now(Campaign campaign, UnitReport report, Instant at) {
        Map<String, ReportCell> before = new HashMap<>();
        boolean draft = false;
        if (!report.versions().isEmpty()) {
            var last = report.versions().get(report.versions().size() - 1);
            last.cells().forEach(one -> before.put(one.code(), one));
            draft = last.draft();
        }
        // an estimate handed in before the window closed is not one any more; one marked in the draft is
        boolean marked = draft;
        Map<String, FigureValue> counted = count(campaign, report.unit(), at);
        boolean open = open(campaign, at);
        return asked(campaign, report.unit()).stream()
                .map(one -> {
                    ReportCell old = before.get(one.code());
                    boolean system = one.origin() == CellOrigin.SYSTEM;
                    BigDecimal given = old == null ? null : old.amount();
                    return cell(
                            one,
                            system ? counted.get(one.code()) : null,
                            system ? null : given,
                            open || marked && !system && old != null && old.estimated(),
                            old == null ? null : old.note());
                })
                .toList();
    }

    /**
     * Reads what was written, each row against its definition; figures of the system are counted anew.
     *
     * @throws InvalidInput with every row that cannot be accepted
     */
    List<ReportCell> read(Campaign campaign, UnitReport report, List<PostedCell> posted, Instant at) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < posted.size(); i++) {
            if (positions.put(posted.get(i).code(), i) != null) {
                errors.add(new FieldError(at(i, "code"), "Chỉ tiêu này được ghi hai lần."));
            }
        }
        Set<String> unknown = new TreeSet<>(positions.keySet());
        Map<String, FigureValue> counted = count(campaign, report.unit(), at);
        boolean open = open(campaign, at);
        List<ReportCell> cells = new ArrayList<>();
        for (AskedFigure one : asked(campaign, report.unit())) {
            unknown.remove(one.code());
            Integer row = positions.get(one.code());
            PostedCell written = row == null ? null : posted.get(row);
            int position = row == null ? posted.size() : row;
            if (one.origin() == CellOrigin.SYSTEM) {
                FigureValue value = counted.get(one.code());
                refuseOther(value, written, position, errors);
                cells.add(cell(one, value, null, open, written == null ? null : written.note()));
            } else {
                refuseMissing(one, written, position, errors);
                cells.add(cell(
                        one,
                        null,
                        written == null ? null : written.value(),
                        open || written != null && written.estimated(),
                        written == null ? null : written.note()));
            }
        }
        unknown.forEach(code -> errors.add(
                new FieldError(at(positions.get(code), "code"), "Báo cáo này không hỏi chỉ tiêu “" + code + "”.")));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return cells;
    }

    private static void refuseOther(
            @Nullable FigureValue value, @Nullable PostedCell written, int row, List<FieldError> errors) {
        if (written == null || written.value() == null) {
            return;
        }
        if (value == null || value.value().compareTo(written.value()) != 0) {
            errors.add(new FieldError(
                    at(row, "value"),
                    value == null
                            ? "Hệ thống chưa có số liệu này; để trống và ghi ở cột ghi chú."
                            : "Hệ thống đếm được " + FigureText.say(value.value())
                                    + ". Nếu thấy chưa đúng, giữ số này và nói rõ ở cột ghi chú."));
        }
    }

    private static void refuseMissing(AskedFigure one, @Nullable PostedCell written, int row, List<FieldError> errors) {
        if (written == null || written.value() == null) {
            errors.add(new FieldError(at(row, "value"), "Nhập số liệu “" + one.name() + "”."));
            return;
        }
        if (written.value().signum() < 0) {
            errors.add(new FieldError(at(row, "value"), "Số liệu “" + one.name() + "” không được âm."));
        } else if (one.measure() != Measure.PERCENT
                && written.value().stripTrailingZeros().scale() > 0) {
            errors.add(new FieldError(at(row, "value"), "Số liệu “" + one.name() + "” phải là số nguyên."));
        }
        if (one.evidence() && Reasons.empty(written.note())) {
            errors.add(new FieldError(
                    at(row, "note"), "Ghi văn bản hoặc sổ theo dõi làm căn cứ của số liệu “" + one.name() + "”."));
        }
        if (written.note() != null && written.note().length() > LONGEST_NOTE) {
            errors.add(new FieldError(at(row, "note"), "Tối đa " + LONGEST_NOTE + " ký tự."));
        }
    }

    private Map<String, FigureValue> count(Campaign campaign, String unit, Instant at) {
        return figures.count(
                new FigureWindow(campaign.dates().windowFrom(), campaign.dates().windowTo(), at), unit);
    }

    private static boolean open(Campaign campaign, Instant at) {
        return !Moments.day(at).isAfter(campaign.dates().windowTo());
    }

    private static ReportCell cell(
            AskedFigure one,
            @Nullable FigureValue counted,
            @Nullable BigDecimal given,
            boolean estimated,
            @Nullable String note) {
        return new ReportCell(
                one.agency(),
                one.code(),
                one.name(),
                one.measure(),
                one.origin(),
                counted == null ? given : counted.value(),
                estimated,
                Reasons.empty(note) ? null : note.strip(),
                counted == null ? null : counted.rows());
    }

    private static String at(int row, String field) {
        return "figures[" + row + "]." + field;
    }
}
