package vn.dunghen.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.kernel.Subject;

/** Reads the codes of many subjects of one kind at once. */
public final class SubjectQueries {

    private SubjectQueries() {}

    /** @param select the id and the code of every row, without a condition */
    public static Map<Subject, String> codes(
            JdbcClient jdbc, String select, String type, Collection<Subject> subjects) {
        List<String> ids = subjects.stream()
                .filter(subject -> subject.type().equals(type))
                .map(Subject::id)
                .distinct()
                .toList();
        Map<Subject, String> codes = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(select + " where id in (:ids)").param("ids", ids).query(row -> {
                codes.put(new Subject(type, row.getString(1)), row.getString(2));
            });
        }
        return codes;
    }
}
