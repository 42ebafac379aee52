package vn.dunghen.dossier.usecase;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;

/** How long each step of the latest finished dossiers took; read again when one more has finished. */
@Component
class StepHistories {

    private static final String LAST = "issue-result";

    private static final String NEWEST = "select max(done_at) from dossier_step_time"
            + " where agency = :agency and procedure_code = :procedure and task = :last";

    private static final String HISTORY =
            """
            select s.dossier_id, s.task, sum(s.working_minutes) as minutes from dossier_step_time s
            where s.agency = :agency and s.procedure_code = :procedure and s.dossier_id in (
              select f.dossier_id from dossier_step_time f
              where f.agency = :agency and f.procedure_code = :procedure and f.task = :last
              order by f.done_at desc fetch first :latest rows only)
            group by s.dossier_id, s.task""";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Map<Key, Reading> read = new ConcurrentHashMap<>();

    StepHistories(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    private record Key(String procedure, int latest) {}

    private record Reading(OffsetDateTime newest, List<Map<String, Long>> cases) {}

    /** Working minutes by task of each of the latest finished dossiers of a procedure. @param latest how many of them */
    List<Map<String, Long>> latest(String procedure, int latest) {
        OffsetDateTime newest =
                asked(NEWEST, procedure).query(OffsetDateTime.class).optional().orElse(null);
        if (newest == null) {
            return List.of();
        }
        Key key = new Key(procedure, latest);
        Reading there = read.get(key);
        if (there == null || !newest.equals(there.newest())) {
            there = new Reading(newest, cases(key));
            read.put(key, there);
        }
        return there.cases();
    }

    private List<Map<String, Long>> cases(Key key) {
        Map<String, Map<String, Long>> cases = new HashMap<>();
        asked(HISTORY, key.procedure()).param("latest", key.latest()).query(row -> {
            cases.computeIfAbsent(row.getString(1), id -> new HashMap<>()).put(row.getString(2), row.getLong(3));
        });
        return List.copyOf(cases.values());
    }

    private JdbcClient.StatementSpec asked(String sql, String procedure) {
        return jdbc.sql(sql)
                .param("agency", directory.agency().code())
                .param("procedure", procedure)
                .param("last", LAST);
    }
}
