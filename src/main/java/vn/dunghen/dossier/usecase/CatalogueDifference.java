package vn.dunghen.dossier.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Limit;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.ProcedureComponent;

/** Says in words what a version would change. */
public final class CatalogueDifference {

    private CatalogueDifference() {}

    /** One phrase a thing that differs, old → new; empty when nothing does. */
    public static List<String> of(
            Procedure.Terms old,
            List<ProcedureComponent> oldPapers,
            Procedure.Terms now,
            List<ProcedureComponent> papers) {
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
        return said;
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
