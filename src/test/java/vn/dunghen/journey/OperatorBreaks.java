package vn.dunghen.journey;

import java.util.ArrayList;
import java.util.List;
import vn.dunghen.dossier.usecase.figures.Settling;

/** One statement for each rule of a whole database that breaks it. */
final class OperatorBreaks {

    /** @param rule as the report says it */
    record Break(String rule, String sql) {}

    static final List<Break> ALL = new ArrayList<>();

    private static final String MOMENT = "timestamp with time zone '2026-08-03 12:00:00+07:00'";

    static {
        led(
                "Hồ sơ",
                "dossier",
                "dossier-handling",
                "dossier",
                "state",
                "set closed_at = " + MOMENT,
                "closed_at is null");
        add(
                "Số liệu đã chốt của hồ sơ bằng số đếm lại từ từng hồ sơ",
                "update dossier set settled_figures = 1, settled_rule = " + Settling.reading() + ", settled_at = "
                        + MOMENT + " where accepted_at is not null");
        led("Kế hoạch", "plan", "plan-lifecycle", "plan", "state", "set state = 'CLOSED'", "state = 'DRAFTING'");
        led(
                "Nhiệm vụ",
                "plan_assignment",
                "assignment",
                "assignment",
                "state",
                "set state = 'DONE'",
                "state = 'OFFERED'");
        led(
                "Báo cáo của đơn vị",
                "unit_report",
                "unit-report",
                "unit-report",
                "state",
                "set state = 'EXCUSED'",
                "state = 'FILLING'");
        led(
                "Kỳ báo cáo",
                "report_campaign",
                "report-collection",
                "report-campaign",
                "state",
                "set state = 'DROPPED'",
                "state = 'COLLECTING'");
        led(
                "Phản ánh, kiến nghị",
                "feedback_case",
                "feedback-handling",
                "feedback",
                "state",
                "set state = 'ANSWERED'",
                "state = 'DRAFTING'");
        led(
                "Đề xuất công bố",
                "procedure_proposal",
                "procedure-publication",
                "procedure-proposal",
                "stage",
                "set ended_at = " + MOMENT,
                "ended_at is null");
        led(
                "Kỳ xem xét trách nhiệm",
                "liability_review",
                "liability-review",
                "liability-review",
                "state",
                "set closed_at = " + MOMENT,
                "closed_at is null");
        String accepted = " where accepted_at is not null";
        add("Ngày hẹn của hồ sơ là dòng cuối của sổ ngày hẹn", "update dossier set current_due = " + MOMENT + accepted);
        add("Ngày hẹn đầu tiên của hồ sơ được giữ nguyên", "update dossier set first_due = " + MOMENT + accepted);
        add("Hồ sơ đã hẹn ngày thì có sổ ngày hẹn", "delete from dossier_clock_row");
        add("Sổ ngày hẹn nối liền, không mất dòng", "update dossier_clock_row set seq = 2");
        add(
                "Hạn gốc chỉ dời ở dòng nói rõ, và không sau ngày hẹn",
                "update dossier_clock_row set original_after = due_after + interval '1' day");
        add(
                "Hồ sơ đóng ở một trạng thái kết thúc và không còn nợ lời xin lỗi",
                "update dossier set state = 'PROCESSING' where closed_at is not null");
        add(
                "Ngày hẹn đang có hiệu lực khớp với lịch làm việc",
                "insert into calendar_decision (id, agency, decided_day, kind, name, basis, decided_by, decided_at, version)"
                        + " select 'x' || min(id), 'H99.15', cast(current_due as date), 'SUBSTITUTE', 'x', 'x', 'x', "
                        + MOMENT + ", 0 from dossier where resolved_at is null and current_due is not null"
                        + " group by cast(current_due as date)");
        add(
                "Danh sách việc khớp với việc đang mở của quy trình",
                "update task_item set done_at = opened_at where done_at is null");
        add("Người làm trong danh sách việc là người làm trong quy trình", "update act_ru_task set assignee_ = 'x'");
        add("Việc nào cũng có hồ sơ, nhiệm vụ… của nó", "update task_item set subject_id = 'x'");
        add("Tệp đính kèm nào cũng có hồ sơ, nhiệm vụ… của nó", "update document_attachment set subject_id = 'x'");
        add("Văn bản nào cũng có số trong sổ", "update document_paper set number_value = number_value + 900");
        add("Sổ số không hổng: số nào cũng được ghi, số hủy có lý do", "delete from document_number");
        add("Tệp được lưu đủ từng phần", "update document_content set size_bytes = size_bytes + 1");
        add(
                "Thư, tin gửi ra ngoài không bị kẹt quá một giờ",
                "insert into outbox (id, agency, message_key, channel, recipient, line, subject_type, subject_id, template,"
                        + " content, told, state, attempts, put_at, due_at) values ('x', 'H99.15', 'x', 'MAIL', 'x', 'x',"
                        + " 'dossier', 'x', 'x', 'x', false, 'WAITING', 0, timestamp with time zone"
                        + " '2026-08-01 12:00:00+07:00', timestamp with time zone '2026-08-01 12:00:00+07:00')");
        add("Không có sự cố của quy trình", "update act_ru_job set retries_ = 0");
        add("Nhật ký nguyên vẹn", "update audit_entry set action = 'x' where seq = 2");
    }

    private OperatorBreaks() {}

    private static void add(String rule, String sql) {
        ALL.add(new Break(rule, sql));
    }

    private static void led(
            String name, String table, String process, String subject, String state, String end, String open) {
        String lost = "update act_ru_execution set business_key_ = 'x' where parent_id_ is null and proc_def_id_ like '"
                + process + ":%'";
        add(name + " đang mở có đúng một quy trình đang chạy", lost);
        add(name + " đã xong không còn quy trình nào", "update " + table + " " + end + " where " + open);
        add("Quy trình nào cũng có " + name.toLowerCase(java.util.Locale.ROOT) + " của nó", lost);
        add(name + ": trạng thái nằm trong danh mục", "update " + table + " set " + state + " = 'X'");
        add(
                name + " nào cũng có mục trong nhật ký",
                "update audit_chain set seq = 0 where subject_type = '" + subject + "'");
    }
}
