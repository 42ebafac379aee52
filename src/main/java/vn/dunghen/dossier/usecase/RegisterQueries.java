package vn.dunghen.dossier.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.Ending;
import vn.dunghen.dossier.ReturnMethod;

/** Reads the register: the dossiers received in a period, by code. */
@Component
class RegisterQueries {

    private final JdbcClient jdbc;

    RegisterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after code of the row before; {@code null} for the first */
    @Transactional(readOnly = true)
    public List<RegisterRow> rows(RegisterPeriod period, Policy.Scope scope, @Nullable String after, int limit) {
        if (scope.nothing()) {
            return List.of();
        }
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("begins", DossierQueries.time(period.begins()));
        parameters.put("ends", DossierQueries.time(period.ends()));
        var where = "d.accepted_at >= :begins and d.accepted_at < :ends" + DossierQueries.within(scope, parameters);
        if (after != null) {
            where += " and d.code > :after";
            parameters.put("after", after);
        }
        return jdbc.sql("select d.code, d.applicant_name, d.applicant_address, d.applicant_phone, d.unit,"
                        + " d.accepted_at, d.first_due, d.current_due, d.handed_over_at, d.finished_at, d.returned_at,"
                        + " d.return_method, d.received_by, d.ending, p.name as procedure_name from dossier d"
                        + " join dossier_procedure p on p.id = d.procedure_id where " + where
                        + " order by d.code limit " + limit)
                .params(parameters)
                .query((row, index) -> row(row))
                .list();
    }

    private static RegisterRow row(ResultSet row) throws SQLException {
        var method = row.getString("return_method");
        var ending = row.getString("ending");
        var first = Objects.requireNonNull(DossierQueries.moment(row, "first_due"));
        var current = DossierQueries.moment(row, "current_due");
        return new RegisterRow(
                row.getString("code"),
                row.getString("procedure_name"),
                row.getString("applicant_name"),
                row.getString("applicant_address"),
                row.getString("applicant_phone"),
                row.getString("unit"),
                Objects.requireNonNull(DossierQueries.moment(row, "accepted_at")),
                first,
                current == null ? first : current,
                DossierQueries.moment(row, "handed_over_at"),
                DossierQueries.moment(row, "finished_at"),
                DossierQueries.moment(row, "returned_at"),
                method == null ? null : ReturnMethod.valueOf(method),
                row.getString("received_by"),
                ending == null ? null : Ending.valueOf(ending));
    }
}
