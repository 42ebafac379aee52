package vn.dunghen.dossier.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.domain.ProcedureFee;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Reads the schedules of fees of a catalogue workbook. */
final class CatalogueFees {

    private CatalogueFees() {}

    /**
     * @param named procedures of the workbook
     * @param lines where rows that cannot be read are told
     */
    static Map<String, List<ProcedureFee>> read(
            List<CatalogueRow> rows, Set<String> named, List<CatalogueReport.Line> lines) {
        Map<String, List<ProcedureFee>> schedules = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (CatalogueRow row : rows) {
            String code = row.needed(CatalogueColumns.CODE, 40);
            if (!code.isEmpty() && !named.contains(code)) {
                row.wrong("Trang “Thủ tục” không có mã " + code + ".");
            }
            ProcedureFee fee = fee(row);
            if (!seen.add(code + "/" + fee.code())) {
                row.wrong("Dòng phí " + fee.code() + " của thủ tục " + code + " ghi hai lần.");
            }
            List<ProcedureFee> schedule = schedules.computeIfAbsent(code, key -> new ArrayList<>());
            if (schedule.size() == ProcedureFee.MOST_LINES) {
                row.wrong("Biểu phí của một thủ tục có tối đa " + ProcedureFee.MOST_LINES + " dòng.");
            }
            if (row.errors().isEmpty()) {
                fee.refusals().stream().map(FieldError::message).forEach(row::wrong);
            }
            if (row.errors().isEmpty()) {
                schedule.add(fee);
            } else {
                lines.add(new CatalogueReport.Line(
                        CatalogueColumns.FEES,
                        row.number(),
                        code,
                        fee.name(),
                        CatalogueReport.Verdict.WRONG,
                        row.errors()));
            }
        }
        return schedules;
    }

    private static ProcedureFee fee(CatalogueRow row) {
        Long share = row.whole(CatalogueColumns.FEE_SHARE);
        return new ProcedureFee(
                row.needed(CatalogueColumns.FEE_CODE, 32),
                row.needed(CatalogueColumns.FEE_NAME, 300),
                row.needed(CatalogueColumns.FEE_UNIT, 60),
                row.whole(CatalogueColumns.FEE_EACH),
                share == null ? null : (int) Math.min(share, 100_000),
                row.whole(CatalogueColumns.FEE_LEAST),
                row.whole(CatalogueColumns.FEE_MOST),
                row.optional(CatalogueColumns.FEE_BASIS, 500));
    }

    static List<@Nullable Object> cells(String code, ProcedureFee fee) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(code);
        cells.add(fee.code());
        cells.add(fee.name());
        cells.add(fee.unit());
        cells.add(fee.eachAmount());
        cells.add(fee.perMille());
        cells.add(fee.leastAmount());
        cells.add(fee.mostAmount());
        cells.add(fee.basis());
        return cells;
    }
}
