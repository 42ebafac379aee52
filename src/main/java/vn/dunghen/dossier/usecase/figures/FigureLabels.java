package vn.dunghen.dossier.usecase.figures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a single row of a table of figures is called, by its key. */
@Service
@Transactional(readOnly = true)
public class FigureLabels {

    private final JdbcClient jdbc;
    private final Names names;

    FigureLabels(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** The key itself when nothing is called so. */
    public String of(Period period, FigureGroup by, String key) {
        return switch (by) {
            case FIELD -> named("select max(field_name) from dossier_procedure where field_code = :key", key);
            case PROCEDURE -> named("select max(name) from dossier_procedure where code = :key", key);
            case UNIT -> names.unit(key);
            case OFFICER -> names.officer(key);
            case MONTH ->
                period.months().stream()
                        .filter(month -> month.key().toString().equals(key))
                        .map(Names::month)
                        .findFirst()
                        .orElse(key);
        };
    }

    private String named(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(String.class).optional().orElse(key);
    }
}
