package vn.dunghen.pages;

import java.util.List;
import java.util.Map;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.pages.Samples.Sample;
import vn.dunghen.workflow.web.views.IncidentPage;
import vn.dunghen.workflow.web.views.LadderPage;

/** What the administrator sees. */
final class AdministrationSamples {

    private AdministrationSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample("bac-nhac", "workflow/bac-nhac", Map.of("page", ladders(List.of(), Map.of()))),
                new Sample(
                        "bac-nhac-loi",
                        "workflow/bac-nhac",
                        Map.of(
                                "page",
                                ladders(
                                        List.of(new FieldError(
                                                "dossier.FORECAST", "Số ngày phải là số nguyên từ −30 đến 30")),
                                        Map.of("dossier.FORECAST", "hai")))),
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
                new Sample("su-co-khong", "workflow/su-co", Map.of("page", new IncidentPage(List.of(), null))));
    }

    private static LadderPage ladders(List<FieldError> errors, Map<String, String> typed) {
        return new LadderPage(
                List.of(
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
                                                "EXPIRED",
                                                0,
                                                "Đúng lúc hết hạn",
                                                "Hồ sơ nợ lời xin lỗi",
                                                "Trưởng phòng",
                                                false))),
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
                                        true)))),
                true,
                errors,
                typed);
    }
}
