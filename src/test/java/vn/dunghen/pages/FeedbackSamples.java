package vn.dunghen.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dunghen.feedback.web.views.FeedbackViews.Asked;
import vn.dunghen.feedback.web.views.FeedbackViews.Choice;
import vn.dunghen.feedback.web.views.FeedbackViews.Count;
import vn.dunghen.feedback.web.views.FeedbackViews.Fact;
import vn.dunghen.feedback.web.views.FeedbackViews.FileLine;
import vn.dunghen.feedback.web.views.FeedbackViews.Filters;
import vn.dunghen.feedback.web.views.FeedbackViews.LimitLine;
import vn.dunghen.feedback.web.views.FeedbackViews.Line;
import vn.dunghen.feedback.web.views.FeedbackViews.Published;
import vn.dunghen.feedback.web.views.FeedbackViews.ReceivePage;
import vn.dunghen.feedback.web.views.FeedbackViews.Tag;
import vn.dunghen.feedback.web.views.SurveyViews;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.pages.Samples.Sample;
import vn.dunghen.workflow.SubjectPanel;

/** Feedback: the register, one of it, writing one down, limits, what everybody reads. */
final class FeedbackSamples {

    private static final String LONG =
            "Tôi nộp hồ sơ công bố hợp quy từ tháng trước tại Bộ phận Một cửa, đã quá ngày hẹn"
                    + " trả kết quả mà chưa nhận được thông báo nào; đề nghị Sở trả lời lý do và ngày trả mới.";
    private static final Tag RUNNING = new Tag("Đang dự thảo", "run", "dots");
    private static final Tag LATE = new Tag("trễ 3 ngày làm việc", "LATE", "");

    private FeedbackSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample("phan-anh", "feedback/list", list(false)),
                new Sample("phan-anh-trong", "feedback/list", list(true)),
                new Sample("phan-anh-mot", "feedback/page", page()),
                new Sample(
                        "phan-anh-tiep-nhan", "feedback/receive", Map.of("page", new ReceivePage(Map.of(), List.of()))),
                new Sample(
                        "phan-anh-tiep-nhan-loi",
                        "feedback/receive",
                        Map.of(
                                "page",
                                new ReceivePage(
                                        Map.of("kind", "OFFICIAL"),
                                        List.of(
                                                new FieldError("sender.name", "Ghi họ tên người gửi hoặc tên tổ chức."),
                                                new FieldError("content", "Ghi nội dung phản ánh, kiến nghị."))))),
                new Sample(
                        "phan-anh-thoi-han",
                        "feedback/limits",
                        Map.of(
                                "lines",
                                List.of(limit("whole", "Trả lời người gửi", 15), limit("draft", "Dự thảo", 7)),
                                "mayEdit",
                                true,
                                "errors",
                                List.of())),
                new Sample("khao-sat", "feedback/survey", survey(true)),
                new Sample("khao-sat-het-han", "feedback/survey", survey(false)),
                new Sample(
                        "hai-long",
                        "feedback/survey-results",
                        Map.of(
                                "tu",
                                "01/01/2026",
                                "den",
                                "30/06/2026",
                                "errors",
                                List.of(),
                                "groups",
                                List.of(new SurveyViews.Group(
                                        "Theo yếu tố",
                                        List.of(new SurveyViews.Line(
                                                "Tiếp nhận, xử lý góp ý, phản ánh, kiến nghị",
                                                132,
                                                "91,7 %",
                                                "4,42")))))),
                new Sample(
                        "hoi-dap",
                        "feedback/public",
                        Map.of(
                                "lines",
                                List.of(new Published(
                                        "PAKN-2026-0001",
                                        "15:20 thứ Ba 17/03/2026",
                                        "Vì sao hồ sơ công bố hợp quy phải chờ quá ngày hẹn?",
                                        "Sở đã kiểm tra: hồ sơ chờ kết quả thử nghiệm. Sở xin lỗi và trả kết quả trong tuần.",
                                        "Phòng Tiêu chuẩn – Đo lường – Chất lượng")),
                                "next",
                                "/hoi-dap?trang=1")));
    }

    private static Map<String, Object> survey(boolean open) {
        return Map.of(
                "name",
                "Khảo sát sự hài lòng về phục vụ hành chính",
                "address",
                "/khao-sat/abc",
                "staff",
                false,
                "open",
                open,
                "answered",
                false,
                "editDays",
                7,
                "errors",
                List.of(),
                "questions",
                List.of(
                        new SurveyViews.Question("q0", "Công chức", "Công chức hướng dẫn rõ ràng, thái độ lịch sự", 0),
                        new SurveyViews.Question("q1", "Kết quả", "Kết quả chính xác và trả đúng hẹn", 5)));
    }

    private static LimitLine limit(String task, String name, int days) {
        return new LimitLine("*", task, "mọi phản ánh", name, days, "01/01/2018", "Quy chế làm việc của Sở", false);
    }

    private static Map<String, Object> list(boolean empty) {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "filters",
                new Filters(
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        false,
                        List.of(new Choice("DRAFTING", "Đang dự thảo")),
                        List.of(new Choice("OFFICIAL", "Cán bộ, công chức")),
                        List.of(new Choice("TDC", "Phòng Tiêu chuẩn – Đo lường – Chất lượng")),
                        List.of()));
        model.put(
                "counts",
                empty
                        ? List.of()
                        : List.of(
                                new Count("Đang dự thảo", 2, "/phan-anh?trang-thai=DRAFTING"),
                                new Count("Đã trả lời", 14, "/phan-anh?trang-thai=ANSWERED")));
        model.put(
                "rows",
                empty
                        ? List.of()
                        : List.of(
                                new Line(
                                        "/phan-anh/PAKN-2026-0002",
                                        "PAKN-2026-0002",
                                        "Việc giải quyết hồ sơ",
                                        "L*** T*** B***",
                                        "09:00 thứ Tư 11/02/2026",
                                        RUNNING,
                                        LATE,
                                        "17:00 thứ Ba 10/03/2026",
                                        "Phòng Tiêu chuẩn – Đo lường – Chất lượng",
                                        "Đỗ Quang Huy"),
                                new Line(
                                        "/phan-anh/PAKN-2026-0001",
                                        "PAKN-2026-0001",
                                        "Thủ tục hành chính",
                                        "C*** T***",
                                        "15:00 thứ Hai 09/02/2026",
                                        new Tag("Đã trả lời", "ok", "check"),
                                        null,
                                        "đúng hạn",
                                        "Văn phòng Sở",
                                        "")));
        model.put("cursor", empty ? "" : "PAKN-2026-0001");
        model.put("mayReceive", true);
        return model;
    }

    private static Map<String, Object> page() {
        Map<String, Object> model = new HashMap<>();
        model.put("code", "PAKN-2026-0002");
        model.put("address", "/phan-anh/PAKN-2026-0002");
        model.put("heading", "Việc giải quyết hồ sơ");
        model.put("state", RUNNING);
        model.put("due", LATE);
        model.put(
                "facts",
                List.of(
                        new Fact("Nội dung", LONG, ""),
                        new Fact("Người gửi", "Lâm Thị Bưởi", "0912 345 678 · 12 phố Sao Mai"),
                        new Fact("Trả lời chậm nhất", "17:00 thứ Ba 10/03/2026", "đã quá hạn")));
        model.put(
                "timeline",
                List.of(new SubjectPanel.Event(
                        "09:00 thứ Tư 11/02/2026 · Hoàng Thị Thu Trang",
                        "",
                        "Tiếp nhận phản ánh PAKN-2026-0002, giấy tiếp nhận số 02/2026.",
                        SubjectPanel.Mark.PLAIN)));
        model.put(
                "papers",
                List.of(new FileLine("/phan-anh/PAKN-2026-0002/giay-tiep-nhan.pdf", "Giấy tiếp nhận", "02/2026")));
        model.put(
                "supplements",
                List.of(new Asked(
                        "Hỏi lúc 10:00 thứ Năm 12/02/2026, chờ đến 17:00 thứ Tư 04/03/2026",
                        "Ngày nộp hồ sơ và mã hồ sơ trên giấy tiếp nhận",
                        "Nộp ngày 02/02.",
                        new Tag("đã bổ sung", "ok", "check"))));
        model.put("mayAsk", true);
        model.put("covered", true);
        model.put("what", "");
        model.put("task", "/viec-cua-toi/abc");
        model.put("errors", List.of());
        return model;
    }
}
