package vn.dunghen.dossier.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Limit;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.ProcedureComponent;
import vn.dunghen.dossier.domain.ProcedureFee;

/** Says in words what a version would change. */
public final class CatalogueDifference {

    private CatalogueDifference() {}

    /** One phrase a thing that differs, old → new; empty when nothing does. */
    public static List<String> of(
            Procedure before, Procedure.Terms now, List<ProcedureComponent> papers, List<ProcedureFee> fees) {
        Procedure.Terms old = before.terms();
        List<ProcedureComponent> oldPapers = before.components();
        List<String> said = new ArrayList<>();
        say(said, "tên", old.name(), now.name());
        say(said, "lĩnh vực", old.fieldCode() + " " + old.fieldName(), now.fieldCode() + " " + now.fieldName());
        say(said, "mức độ", level(old), level(now));
        say(said, "hạn cam kết", words(old.committed()), words(now.committed()));
        say(said, "hạn luật định", words(old.statutory()), words(now.statutory()));
        say(said, "thời gian kiểm tra", words(old.firstPhase()), words(now.firstPhase()));
        say(said, "chờ bổ sung", words(old.supplementWindow()), words(now.supplementWindow()));
        say(said, "phí, lệ phí", old.feeAmount() + " đồng", now.feeAmount() + " đồng");
        say(said, "cách tính phí", old.feeRule(), now.feeRule());
        say(said, "thu trước khi tính hạn", yes(old.startNeedsPayment()), yes(now.startNeedsPayment()));
        say(said, "trả trong ngày", yes(old.sameDay()), yes(now.sameDay()));
        say(said, "kết quả", old.resultName(), now.resultName());
        say(said, "căn cứ", old.basis(), now.basis());
        say(said, "đơn vị giải quyết", old.unit(), now.unit());
        if (!oldPapers.equals(papers)) {
            said.add("thành phần hồ sơ: " + oldPapers.size() + " → " + papers.size() + " giấy tờ");
        }
        fees(said, before.fees(), fees);
        return said;
    }

    private static void fees(List<String> said, List<ProcedureFee> old, List<ProcedureFee> now) {
        Map<String, ProcedureFee> before = new LinkedHashMap<>();
        old.forEach(fee -> before.put(fee.code(), fee));
        for (ProcedureFee fee : now) {
            ProcedureFee was = before.remove(fee.code());
            if (was == null) {
                said.add("biểu phí: thêm dòng " + fee.code() + ", " + words(fee));
            } else if (!was.equals(fee)) {
                said.add("biểu phí, dòng " + fee.code() + ": " + words(was) + " → " + words(fee));
            }
        }
        before.values().forEach(fee -> said.add("biểu phí: bỏ dòng " + fee.code() + ", " + words(fee)));
    }

    private static String words(ProcedureFee fee) {
        return fee.name() + ", " + fee.tariff().rate() + (fee.basis() == null ? "" : " (" + fee.basis() + ")");
    }

    private static void say(List<String> said, String what, @Nullable String old, @Nullable String now) {
        if (!Objects.equals(old, now)) {
            said.add(what + ": " + (old == null ? "không" : old) + " → " + (now == null ? "không" : now));
        }
    }

    private static @Nullable String words(@Nullable Limit limit) {
        return limit == null ? null : LimitWords.of(limit);
    }

    private static String level(Procedure.Terms terms) {
        return CatalogueWords.word(CatalogueWords.LEVELS, terms.serviceLevel());
    }

    private static String yes(boolean flag) {
        return flag ? "có" : "không";
    }
}
