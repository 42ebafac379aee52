package vn.dunghen.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dunghen.pages.Samples.Sample;
import vn.dunghen.plan.web.views.AssignmentViews.Cell;
import vn.dunghen.plan.web.views.AssignmentViews.Choice;
import vn.dunghen.plan.web.views.AssignmentViews.Day;
import vn.dunghen.plan.web.views.AssignmentViews.Entry;
import vn.dunghen.plan.web.views.AssignmentViews.Fact;
import vn.dunghen.plan.web.views.AssignmentViews.FileLine;
import vn.dunghen.plan.web.views.AssignmentViews.Filters;
import vn.dunghen.plan.web.views.AssignmentViews.Line;
import vn.dunghen.plan.web.views.AssignmentViews.Progress;
import vn.dunghen.plan.web.views.AssignmentViews.Reached;
import vn.dunghen.plan.web.views.AssignmentViews.Tag;
import vn.dunghen.plan.web.views.AssignmentViews.UnitLine;
import vn.dunghen.plan.web.views.AssignmentViews.Wrong;
import vn.dunghen.workflow.SubjectPanel;

/** Assignments: the board, the month, one of them. */
final class AssignmentSamples {

    private static final List<Choice> STATES =
            List.of(new Choice("OFFERED", "Chờ nhận"), new Choice("IN_PROGRESS", "Đang thực hiện"));
    private static final Tag RUNNING = new Tag("Đang thực hiện", "run", "dots");
    private static final Tag LATE = new Tag("trễ 3 ngày làm việc", "LATE", "");
    private static final Line LINE = new Line(
            "/ke-hoach/nhiem-vu/NV-2026-001",
            "NV-2026-001",
            "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của Sở, đề xuất phương án cắt giảm thời gian giải quyết",
            "Phòng Quản lý công nghệ",
            "Ngô Thùy Dương",
            RUNNING,
            LATE,
            "thứ Hai 04/05/2026",
            "đã quá hạn",
            40,
            "xin gia hạn 2 lần");
    private static final Line DONE = new Line(
            "/ke-hoach/nhiem-vu/NV-2026-002",
            "NV-2026-002",
            "Tổ chức tập huấn kỹ năng giao tiếp",
            "Văn phòng Sở",
            "",
            new Tag("Hoàn thành", "ok", "check"),
            null,
            "thứ Ba 30/06/2026",
            "trước hạn",
            100,
            "");

    private AssignmentSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample("nhiem-vu", "plan/assignments", board(List.of(LINE, DONE))),
                new Sample("nhiem-vu-trong", "plan/assignments", board(List.of())),
                new Sample("nhiem-vu-thang", "plan/assignment-month", month()),
                new Sample("tien-do-ke-hoach", "stand-in/plan-progress", Map.of("progress", progress())),
                new Sample("nhiem-vu-mot", "plan/assignment", one(List.of())),
                new Sample(
                        "nhiem-vu-loi",
                        "plan/assignment",
                        one(List.of(new Wrong("text", "Ghi đã làm được gì."), new Wrong("percent", "Từ 0 đến 100.")))));
    }

    private static Map<String, Object> board(List<Line> rows) {
        Map<String, Object> model = new HashMap<>();
        model.put("filters", filters());
        model.put("states", STATES);
        model.put(
                "board",
                rows.isEmpty()
                        ? List.of()
                        : List.of(new UnitLine(
                                "Phòng Quản lý công nghệ",
                                List.of(new Cell(0, null), new Cell(2, "/ke-hoach/nhiem-vu?don-vi=CN")),
                                2)));
        model.put("rows", rows);
        model.put("next", rows.isEmpty() ? "" : "/ke-hoach/nhiem-vu?tiep=x");
        model.put("book", "/ke-hoach/nhiem-vu.xlsx");
        model.put("month", "/ke-hoach/nhiem-vu/lich");
        return model;
    }

    private static Map<String, Object> progress() {
        return Map.of(
                "href",
                "/ke-hoach/nhiem-vu?ke-hoach=x",
                "whole",
                new Progress("", 24, 14, 2, 10, "24 nhiệm vụ: 14 hoàn thành, 10 đang làm, 2 trễ hạn"),
                "early",
                "Hoàn thành trước hạn, không xin gia hạn: 9 trên 14 nhiệm vụ đã hoàn thành",
                "units",
                List.of(
                        new Progress("Phòng Quản lý công nghệ", 4, 4, 0, 0, "4 nhiệm vụ: 4 hoàn thành"),
                        new Progress("Văn phòng Sở", 3, 1, 1, 2, "3 nhiệm vụ: 1 hoàn thành, 1 trễ hạn")),
                "groups",
                List.of(new Progress("II.1. Nhiệm vụ chung", 7, 5, 0, 2, "7 nhiệm vụ: 5 hoàn thành")),
                "targets",
                List.of(
                        new Reached("Hồ sơ nộp trực tuyến", "Đạt. Chỉ tiêu: từ 60% trở lên", "88,3%", true, 88, 60),
                        new Reached("Mức độ hài lòng", "Chưa đạt. Chỉ tiêu: trên 87%", "86,2%", false, 86, 87)));
    }

    private static Map<String, Object> month() {
        return Map.of(
                "filters",
                filters(),
                "heading",
                "Nhiệm vụ tháng 5/2026",
                "thang",
                "2026-05",
                "before",
                "/ke-hoach/nhiem-vu/lich?thang=2026-04",
                "after",
                "/ke-hoach/nhiem-vu/lich?thang=2026-06",
                "list",
                "/ke-hoach/nhiem-vu",
                "days",
                List.of(new Day("thứ Hai 04/05/2026", false, "2 nhiệm vụ", List.of(LINE, DONE))));
    }

    private static Map<String, Object> one(List<Wrong> errors) {
        Map<String, Object> model = new HashMap<>();
        model.put("code", "NV-2026-001");
        model.put("address", "/ke-hoach/nhiem-vu/NV-2026-001");
        model.put("heading", LINE.content());
        model.put("state", RUNNING);
        model.put("due", LATE);
        model.put("percent", 40);
        model.put("bar", "bad");
        model.put(
                "facts",
                List.of(
                        new Fact("Kế hoạch", "12/KH-SKHCN", "", "/ke-hoach/12-KH-SKHCN"),
                        new Fact("Nội dung", LINE.content(), "", ""),
                        new Fact("Chỉ tiêu", "Đạt từ 85% trở lên", "", ""),
                        new Fact("Chủ trì", "Phòng Quản lý công nghệ", "Ngô Thùy Dương", ""),
                        new Fact("Hạn ban đầu", "17:00 thứ Hai 04/05/2026", "đã quá hạn", ""),
                        new Fact("Hạn hiện nay", "17:00 thứ Sáu 29/05/2026", "còn hạn", "")));
        model.put(
                "timeline",
                List.of(new SubjectPanel.Event(
                        "09:00 thứ Tư 11/02/2026 · Hệ thống", "", "Giao nhiệm vụ.", SubjectPanel.Mark.PLAIN)));
        model.put(
                "coordinations",
                List.of(new Entry("", "Phòng Chuyển đổi số", "", new Tag("Chưa trả lời", "wait", "pause"))));
        model.put(
                "checkIns",
                List.of(new Entry(
                        "17:00 thứ Ba 31/03/2026",
                        "Quý 1/2026",
                        "Đã tiếp công dân đủ các kỳ.",
                        new Tag("đúng hạn", "ok", "check"))));
        model.put(
                "extensions",
                List.of(new Entry(
                        "10:00 thứ Hai 20/04/2026",
                        "Từ thứ Hai 04/05/2026 đến thứ Sáu 29/05/2026",
                        "Ngô Thùy Dương: Chờ ý kiến của Bộ.",
                        new Tag("Đồng ý", "ok", "check"))));
        model.put(
                "notes",
                List.of(new Entry(
                        "09:00 thứ Hai 02/03/2026 · Ngô Thùy Dương", "40%", "Đã rà soát xong 12 thủ tục.", null)));
        model.put("files", List.of(new FileLine("/ke-hoach/nhiem-vu/NV-2026-001/tep/x", "bao-cao.pdf", "412 KB")));
        model.put("mayWork", true);
        model.put("mayExtend", true);
        model.put("mayTransfer", true);
        model.put("mayRequest", true);
        model.put("people", List.of(new Choice("officer.an", "Ngô Thùy Dương, Chuyên viên")));
        model.put("task", "/viec-cua-toi/1");
        model.put("typed", errors.isEmpty() ? Map.of() : Map.of("percent", "140", "text", ""));
        model.put("errors", errors);
        return model;
    }

    private static Filters filters() {
        return new Filters("", "CN", "", false, List.of(new Choice("CN", "Phòng Quản lý công nghệ")), STATES);
    }
}
