package vn.dunghen.journey;

import java.util.ArrayList;
import java.util.List;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.dossier.ChangeKind;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.ProcedureComponent;
import vn.dunghen.dossier.domain.ProposedChange;
import vn.dunghen.dossier.usecase.WriteCatalogue;

/** A whole department's catalogue, invented: 43 procedures all the way online, 15 in part. */
public final class CatalogueOf58 {

    private static final int ALL_THE_WAY = 43;
    private static final int ALL = 58;
    private static final List<String[]> FIELDS = List.of(
            new String[] {"ATBX", "Năng lượng nguyên tử, an toàn bức xạ và hạt nhân", "CN"},
            new String[] {"KHCN", "Hoạt động khoa học và công nghệ", "KHTC"},
            new String[] {"TDC", "Tiêu chuẩn đo lường chất lượng", "TDC"},
            new String[] {"BCVT", "Bưu chính, viễn thông", "CDS"});
    private static final List<String> DEEDS = List.of("Cấp", "Cấp lại", "Gia hạn", "Sửa đổi", "Thu hồi", "Xác nhận");
    private static final List<String> THINGS = List.of(
            "giấy phép hoạt động dịch vụ kiểm định",
            "giấy chứng nhận đăng ký hoạt động",
            "chứng chỉ hành nghề giám định");

    private CatalogueOf58() {}

    public static byte[] workbook() {
        List<ProposedChange.Draft> all = new ArrayList<>();
        for (int i = 0; i < ALL; i++) {
            String[] field = FIELDS.get(i % FIELDS.size());
            String name = DEEDS.get(i % DEEDS.size()) + " " + THINGS.get(i % THINGS.size()) + " (nhóm " + (i + 1) + ")";
            all.add(new ProposedChange.Draft(
                    ChangeKind.NEW,
                    String.format("9.%06d", i + 1),
                    new Procedure.Terms(
                            name,
                            field[0],
                            field[1],
                            new Limit(3 + i % 20, i % 7 == 0 ? LimitUnit.CALENDAR_DAY : LimitUnit.WORKING_DAY),
                            new Limit(10 + i % 20, LimitUnit.WORKING_DAY),
                            i % 5 == 0 ? new Limit(3, LimitUnit.WORKING_DAY) : null,
                            i % 29 == 0,
                            i % 3 * 150_000L,
                            i % 3 == 0 ? null : "Mỗi giấy một mức thu.",
                            i % 3 != 0,
                            i < ALL_THE_WAY ? "TT" : "MP",
                            "Văn bản chấp thuận",
                            null,
                            i % 4 == 0 ? new Limit(30, LimitUnit.CALENDAR_DAY) : null,
                            field[2]),
                    List.of(
                            new ProcedureComponent("DON", "Đơn đề nghị", PaperKind.ORIGINAL, 1, null, true),
                            new ProcedureComponent(
                                    "TL", "Tài liệu kèm theo", PaperKind.COPY, 1 + i % 2, null, i % 2 == 0))));
        }
        return WriteCatalogue.write(all);
    }
}
