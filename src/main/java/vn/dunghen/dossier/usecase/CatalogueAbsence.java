package vn.dunghen.dossier.usecase;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.dunghen.dossier.domain.Procedure;

/** Says why a procedure is not offered on a day. */
final class CatalogueAbsence {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private CatalogueAbsence() {}

    /** @param history all versions of the procedure, newest first */
    static String words(List<Procedure> history, LocalDate day) {
        if (history.isEmpty()) {
            return "Chọn một thủ tục trong danh mục đang có hiệu lực";
        }
        Procedure latest = history.get(0);
        LocalDate ended = latest.effectiveTo();
        if (ended != null && ended.isBefore(day)) {
            return "Thủ tục " + latest.code() + " đã bãi bỏ từ ngày "
                    + DATE.format(ended.plusDays(1))
                    + (latest.endedBy() == null ? "" : " theo Quyết định " + latest.endedBy())
                    + ", không tiếp nhận hồ sơ mới";
        }
        LocalDate first = history.get(history.size() - 1).effectiveFrom();
        return "Thủ tục " + latest.code() + " chỉ áp dụng từ ngày "
                + DATE.format(first.isAfter(day) ? first : latest.effectiveFrom());
    }
}
