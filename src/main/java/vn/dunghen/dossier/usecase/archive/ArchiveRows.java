package vn.dunghen.dossier.usecase.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.kernel.Actors;

/** Finished dossiers on their way to the archive, and the records under which they went. */
@Component
@Transactional(readOnly = true)
public class ArchiveRows {

    /** Most rows a list shows and a batch takes. */
    public static final int MOST = 200;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String DOSSIERS =
            "select d.code, p.name, d.closed_at, coalesce(d.unit, d.receiving_unit) as unit"
                    + " from dossier d join dossier_procedure p on p.id = d.procedure_id";
    private static final String WAITING =
            " where d.agency = :agency and d.closed_at is not null and d.closed_at < :before"
                    + " and (:unit = '' or coalesce(d.unit, d.receiving_unit) = :unit)"
                    + " and not exists (select 1 from dossier_archive a where a.dossier_id = d.id)";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    ArchiveRows(JdbcClient jdbc, Directory directory, Policy policy, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /** Until when a finished dossier is handed over. @param months counted from the day it was closed; @param basis the source */
    public record Term(int months, String basis) {}

    /** A finished dossier that has not been handed over. @param until the last day to do so */
    public record Waiting(String code, String procedure, String unit, LocalDate closedOn, LocalDate until) {}

    /** A dossier in the archive. @param sha256 of the package that went there */
    public record HandedOver(
            String code, String procedure, String record, LocalDate on, String sha256, String by, Instant at) {}

    /** The term in force today: the agency's own, else the country's. */
    public Term term() {
        return jdbc.sql("select months, basis from dossier_archive_rule where agency in ('*', :agency)"
                        + " and effective_from <= :today order by case when agency = '*' then 1 else 0 end,"
                        + " effective_from desc limit 1")
                .param("agency", agency())
                .param("today", today())
                .query((row, i) -> new Term(row.getInt(1), row.getString(2)))
                .single();
    }

    /**
     * Those closed longest come first.
     *
     * @param unit whose, empty for all
     * @param until only those due by this day, {@code null} for all
     */
    public List<Waiting> waiting(String unit, @Nullable LocalDate until) {
        policy.require("dossier.archive", Policy.Resource.of("dossier"));
        int months = term().months();
        return ask(DOSSIERS + WAITING + " order by d.closed_at, d.code limit " + MOST, unit, until, months)
                .query((row, i) -> {
                    LocalDate closed = day(row, "closed_at");
                    return new Waiting(
                            row.getString("code"),
                            row.getString("name"),
                            row.getString("unit"),
                            closed,
                            closed.plusMonths(months));
                })
                .list();
    }

    /** How many there are, however many a list shows. */
    public long count(String unit, @Nullable LocalDate until) {
        policy.require("dossier.archive", Policy.Resource.of("dossier"));
        return ask("select count(*) from dossier d" + WAITING, unit, until, term().months())
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec ask(String sql, String unit, @Nullable LocalDate until, int months) {
        OffsetDateTime before = until == null
                ? clock.instant().plusSeconds(1).atOffset(ZoneOffset.UTC)
                : until.minusMonths(months).plusDays(1).atStartOfDay(ZONE).toOffsetDateTime();
        return jdbc.sql(sql).param("agency", agency()).param("before", before).param("unit", unit);
    }

    /** The latest first. */
    public List<HandedOver> handedOver() {
        policy.require("dossier.archive", Policy.Resource.of("dossier"));
        return records("where a.agency = ? order by a.handed_at desc, d.code limit 50", agency());
    }

    /** Where a dossier lies, for whoever may see the dossier. */
    public Optional<HandedOver> of(String dossierId) {
        return records("where a.dossier_id = ?", dossierId).stream().findFirst();
    }

    private List<HandedOver> records(String which, String value) {
        return jdbc.sql("select d.code, p.name, a.record_number, a.record_date, a.sha256, a.handed_by, a.handed_at"
                        + " from dossier_archive a join dossier d on d.id = a.dossier_id"
                        + " join dossier_procedure p on p.id = d.procedure_id " + which)
                .param(value)
                .query((row, i) -> new HandedOver(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Hash of the latest package of a dossier; empty when none was made. */
    Optional<String> packageOf(String dossierId) {
        return jdbc.sql("select sha256 from dossier_archive_package where dossier_id = ?")
                .param(dossierId)
                .query(String.class)
                .optional();
    }

    /** Within the transaction that tells the trail; the latest counts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void packed(String dossierId, String sha256) {
        jdbc.sql("delete from dossier_archive_package where dossier_id = ?")
                .param(dossierId)
                .update();
        jdbc.sql("insert into dossier_archive_package (dossier_id, agency, sha256, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        dossierId,
                        agency(),
                        sha256,
                        actors.current().login(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Within the transaction that tells the trail. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Dossier dossier, String record, LocalDate on, String sha256) {
        jdbc.sql("insert into dossier_archive (dossier_id, agency, record_number, record_date, sha256, handed_by,"
                        + " handed_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        dossier.id().value(),
                        dossier.agency(),
                        record,
                        on,
                        sha256,
                        actors.current().login(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private String agency() {
        return directory.agency().code();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(ZONE)
                .toLocalDate();
    }
}
