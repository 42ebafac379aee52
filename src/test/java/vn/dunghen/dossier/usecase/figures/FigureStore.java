package vn.dunghen.dossier.usecase.figures;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.dossier.usecase.DossierQueries;

/** A database of dossiers that are nothing but facts, and a clock to look at them from. */
final class FigureStore implements AutoCloseable {

    final JdbcTemplate jdbc;
    final JdbcClient client;
    private final @Nullable EmbeddedPostgres postgres;
    private Instant now = Instant.parse("2026-03-10T03:00:00Z");

    private FigureStore(DataSource source, @Nullable EmbeddedPostgres postgres) {
        Flyway.configure()
                .dataSource(source)
                .locations("db/migration", "db/vendor/" + (postgres == null ? "h2" : "postgresql"))
                .load()
                .migrate();
        this.jdbc = new JdbcTemplate(source);
        this.client = JdbcClient.create(jdbc);
        this.postgres = postgres;
    }

    static FigureStore onH2() {
        return new FigureStore(
                new SingleConnectionDataSource(
                        "jdbc:h2:mem:" + UUID.randomUUID()
                                + ";MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;QUERY_CACHE_SIZE=512",
                        true),
                null);
    }

    static FigureStore onPostgres() {
        try {
            EmbeddedPostgres database = EmbeddedPostgres.builder().start();
            var source = new DriverManagerDataSource(database.getJdbcUrl("postgres", "postgres"), "postgres", "");
            return new FigureStore(new SingleConnectionDataSource(source.getUrl(), "postgres", "", true), database);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    DossierStatistics statistics() {
        return new DossierStatistics(jdbc, queries(), new Names(mock(Directory.class)), clock());
    }

    /** The same, but something else happens after each statement. */
    DossierStatistics statistics(Runnable meanwhile) {
        var disturbed = new JdbcTemplate(jdbc.getDataSource()) {
            @Override
            public <T> @Nullable T query(
                    PreparedStatementCreator creator,
                    @Nullable PreparedStatementSetter setter,
                    ResultSetExtractor<T> extractor) {
                T found = super.query(creator, setter, extractor);
                meanwhile.run();
                return found;
            }
        };
        return new DossierStatistics(disturbed, queries(), new Names(mock(Directory.class)), clock());
    }

    /** Keeps what those count in that are at their end. @return how many there are now */
    int settle() {
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(jdbc.getDataSource()));
        new SettleFigures(jdbc, transactions, clock(), 7).handle();
        return jdbc.queryForObject("select count(settled_at) from dossier", Integer.class);
    }

    DossierFigures source() {
        var words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        return new DossierFigures(statistics(), mock(Procedures.class), words);
    }

    Indicators indicators() {
        Policy policy = mock(Policy.class);
        when(policy.scope("dossier.view", "dossier")).thenReturn(new Policy.Scope(true, null, null));
        return new Indicators(jdbc, new Names(mock(Directory.class)), policy, clock());
    }

    DossierQueries queries() {
        return new DossierQueries(client, mock(Dossiers.class), clock());
    }

    Clock clock() {
        return Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    void at(Instant moment) {
        now = moment;
    }

    void clear() {
        List.of("dossier_component", "dossier_clock_row", "dossier_apology", "dossier")
                .forEach(table -> jdbc.execute("delete from " + table));
    }

    void write(Collection<Life> lives) {
        List<Object[]> dossiers = new ArrayList<>();
        List<Object[]> turns = new ArrayList<>();
        List<Object[]> pardons = new ArrayList<>();
        for (Life life : lives) {
            int promise = 0;
            for (int i = 0; i < life.turns.size(); i++) {
                Life.Turn turn = life.turns.get(i);
                promise += turn.promises() ? 1 : 0;
                turns.add(new Object[] {
                    life.id,
                    i + 1,
                    time(turn.at()),
                    turn.kind(),
                    time(turn.due()),
                    time(turn.original()),
                    turn.promises() || turn.kind().equals("CALENDAR") ? promise : null,
                    turn.movesOriginal()
                });
            }
            Life.Turn last = life.turns.isEmpty() ? null : life.turns.get(life.turns.size() - 1);
            dossiers.add(new Object[] {
                life.id,
                life.id,
                Life.PROCEDURES.get(life.procedure),
                life.channel,
                time(life.accepted),
                last == null ? null : time(life.turns.get(0).due()),
                last == null ? null : time(last.original()),
                last == null ? null : time(last.due()),
                life.unit == null ? null : Life.UNITS.get(life.unit),
                life.officer ? Life.OFFICERS.get(life.unit) : null,
                time(life.resolved),
                "RESULT".equals(life.ending) ? time(life.resolved) : null,
                time(life.closed),
                "RESULT".equals(life.ending) ? time(life.closed) : null,
                life.electronic() ? "ELECTRONIC" : "POST",
                life.ending
            });
            for (int i = 0; i < life.pardons.size(); i++) {
                Life.Pardon pardon = life.pardons.get(i);
                pardons.add(new Object[] {
                    life.id,
                    i + 1,
                    pardon.kind(),
                    pardon.sentAt() == null ? "DRAFT" : "SENT",
                    pardon.promise(),
                    time(pardon.due()),
                    time(pardon.timelyUntil()),
                    time(pardon.timelyUntil()),
                    time(pardon.sentAt())
                });
            }
        }
        jdbc.batchUpdate(
                """
                insert into dossier (id, code, procedure_id, channel, accepted_at, first_due, original_due, current_due, unit, officer,
                  resolved_at, finished_at, closed_at, returned_at, return_method, ending, version, agency, receiving_unit, applicant_kind,
                  applicant_name, state, step, registered_at, registered_by, fee_due, fee_collected)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 'H99.15', 'VP', 'PERSON', 'Trần Văn Mẫu', 'PROCESSING',
                  'APPRAISE', timestamp with time zone '2024-01-01 00:00:00+07', 'motcua', 0, false)""",
                dossiers);
        jdbc.batchUpdate(
                """
                insert into dossier_clock_row (dossier_id, seq, written_at, kind, due_after, original_after, promise_no,
                  moves_original, agency, cause, by_login, by_name, sentence, explanation, counted_days)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'H99.15', 'X', 'motcua', 'Mẫu', '', '', '')""",
                turns);
        jdbc.batchUpdate(
                """
                insert into dossier_apology (dossier_id, seq, kind, stage, promise_no, promise_due, timely_until, opened_at,
                  sent_at, agency)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'H99.15')""",
                pardons);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
