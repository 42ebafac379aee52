package vn.dunghen.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dunghen.dossier.web.views.Choice;
import vn.dunghen.dossier.web.views.DayCell;
import vn.dunghen.dossier.web.views.DayCell.Kind;
import vn.dunghen.dossier.web.views.DossierListView;
import vn.dunghen.dossier.web.views.DossierPage;
import vn.dunghen.dossier.web.views.DossierRegisterView;
import vn.dunghen.dossier.web.views.DueTag;
import vn.dunghen.dossier.web.views.DueTag.Tone;
import vn.dunghen.dossier.web.views.LedgerRow;
import vn.dunghen.dossier.web.views.Promise;
import vn.dunghen.dossier.web.views.RegistrationPage;
import vn.dunghen.dossier.web.views.SlipRow;
import vn.dunghen.dossier.web.views.StateTag;
import vn.dunghen.dossier.web.views.TurnPage;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.pages.Samples.Sample;
import vn.dunghen.workflow.SubjectPanel.Fact;

/** One dossier seen from all its pages. */
final class DossierSamples {

    private static final String CODE = "H99.15-261015-0004";
    private static final String LONG =
            "Cấp giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ";
    private static final String APPLICANT = "Trung tâm Nghiên cứu Nông nghiệp Công nghệ cao Phú Lâm";
    private static final StateTag RUNNING = new StateTag("Đang xử lý", "run", "dots");
    private static final DueTag SOON =
            new DueTag("còn 2 ngày làm việc", Tone.SOON, "thứ Hai 23 và thứ Tư 25; thứ Ba 24/11 nghỉ lễ");

    private DossierSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample("ho-so-danh-sach", "dossier/list", Map.of("view", list(rows(), "", List.of()))),
                new Sample(
                        "ho-so-danh-sach-trong",
                        "dossier/list",
                        Map.of("view", list(List.of(), "H99.15-26", List.of()))),
                new Sample(
                        "ho-so-danh-sach-sai",
                        "dossier/list",
                        Map.of(
                                "view",
                                list(
                                        List.of(),
                                        "",
                                        List.of(new FieldError("den", "Ngày cuối phải có dạng 27/11/2026"))))),
                part("ho-so-tong-quan", "overview", Map.of("overview", overview(), "papers", PaperSamples.rows())),
                part("ho-so-so-hen", "ledger", Map.of("ledger", ledger(), "weeks", weeks())),
                part("ho-so-so-hen-trong", "ledger", Map.of("ledger", List.of(), "weeks", List.of())),
                part(
                        "ho-so-dien-bien",
                        "timeline",
                        Map.of(
                                "timeline",
                                TaskSamples.timeline(),
                                "diagram",
                                "<svg viewBox=\"0 0 700 80\" role=\"img\" aria-label=\"Sơ đồ\"><rect x=\"10\" y=\"10\" width=\"120\" height=\"50\" fill=\"#e9eff7\" stroke=\"#1b4b8a\"/><text x=\"20\" y=\"40\">Tiếp nhận</text></svg>")),
                part("ho-so-phieu", "slips", Map.of("slips", slips())),
                part("ho-so-phieu-trong", "slips", Map.of("slips", List.of())),
                turn("ho-so-bo-sung", "bo-sung", List.of(new Choice("GP", "Giấy phép đã cấp")), List.of()),
                turn("ho-so-rut-loi", "rut", List.of(), List.of(new FieldError("reason", "Ghi lý do rút hồ sơ."))),
                turn("ho-so-hoi-y-kien", "hoi-y-kien", List.of(new Choice("TDC", "Chi cục Tiêu chuẩn")), List.of()),
                turn("ho-so-su-co", "su-co", List.of(new Choice("LOST", "Mất hồ sơ")), List.of()),
                new Sample("so-theo-doi", "dossier/book", Map.of("view", book(true))),
                new Sample("so-theo-doi-loi", "dossier/book", Map.of("view", book(false))),
                new Sample("tiep-nhan-1", "dossier/register", Map.of("page", choosing())),
                new Sample("tiep-nhan-2", "dossier/register", Map.of("page", filling(List.of()))),
                new Sample(
                        "tiep-nhan-loi",
                        "dossier/register",
                        Map.of(
                                "page",
                                filling(List.of(
                                        new FieldError("applicant.name", "Ghi họ tên hoặc tên tổ chức"),
                                        new FieldError("applicant.idNumber", "Số căn cước phải có 12 chữ số"),
                                        new FieldError("summary", "Trích yếu tối đa 500 ký tự, đang có 530"))))));
    }

    private static Sample turn(String name, String turn, List<Choice> choices, List<FieldError> errors) {
        return new Sample(
                name,
                "dossier/turn",
                Map.of(
                        "page",
                        new TurnPage(
                                turn,
                                "H99.15-261015-0004",
                                "Cấp giấy chứng nhận đăng ký hoạt động",
                                turn.equals("bo-sung") ? "Giấy phép hết hạn (chờ đến 17:00 thứ Tư 25/11/2026)" : null,
                                choices,
                                Map.of(),
                                List.of(),
                                errors)));
    }

    private static DossierRegisterView book(boolean right) {
        DossierRegisterView.Row row = new DossierRegisterView.Row(
                CODE,
                "/ho-so/" + CODE,
                APPLICANT,
                "Số 18 đường Nguyễn Trãi, phường Phú Lâm, tỉnh Minh Hòa; •••• ••• 286",
                LONG,
                "Phòng Quản lý công nghệ",
                "15/10/2026",
                "02/11/2026",
                "15/10/2026",
                "",
                "",
                "",
                "Hẹn lại 25/11/2026");
        return right
                ? new DossierRegisterView(
                        "01/10/2026",
                        "20/11/2026",
                        List.of(),
                        List.of(row, row),
                        "/ho-so/so-theo-doi?tiep=a",
                        "/ho-so/a")
                : new DossierRegisterView(
                        "45/10/2026",
                        "20/11/2026",
                        List.of(new FieldError("tu", "Ngày đầu phải có dạng 27/11/2026")),
                        List.of(),
                        null,
                        null);
    }

    private static DossierListView list(List<DossierListView.Row> rows, String q, List<FieldError> errors) {
        return new DossierListView(
                new DossierListView.Filters(
                        q,
                        "",
                        "",
                        "",
                        "01/10/2026",
                        errors.isEmpty() ? "20/11/2026" : "45/10/2026",
                        false,
                        List.of(new Choice("3", "Đang xử lý")),
                        List.of(new Choice("CN", "Phòng Quản lý công nghệ")),
                        List.of(new Choice("KHCN-DN", LONG)),
                        errors),
                errors.isEmpty() ? "Có 5 hồ sơ." : "",
                rows,
                rows.isEmpty() ? null : "/ho-so?tiep=abc",
                null,
                rows.isEmpty() && !q.isEmpty(),
                true);
    }

    private static List<DossierListView.Row> rows() {
        return List.of(
                row(1, LONG, APPLICANT, RUNNING, new DueTag("trễ 1 ngày làm việc – chưa xin lỗi", Tone.OPEN, "")),
                row(
                        2,
                        "Đăng ký công bố hợp quy",
                        "Hộ kinh doanh Đỗ Văn Tiến",
                        RUNNING,
                        new DueTag("trễ 3 ngày làm việc – đã xin lỗi", Tone.LATE, "")),
                row(3, LONG, "Vũ Hoàng Yến", RUNNING, SOON),
                row(
                        4,
                        "Đăng ký công bố hợp chuẩn",
                        "Hợp tác xã Mật ong Rừng Khộp",
                        new StateTag("Yêu cầu bổ sung", "wait", "pause"),
                        new DueTag("đồng hồ dừng – chờ bổ sung", Tone.PAUSE, "")),
                row(
                        5,
                        "Cấp chứng chỉ nhân viên bức xạ",
                        "Lưu Thị Hồng Nhung",
                        new StateTag("Đã trả kết quả", "ok", "dcheck"),
                        new DueTag("xong trước hạn 2 ngày làm việc", Tone.DONE, "")));
    }

    private static DossierListView.Row row(int number, String procedure, String applicant, StateTag state, DueTag due) {
        String code = "H99.15-261015-000" + number;
        return new DossierListView.Row(
                code,
                "/ho-so/" + code,
                procedure,
                applicant,
                state,
                due,
                "hẹn trả thứ Tư 25/11",
                "Phòng Quản lý công nghệ",
                "Ngô Thùy Dương thẩm định");
    }

    private static Sample part(String name, String part, Map<String, Object> model) {
        Map<String, Object> all = new java.util.HashMap<>(model);
        all.put("part", part);
        all.put("dossier", page(part));
        return new Sample(name, "dossier/page", all);
    }

    private static DossierPage page(String part) {
        return new DossierPage(
                CODE,
                RUNNING,
                LONG,
                APPLICANT,
                "Phòng Quản lý công nghệ",
                promise(),
                part.equals("overview")
                        ? new DossierPage.Next("Thẩm định hồ sơ", SOON, "Thẩm định ngay", "/viec-cua-toi/7")
                        : null,
                List.of(
                        tab("overview", null, part),
                        tab("ledger", 4, part),
                        tab("timeline", 18, part),
                        tab("slips", 3, part)));
    }

    private static DossierPage.Tab tab(String name, Integer count, String part) {
        return new DossierPage.Tab("dossier.tab." + name, count, "/ho-so/" + CODE, name.equals(part));
    }

    private static Promise promise() {
        return new Promise(
                new Promise.Leaf("Tháng 11", "25", "Thứ Tư", "17/10 âm lịch"),
                "Hẹn trả thứ Tư 25/11/2026",
                SOON,
                "Đang chờ Ngô Thùy Dương thẩm định, phải xong thứ Hai 23/11. Đã gia hạn một lần, không gia hạn thêm được.",
                List.of(
                        new Promise.Row("Hẹn đầu", "02/11/2026", "", null),
                        new Promise.Row(
                                "Hẹn gốc",
                                "11/11/2026",
                                "(sau bổ sung)",
                                new DueTag("quá 7 ngày làm việc – đã xin lỗi", Tone.LATE, "")),
                        new Promise.Row("Hạn theo luật", "16/11/2026", "(15 ngày làm việc)", null)));
    }

    private static DossierPage.Overview overview() {
        return new DossierPage.Overview(
                TaskSamples.steps(),
                List.of(
                        new Fact("Tiếp nhận", "09:12 thứ Năm 15/10, trực tiếp"),
                        new Fact("Phí", "3.000.000 đ, đã nộp 15/10"),
                        new Fact("Trích yếu", "Đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ công lập")),
                List.of(new Fact("Đang giữ", "Ngô Thùy Dương"), new Fact("Trưởng phòng", "Đặng Minh Tuấn")),
                List.of(new Fact("Đại diện", "Nguyễn Vân Anh"), new Fact("Điện thoại", "•••• ••• 286")),
                List.of(
                        new DossierPage.Component("Đơn đăng ký hoạt động khoa học và công nghệ", "bản chính", true),
                        new DossierPage.Component(
                                "Hợp đồng thuê trụ sở", "bản sao · bổ sung 26/10 · còn hạn đến 31/12/2029", true),
                        new DossierPage.Component("Lý lịch khoa học của người đứng đầu", "chưa nộp", false)),
                TaskSamples.timeline());
    }

    private static List<LedgerRow> ledger() {
        return List.of(
                new LedgerRow(
                        "15/10/2026",
                        "09:12 thứ Năm",
                        "Bắt đầu tính",
                        "Hồ sơ đủ giấy tờ, phí đã nộp. Sở hẹn 12 ngày làm việc (luật cho 15), không tính ngày nhận, nên hết vào thứ Hai 02/11.",
                        "Căn cứ: quy trình nội bộ của thủ tục; Bộ luật Dân sự Điều 147, 148",
                        "Mẫu 01",
                        "/ho-so/" + CODE + "/phieu/1",
                        "Hoàng Thị Thu Trang, Một cửa",
                        null,
                        false,
                        "02/11/2026",
                        "hẹn đầu tiên",
                        false),
                new LedgerRow(
                        "20/10/2026",
                        "14:25 thứ Ba",
                        "Dừng, chờ bổ sung",
                        "Lý lịch khoa học chưa có xác nhận, hợp đồng thuê trụ sở đã hết hạn. Đã dùng 3 ngày làm việc.",
                        "Căn cứ: Nghị định 118/2025/NĐ-CP, yêu cầu bổ sung một lần",
                        "Mẫu 02 số 41",
                        "/ho-so/" + CODE + "/phieu/2",
                        "Ngô Thùy Dương đề nghị, Một cửa gửi",
                        "02/11/2026",
                        true,
                        "chờ",
                        "",
                        true),
                new LedgerRow(
                        "26/10/2026",
                        "08:40 thứ Hai",
                        "Tính lại từ đầu",
                        "Người nộp đã bổ sung đủ. Tính lại trọn 12 ngày làm việc, từ 27/10 đến thứ Tư 11/11.",
                        "Căn cứ: Nghị định 118/2025/NĐ-CP, tính lại sau bổ sung",
                        null,
                        null,
                        "Hoàng Thị Thu Trang, Một cửa",
                        "chờ",
                        false,
                        "11/11/2026",
                        "lùi 7 ngày làm việc so với hẹn đầu",
                        false),
                new LedgerRow(
                        "10/11/2026",
                        "15:05 thứ Ba",
                        "Gia hạn, đã xin lỗi",
                        "Trụ sở khai bổ sung khác với hồ sơ đầu nên phải kiểm tra thực tế. Lùi 9 ngày làm việc; thứ Ba 24/11 nghỉ Ngày Văn hóa Việt Nam, không tính.",
                        "Căn cứ: Nghị định 118/2025/NĐ-CP, gia hạn một lần",
                        "Mẫu 04 số 27",
                        "/ho-so/" + CODE + "/phieu/3",
                        "Phó Giám đốc Trần Thị Bích Hạnh ký",
                        "11/11/2026",
                        true,
                        "25/11/2026",
                        "ngày hẹn hiện tại",
                        false));
    }

    private static List<List<DayCell>> weeks() {
        List<List<DayCell>> weeks = new ArrayList<>();
        weeks.add(List.of(
                new DayCell("12/10", "", Kind.OUT, false, false),
                new DayCell("13", "", Kind.OUT, false, false),
                new DayCell("14", "", Kind.OUT, false, false),
                new DayCell("15", "nhận", Kind.START, false, false),
                new DayCell("16", "1", Kind.COUNTED, false, false),
                new DayCell("17", "", Kind.WEEKEND, false, false),
                new DayCell("18", "", Kind.WEEKEND, false, false)));
        weeks.add(List.of(
                new DayCell("19", "2", Kind.COUNTED, true, false),
                new DayCell("20", "dừng", Kind.STOPPED, false, false),
                new DayCell("21", "+1", Kind.EXTENDED, false, true),
                new DayCell("22", "nghỉ", Kind.HOLIDAY, false, false),
                new DayCell("23", "+2", Kind.EXTENDED, true, false),
                new DayCell("24", "", Kind.WEEKEND, false, false),
                new DayCell("25", "", Kind.WEEKEND, false, false)));
        return weeks;
    }

    private static List<SlipRow> slips() {
        return List.of(
                new SlipRow(
                        "118",
                        "Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
                        "Mẫu 01",
                        "09:12 thứ Năm 15/10/2026",
                        "Hoàng Thị Thu Trang",
                        "/ho-so/" + CODE + "/phieu/1"),
                new SlipRow(
                        "27",
                        "Phiếu xin lỗi và hẹn lại ngày trả kết quả",
                        "Mẫu 04",
                        "15:05 thứ Ba 10/11/2026",
                        "KT. GIÁM ĐỐC Trần Thị Bích Hạnh",
                        "/ho-so/" + CODE + "/phieu/3"));
    }

    private static RegistrationPage choosing() {
        return new RegistrationPage(
                List.of(new RegistrationPage.Field(
                        "Hoạt động khoa học và công nghệ", List.of(new Choice("1.001", LONG)))),
                null,
                Map.of(),
                List.of(),
                Map.of(),
                List.of());
    }

    private static RegistrationPage filling(List<FieldError> errors) {
        return new RegistrationPage(
                List.of(),
                new RegistrationPage.Procedure(
                        "1.001",
                        LONG,
                        "12 ngày làm việc (luật cho 15)",
                        "3.000.000 đ",
                        List.of(
                                new RegistrationPage.Paper(
                                        "don", "Đơn đăng ký hoạt động khoa học và công nghệ", "01 bản chính", true),
                                new RegistrationPage.Paper(
                                        "ly-lich", "Lý lịch khoa học của người đứng đầu", "01 bản chính", true),
                                new RegistrationPage.Paper(
                                        "thue", "Hợp đồng thuê trụ sở, nếu thuê", "01 bản sao", false))),
                errors.isEmpty()
                        ? Map.of()
                        : Map.of("applicant.kind", "ORGANISATION", "applicant.idNumber", "0012", "channel", "POST"),
                errors.isEmpty() ? List.of() : List.of("don"),
                errors.isEmpty() ? Map.of() : Map.of("don", "COPY"),
                errors);
    }
}
