package vn.dunghen.pages;

import java.util.List;
import java.util.Map;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.pages.Samples.Sample;
import vn.dunghen.privacy.web.views.RequestViews.Fact;
import vn.dunghen.privacy.web.views.RequestViews.Form;
import vn.dunghen.privacy.web.views.RequestViews.Found;
import vn.dunghen.privacy.web.views.RequestViews.Moment;
import vn.dunghen.privacy.web.views.RequestViews.One;
import vn.dunghen.privacy.web.views.RequestViews.RequestList;
import vn.dunghen.privacy.web.views.RequestViews.Row;
import vn.dunghen.privacy.web.views.RequestViews.Term;
import vn.dunghen.privacy.web.views.RequestViews.Terms;

/** Requests of persons for their data. */
final class PrivacySamples {

    private static final String CODE = "DLCN-2026-0007";
    private static final Row LATE = new Row(
            CODE, "Nguyễn Vân Anh", "02/11/2026", "Quá hạn từ 17:00 thứ Năm 12/11/2026", true, true, "Chưa trả lời");

    private PrivacySamples() {}

    static List<Sample> all() {
        return List.of(
                sample("du-lieu", "privacy/list", new RequestList("10 ngày", List.of(LATE, done()), true)),
                sample("du-lieu-khong", "privacy/list", new RequestList("10 ngày", List.of(), false)),
                sample(
                        "du-lieu-moi",
                        "privacy/form",
                        new Form(
                                Map.of("name", "Nguyễn Vân Anh", "asker", "SELF"),
                                List.of(
                                        new FieldError("idNumber", "Ghi số giấy tờ, hoặc điện thoại hay ngày sinh."),
                                        new FieldError("proof", "Ghi giấy tờ đã đối chiếu.")))),
                sample("du-lieu-mot", "privacy/one", open()),
                sample("du-lieu-xong", "privacy/one", answered()),
                sample("du-lieu-can-cu", "privacy/terms", terms()));
    }

    private static Sample sample(String name, String template, Object view) {
        return new Sample(name, template, Map.of("view", view));
    }

    private static Row done() {
        return new Row(
                "DLCN-2026-0006",
                "Công Tằng Tôn Nữ Thị Phương Thảo",
                "12/10/2026",
                "17:00 thứ Năm 22/10/2026",
                false,
                false,
                "Đã cung cấp một phần");
    }

    private static One open() {
        return new One(
                LATE,
                List.of(
                        new Fact("Phân biệt bằng", "số giấy tờ •••• 234, điện thoại •••• 678"),
                        new Fact("Đã đối chiếu", "Căn cước bản chính")),
                "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP. Tính từ ngày sau ngày nhận.",
                List.of(
                        new Found(
                                "H99.15-260803-0001",
                                "Hồ sơ",
                                "Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế",
                                "/ho-so/H99.15-260803-0001",
                                "Họ tên, số giấy tờ, điện thoại, địa chỉ, 4 tệp, giấy tờ, 2 thư, 6 lượt mở, đã đưa cho 1 nơi",
                                "Trùng số giấy tờ",
                                true),
                        new Found(
                                "PAKN-2026-0012",
                                "Phản ánh, kiến nghị",
                                "Thủ tục hành chính",
                                "/phan-anh/PAKN-2026-0012",
                                "Họ tên, điện thoại, nội dung đã gửi",
                                "Chỉ trùng họ tên",
                                false)),
                "Gói gần nhất: 1 mục, để lại 1 mục, lập 09:12 thứ Ba 03/11/2026. Mã gói " + "ab12".repeat(16),
                null,
                List.of(new Moment("09:05 thứ Hai 02/11/2026", "Vũ Thị Mai", "Ghi yêu cầu " + CODE + ".")),
                true,
                true,
                new Form(Map.of("outcome", "REFUSED"), List.of(new FieldError("reason", "Ghi lý do."))));
    }

    private static One answered() {
        return new One(
                done(),
                List.of(new Fact("Đã đối chiếu", "Giấy ủy quyền có chứng thực ngày 09/10/2026")),
                "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15.",
                List.of(),
                "Gói gần nhất: 1 mục, để lại 1 mục.",
                "09:12 thứ Ba 13/10/2026, Vũ Thị Mai. Một hồ sơ đang thanh tra.",
                List.of(),
                false,
                false,
                new Form(Map.of(), List.of()));
    }

    private static Terms terms() {
        Term limit = new Term(
                "REQUEST",
                "Trả lời yêu cầu",
                "10",
                "CALENDAR_DAY",
                "10 ngày",
                "Trả lời người yêu cầu biết dữ liệu của mình",
                "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP",
                "",
                "01/01/2018",
                false);
        Term dossier = new Term(
                "DOSSIER",
                "Hồ sơ",
                "",
                "",
                "",
                "Giải quyết thủ tục hành chính",
                "Nghị định 118/2025/NĐ-CP",
                "Không tự xóa",
                "01/01/2018",
                true);
        return new Terms(
                List.of(limit, dossier),
                List.of(limit),
                true,
                List.of(new FieldError("amount", "Ghi số ngày từ 1 đến 365.")));
    }
}
