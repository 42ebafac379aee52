package vn.dunghen.operation;

import java.util.List;

/** Lists, letters, books of numbers and files say what the engine and the papers say; nothing points to what is not there. */
final class WorkRules {

    /** The last thing anybody or the clock did; what was due long before it has been left lying by a running application. */
    private static final String LATEST = "(select max(a.happened_at) from audit_entry a)";

    private WorkRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        "Danh sách việc khớp với việc đang mở của quy trình",
                        "select i.subject_code from task_item i where i.done_at is null"
                                + " and not exists (select 1 from act_ru_task t where t.id_ = i.id)"
                                + " union all select coalesce(t.name_, t.id_) from act_ru_task t where not exists"
                                + " (select 1 from task_item i where i.id = t.id_ and i.done_at is null)"),
                Rule.of(
                        "Người làm trong danh sách việc là người làm trong quy trình",
                        "select i.subject_code from task_item i join act_ru_task t on t.id_ = i.id"
                                + " where i.done_at is null and coalesce(i.assignee, '') <> coalesce(t.assignee_, '')"),
                Rule.of(
                        "Việc nào cũng có hồ sơ, nhiệm vụ… của nó",
                        "select i.subject_code from task_item i where " + noSubject("i")),
                Rule.of(
                        "Tệp đính kèm nào cũng có hồ sơ, nhiệm vụ… của nó",
                        "select i.name from document_attachment i where " + noSubject("i")),
                Rule.of(
                        "Văn bản nào cũng có số trong sổ",
                        "select p.title from document_paper p where not exists (select 1 from document_number n"
                                + " where n.agency = p.agency and n.book = p.book and n.book_year = p.book_year"
                                + " and n.number_value = p.number_value)"),
                Rule.of(
                        "Sổ số không hổng: số nào cũng được ghi, số hủy có lý do",
                        "select b.book || ' ' || b.book_year from document_book b where b.last_number <>"
                                + " (select count(*) from document_number n where n.agency = b.agency"
                                + " and n.book = b.book and n.book_year = b.book_year"
                                + " and n.number_value between 1 and b.last_number)"
                                + " union all select n.book || ' ' || n.book_year || ' số ' || n.number_value"
                                + " from document_number n where (n.state = 'VOID' and n.void_reason is null)"
                                + " or n.state not in ('RESERVED', 'ISSUED', 'VOID')"
                                + " or not exists (select 1 from document_book b where b.agency = n.agency"
                                + " and b.book = n.book and b.book_year = n.book_year"
                                + " and b.last_number >= n.number_value)"),
                Rule.of(
                        "Tệp được lưu đủ từng phần",
                        "select c.sha256 from document_content c where c.size_bytes <> (select coalesce(sum("
                                + "octet_length(p.bytes)), 0) from document_content_part p"
                                + " where p.agency = c.agency and p.sha256 = c.sha256)"),
                Rule.of(
                        "Thư, tin gửi ra ngoài không bị kẹt quá một giờ",
                        "select o.template from outbox o where o.state in ('WAITING', 'SENDING')" + " and o.due_at < "
                                + LATEST + " - interval '1' hour"),
                Rule.of(
                        "Không có sự cố của quy trình",
                        "select coalesce(j.process_def_key_, j.id_) from act_ru_job j where j.retries_ = 0"
                                + " union all select coalesce(i.activity_id_, i.id_) from act_ru_incident i"
                                + " where not exists (select 1 from act_ru_job j where j.id_ = i.configuration_"
                                + " and j.retries_ = 0)"));
    }

    private static String noSubject(String row) {
        StringBuilder none = new StringBuilder();
        for (String[] kind : new String[][] {
            {"dossier", "dossier"},
            {"plan", "plan"},
            {"assignment", "plan_assignment"},
            {"unit-report", "unit_report"},
            {"report-campaign", "report_campaign"},
            {"feedback", "feedback_case"},
            {"procedure-proposal", "procedure_proposal"},
            {"liability-review", "liability_review"}
        }) {
            none.append(none.isEmpty() ? "" : " or ")
                    .append("(%s.subject_type = '%s' and not exists (select 1 from %s s where s.id = %s.subject_id))"
                            .formatted(row, kind[0], kind[1], row));
        }
        return "(" + none + ")";
    }
}
