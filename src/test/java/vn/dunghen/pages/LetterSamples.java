package vn.dunghen.pages;

import java.util.List;
import java.util.Map;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.notice.web.views.LetterPage;
import vn.dunghen.notice.web.views.LetterRow;
import vn.dunghen.notice.web.views.LettersPage;
import vn.dunghen.notice.web.views.StaffMailPage;
import vn.dunghen.pages.Samples.Sample;

/** What who looks after letters sees. */
final class LetterSamples {

    private static final String SILENT =
            "Máy chủ thư đã nhận đủ nội dung nhưng không trả lời; không rõ thư đã đi hay chưa.";

    private LetterSamples() {}

    static List<Sample> all() {
        LetterRow unconfirmed = row("Báo đã tiếp nhận hồ sơ", "UNCONFIRMED", "SOON", SILENT, "");
        return List.of(
                new Sample(
                        "thu-gui",
                        "notice/thu-gui",
                        Map.of(
                                "page",
                                letters(
                                        List.of(
                                                unconfirmed,
                                                row(
                                                        "Xin lỗi và hẹn lại ngày",
                                                        "REFUSED",
                                                        "LATE",
                                                        "Máy chủ thư không nhận địa chỉ của người nhận (mã 550).",
                                                        ""),
                                                row(
                                                        "Yêu cầu bổ sung giấy tờ",
                                                        "WAITING",
                                                        "FAR",
                                                        "Chưa kết nối được với máy chủ thư.",
                                                        "09:45 20/11/2026"),
                                                row("Báo đã có kết quả", "SENT", "DONE", "", "")),
                                        true))),
                new Sample("thu-gui-khong", "notice/thu-gui", Map.of("page", letters(List.of(), false))),
                new Sample("thu", "notice/thu", Map.of("page", letter(unconfirmed, false, List.of()))),
                new Sample(
                        "thu-loi",
                        "notice/thu",
                        Map.of(
                                "page",
                                letter(
                                        unconfirmed,
                                        true,
                                        List.of(new FieldError("reason", "Hãy viết lý do không gửi thư này"))))),
                new Sample(
                        "nhan-thu",
                        "notice/nhan-thu",
                        Map.of(
                                "page",
                                new StaffMailPage(
                                        "mau@donvi.vn", "RUNGS", List.of("RUNGS", "ALL", "NONE"), List.of()))),
                new Sample(
                        "hop-thu-thu",
                        "notice/hop-thu-thu",
                        Map.of(
                                "rows",
                                List.of(Map.of(
                                        "id", "t1",
                                        "subject",
                                                "Đã tiếp nhận hồ sơ H99.15-261015-0004, hẹn trả kết quả 17:00 thứ Tư 25/11/2026",
                                        "to", "m•••@•••.org",
                                        "at", "09:12 15/10/2026")))));
    }

    private static LettersPage letters(List<LetterRow> rows, boolean serverMissing) {
        return new LettersPage(
                rows,
                "CAN-XEM",
                List.of(new LettersPage.Choice("CAN-XEM", "Cần xem"), new LettersPage.Choice("SENT", "Đã gửi")),
                serverMissing,
                null);
    }

    private static LetterRow row(String name, String state, String tone, String reason, String next) {
        return new LetterRow(
                "t1",
                name,
                "m•••@•••.org",
                "H99.15-261015-0004",
                "/ve/dossier/1",
                state,
                tone,
                "09:12 15/10/2026",
                reason,
                next,
                1);
    }

    private static LetterPage letter(LetterRow row, boolean hidden, List<FieldError> errors) {
        String name = hidden ? "•••" : "Nguyễn Thị Mẫu";
        return new LetterPage(
                row,
                hidden,
                "Đã tiếp nhận hồ sơ H99.15-261015-0004, hẹn trả kết quả 17:00 thứ Tư 25/11/2026",
                List.of(
                        "Kính gửi " + name + ",",
                        "",
                        "Sở Khoa học và Công nghệ tỉnh Minh Hòa đã tiếp nhận hồ sơ H99.15-261015-0004 về thủ tục: Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ.",
                        "Hẹn trả kết quả: 17:00 thứ Tư 25/11/2026.",
                        "",
                        "Giấy tiếp nhận hồ sơ và hẹn trả kết quả gửi kèm thư này."),
                List.of(new LetterPage.Enclosure(
                        "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", hidden ? "" : "/ve/dossier/1")),
                true,
                true,
                true,
                "",
                errors,
                null);
    }
}
