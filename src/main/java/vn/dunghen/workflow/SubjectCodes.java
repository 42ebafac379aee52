package vn.dunghen.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;

/** Turns what people write for a subject, its code, {@code type:id} or id, into the subject. */
@Component
public class SubjectCodes {

    private final JdbcClient jdbc;

    SubjectCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return a subject without any task when nothing is known under that name */
    public Subject subjectOf(String text) {
        int colon = text.indexOf(':');
        if (colon > 0) {
            return new Subject(text.substring(0, colon), text.substring(colon + 1));
        }
        return jdbc.sql(
                        "select subject_type, subject_id from task_item where subject_code = ? or subject_id = ? limit 1")
                .params(text, text)
                .query((row, n) -> new Subject(row.getString(1), row.getString(2)))
                .optional()
                .orElse(new Subject("unknown", text));
    }

    /** The codes people know subjects by; one that never had a task is left out. */
    public Map<Subject, String> codesOf(Set<Subject> subjects) {
        Map<Subject, String> codes = new HashMap<>();
        if (!subjects.isEmpty()) {
            jdbc.sql(
                            "select distinct subject_type, subject_id, subject_code from task_item where subject_type in (:types) and subject_id in (:ids)")
                    .param(
                            "types",
                            subjects.stream().map(Subject::type).distinct().toList())
                    .param("ids", subjects.stream().map(Subject::id).distinct().toList())
                    .query(row -> {
                        codes.put(new Subject(row.getString(1), row.getString(2)), row.getString(3));
                    });
        }
        return codes;
    }
}
