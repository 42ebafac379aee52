package vn.dunghen.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.DueWords;
import vn.dunghen.calendar.DueWords.Tone;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.pages.Samples.Sample;
import vn.dunghen.workflow.SubjectPanel;
import vn.dunghen.workflow.SubjectPanel.Mark;
import vn.dunghen.workflow.SubjectPanel.State;
import vn.dunghen.worklist.web.FileRow;
import vn.dunghen.worklist.web.TaskForms;
import vn.dunghen.worklist.web.TaskGroup;
import vn.dunghen.worklist.web.TaskListView;
import vn.dunghen.worklist.web.TaskPage;
import vn.dunghen.worklist.web.TaskRow;

/** Tasks of a clerk on a Friday before a Tuesday off. */
final class TaskSamples {

    private static final String LONG =
            "Cấp giấy chứng nhận đăng ký hoạt động lần đầu cho tổ chức khoa học và công nghệ";
    private static final DueWords.Words LATE =
            new DueWords.Words("trễ 2 giờ 50 phút làm việc", Tone.LATE, "16:50 thứ Năm 19/11/2026", "");
    private static final DueWords.Words TODAY =
            new DueWords.Words("hôm nay, trước 17:00", Tone.TODAY, "17:00 thứ Sáu 20/11/2026", "");
    private static final DueWords.Words SOON =
            new DueWords.Words("còn 1 ngày làm việc", Tone.SOON, "17:00 thứ Hai 23/11/2026", "");
    private static final DueWords.Words FAR = new DueWords.Words(
            "còn 5 ngày làm việc", Tone.FAR, "17:00 thứ Hai 30/11/2026", "thứ Ba 24/11 nghỉ Ngày Văn hóa Việt Nam");

    private TaskSamples() {}

    static List<Sample> all() {
        var refused = "Bùi Đức Long đã nhận việc này lúc 09:38. Chưa ghi gì của bạn.";
        return List.of(
                new Sample("viec-cua-toi", "worklist/list", Map.of("view", list(groups()))),
                new Sample("viec-cua-toi-het", "worklist/list", Map.of("view", list(List.of()))),
                new Sample("viec", "worklist/task", Map.of("task", task(List.of(), null, null))),
                new Sample(
                        "viec-loi",
                        "worklist/task",
                        Map.of(
                                "failed",
                                true,
                                "task",
                                task(
                                        List.of(
                                                new FieldError("outcome", "Chọn kết luận thẩm định"),
                                                new FieldError(
                                                        "findings", "Nhận xét tối đa 2.000 ký tự, đang có 2.130")),
                                        null,
                                        null))),
                new Sample(
                        "viec-da-nhan",
                        "worklist/task",
                        Map.of("refused", refused, "task", task(null, "Bùi Đức Long đang làm việc này.", null))),
                new Sample(
                        "viec-da-xong",
                        "worklist/task",
                        Map.of(
                                "task",
                                task(
                                        null,
                                        null,
                                        "Ngô Thùy Dương đã làm xong việc này lúc 09:38, thứ Sáu 20/11/2026."))));
    }

    private static TaskListView list(List<TaskGroup> groups) {
        boolean none = groups.isEmpty();
        return new TaskListView(
                "MINE",
                new TaskListView.Summary(none ? "0" : "5", none ? "0" : "1", !none),
                List.of(
                        new TaskListView.Tab("worklist.tab.mine", "", "5", "/viec-cua-toi", true),
                        new TaskListView.Tab(
                                "worklist.tab.unit", "Bộ phận Một cửa", "9", "/viec-cua-toi?pham-vi=don-vi", false)),
                new TaskListView.Filters(
                        "",
                        none ? "dossier-handling/return-result" : "",
                        "ANY",
                        "",
                        "",
                        false,
                        !none,
                        List.of(new TaskListView.Choice("dossier-handling/return-result", "Trả kết quả")),
                        List.of(new TaskListView.Choice("MC", "Bộ phận Một cửa")),
                        "",
                        Map.of("chua-doc", "1")),
                none ? null : groups.get(0).rows().get(0),
                groups,
                none ? null : "/viec-cua-toi?tiep=abc",
                5,
                List.of(new TaskListView.Saved("1", "Việc trễ của phòng", "12", "/viec-cua-toi?loc=1", false)),
                List.of(new TaskListView.Choice("longbd", "Bùi Đức Long")),
                List.of("Đang làm thay Bùi Đức Long đến 17:00, thứ Sáu 27/11/2026."),
                true,
                "a1b2",
                "/viec-cua-toi/phien-ban");
    }

    private static List<TaskGroup> groups() {
        return List.of(
                new TaskGroup(
                        TaskGroup.Kind.LATE,
                        "",
                        List.of(row(
                                "1",
                                "Kiểm tra thành phần hồ sơ",
                                "Khai báo thiết bị X-quang chẩn đoán trong y tế",
                                "Phòng khám Đa khoa An Phúc",
                                LATE))),
                new TaskGroup(
                        TaskGroup.Kind.TODAY,
                        "thứ Sáu 20/11",
                        List.of(
                                row(
                                        "2",
                                        "Đổi ngày hẹn và báo người nộp",
                                        LONG,
                                        "Trung tâm Nghiên cứu Nông nghiệp Công nghệ cao Phú Lâm",
                                        TODAY),
                                row(
                                        "3",
                                        "Bàn giao hồ sơ cho phòng",
                                        "Đăng ký công bố hợp quy",
                                        "Hộ kinh doanh Đỗ Văn Tiến",
                                        TODAY))),
                new TaskGroup(
                        TaskGroup.Kind.NEXT,
                        "Thứ Hai 23/11",
                        List.of(row(
                                "4",
                                "Trả kết quả",
                                "Đăng ký công bố hợp chuẩn",
                                "Cơ sở Sản xuất Nước đá Bình Minh",
                                SOON))),
                new TaskGroup(
                        TaskGroup.Kind.LATER,
                        "thứ Hai 23/11",
                        List.of(row("5", "Trả kết quả", "Cấp chứng chỉ nhân viên bức xạ", null, FAR))));
    }

    private static TaskRow row(String id, String name, String title, @Nullable String person, DueWords.Words due) {
        return new TaskRow(
                id,
                "/viec-cua-toi/" + id,
                name,
                title,
                "H99.15-261118-000" + id,
                person,
                due,
                "Phòng Tiêu chuẩn – Đo lường – Chất lượng, 08:50");
    }

    private static TaskPage task(@Nullable List<FieldError> errors, @Nullable String holder, @Nullable String closed) {
        return new TaskPage(
                "7",
                "Thẩm định hồ sơ",
                LONG,
                "H99.15-261015-0004",
                "Trung tâm Nghiên cứu Nông nghiệp Công nghệ cao Phú Lâm",
                SOON,
                "task.dossier-handling/appraise.submit",
                3,
                errors == null ? null : new TaskForms.Drawing("stand-in/form", errors),
                panel(),
                List.of(
                        new FileRow(
                                "a", "Phieu-kiem-tra-hien-truong.pdf", "PDF, 412 KB, Ngô Thùy Dương gửi", "#", true),
                        new FileRow("b", "Ảnh phòng chụp.jpg", "JPG, 2,1 MB, Hoàng Thị Thu Trang gửi", "#", false)),
                false,
                errors != null,
                holder,
                closed);
    }

    static SubjectPanel.Panel panel() {
        return new SubjectPanel.Panel(
                "Hồ sơ",
                "/ho-so/H99.15-261015-0004",
                "Mở trang hồ sơ và sổ ngày hẹn",
                List.of(
                        new SubjectPanel.Fact("Người nộp", "Trung tâm Nghiên cứu Nông nghiệp Công nghệ cao Phú Lâm"),
                        new SubjectPanel.Fact("Số căn cước", "•••• •••• 7319"),
                        new SubjectPanel.Fact("Hẹn trả", "25/11", "(hẹn đầu 02/11)"),
                        new SubjectPanel.Fact("Phí", "3.000.000 đ, đã nộp 15/10")),
                timeline(),
                steps());
    }

    static List<SubjectPanel.Event> timeline() {
        return List.of(
                new SubjectPanel.Event("Từ 08:05 thứ Tư 18/11", "Đang thẩm định", "– Ngô Thùy Dương", Mark.NOW),
                new SubjectPanel.Event("15:30 thứ Tư 18/11", "", "Kiểm tra thực tế trụ sở, có biên bản", Mark.PLAIN),
                new SubjectPanel.Event(
                        "15:05 thứ Ba 10/11", "Gia hạn, đã xin lỗi.", "Hẹn 11/11 đổi thành 25/11", Mark.CLOCK),
                new SubjectPanel.Event("09:12 thứ Năm 15/10", "", "Tiếp nhận, hẹn trả 02/11", Mark.KEY));
    }

    static List<SubjectPanel.Step> steps() {
        return List.of(
                new SubjectPanel.Step("Tiếp nhận", "15/10", State.DONE),
                new SubjectPanel.Step("Phân công", "15/10", State.DONE),
                new SubjectPanel.Step("Thẩm định", "hạn 23/11", State.NOW),
                new SubjectPanel.Step("Duyệt phòng", "dự kiến 23/11", State.TO_COME),
                new SubjectPanel.Step("Ký", "25/11", State.TO_COME),
                new SubjectPanel.Step("Trả kết quả", "25/11", State.TO_COME));
    }
}
