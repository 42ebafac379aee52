package vn.dunghen.pages;

import java.util.List;
import java.util.Map;
import vn.dunghen.exchange.web.views.ExchangePage;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.pages.Samples.Sample;
import vn.dunghen.workflow.web.views.IncidentPage;
import vn.dunghen.workflow.web.views.LadderForm;
import vn.dunghen.workflow.web.views.LadderPage;

/** What the administrator sees. */
final class AdministrationSamples {

    private static final List<LadderPage.Ladder> LADDERS = List.of(
            new LadderPage.Ladder(
                    "dossier",
                    "Hạn trả kết quả hồ sơ",
                    "Áp dụng từ 01/01/2026",
                    List.of(
                            new LadderPage.Rung(
                                    "FORECAST",
                                    -2,
                                    "2 ngày làm việc trước hạn, đầu giờ",
                                    "Người giải quyết phải khai khả năng đúng hạn",
                                    "Người giải quyết, Trưởng phòng",
                                    true),
                            new LadderPage.Rung(
                                    "EXPIRED", 0, "Đúng lúc hết hạn", "Hồ sơ nợ lời xin lỗi", "Trưởng phòng", false))),
            new LadderPage.Ladder(
                    "dossier-apology",
                    "Hạn gửi thư xin lỗi",
                    "Áp dụng từ 01/01/2026",
                    List.of(new LadderPage.Rung(
                            "LAST_DAY",
                            -1,
                            "1 ngày làm việc trước hạn, đầu giờ",
                            "Chỉ nhắc",
                            "Người giải quyết, Trưởng phòng",
                            true))));

    private AdministrationSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample("bac-nhac", "workflow/bac-nhac", Map.of("page", new LadderPage(LADDERS, true))),
                new Sample("bac-nhac-mot", "workflow/bac-nhac-mot", Map.of("page", ladder(List.of(), Map.of()))),
                new Sample(
                        "bac-nhac-loi",
                        "workflow/bac-nhac-mot",
                        Map.of(
                                "page",
                                ladder(
                                        List.of(new FieldError("FORECAST", "Số ngày phải là số nguyên từ −60 đến 60")),
                                        Map.of("FORECAST", "hai")))),
                new Sample(
                        "su-co",
                        "workflow/su-co",
                        Map.of(
                                "page",
                                new IncidentPage(
                                        List.of(new IncidentPage.Row(
                                                "i1",
                                                "Chọn đơn vị giải quyết",
                                                "H99.15-261015-0004",
                                                "09:38 thứ Sáu 20/11/2026",
                                                "Máy đã thử 3 lần mà chưa làm được",
                                                "7F3K")),
                                        null))),
                new Sample("su-co-khong", "workflow/su-co", Map.of("page", new IncidentPage(List.of(), null))),
                new Sample("lien-thong", "exchange/lien-thong", Map.of("page", exchange(List.of()))),
                new Sample(
                        "lien-thong-loi",
                        "exchange/lien-thong",
                        Map.of(
                                "page",
                                exchange(List.of(
                                        new FieldError("address", "Địa chỉ nhận phải bắt đầu bằng https://."))))));
    }

    private static ExchangePage exchange(List<FieldError> errors) {
        return new ExchangePage(
                List.of(new ExchangePage.Receiver(
                        "r1",
                        "Cổng quốc gia",
                        "https://cong.vidu.example/nhan",
                        "Đang lỗi",
                        "bad",
                        true,
                        "Mọi thay đổi",
                        "Đã nhận 12, đang chờ 1, chưa xác nhận 1, bị từ chối 0",
                        "Lần cuối gửi được: 09:30 thứ Sáu 20/11/2026",
                        "Nơi nhận không trả lời; chưa rõ đã nhận hay chưa.")),
                List.of(new ExchangePage.Group(
                        "DOUBTFUL",
                        "Chưa xác nhận",
                        "Đã gửi nhưng không rõ nơi nhận có hay chưa.",
                        List.of(new ExchangePage.Message(
                                "r1",
                                "d1",
                                3,
                                "H99.15-261015-0004.3",
                                "Yêu cầu bổ sung giấy tờ",
                                "https://cong.vidu.example/nhan",
                                "09:38 thứ Sáu 20/11/2026",
                                "Nơi nhận không trả lời; chưa rõ đã nhận hay chưa.",
                                6)))),
                List.of(new ExchangePage.Conflict(
                        "DVC-2026-0007",
                        "Hồ sơ",
                        "H99.15-261015-0004",
                        "Cổng dịch vụ công",
                        "09:38 thứ Sáu 20/11/2026")),
                List.of(new ExchangePage.Kind("ACCEPTED", "Tiếp nhận hồ sơ")),
                true,
                errors.isEmpty() ? "c406fc103e51923dccec2c8b9bd0ed5581bea16ab259a25e004b438337e7dd4a" : null,
                ExchangePage.Typed.NOTHING,
                errors);
    }

    private static LadderForm ladder(List<FieldError> errors, Map<String, String> typed) {
        return new LadderForm(
                LADDERS.get(0),
                true,
                typed,
                errors,
                errors.isEmpty()
                        ? new LadderForm.Example(
                                "17:00 thứ Tư 25/11/2026",
                                List.of(new LadderForm.Line(
                                        "Người giải quyết phải khai khả năng đúng hạn",
                                        "Người giải quyết, Trưởng phòng",
                                        "07:00 thứ Sáu 20/11/2026",
                                        "07:00 thứ Hai 23/11/2026",
                                        "Đếm lùi 3 ngày làm việc từ ngày hẹn; không đếm thứ Bảy 21/11, Chủ nhật 22/11,"
                                                + " 24/11 (Ngày Văn hóa Việt Nam)")))
                        : null,
                List.of(new LadderForm.Version(
                        "20/11/2026",
                        "Người giải quyết phải khai khả năng đúng hạn",
                        "3 ngày làm việc trước hạn, đầu giờ",
                        "Lý Hoàng Nam, 09:40 ngày 20/11/2026",
                        "đang áp dụng")));
    }
}
