package vn.dunghen.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.dossier.usecase.figures.Settling;

/**
 * Many dossiers made of the few that {@link Office} has: each row the product wrote about one of them is written again under
 * other ids, codes, names and days, by one statement a table. Dossiers that are closed are spread over five years, those that
 * are open stay where they are. The hashes of the trail are copied with it and do not hold for the copies.
 */
final class ManyDossiers {

    /** Tables with rows of one dossier and the column that names it. */
    private static final Map<String, String> EACH = new LinkedHashMap<>();

    /** Rows that are read one dossier at a time: in the largest databases only every so many dossiers have them. */
    private static final Map<String, String> BESIDE = new LinkedHashMap<>();

    static {
        EACH.put("dossier", "id");
        for (String table : List.of(
                "component",
                "clock_row",
                "apology",
                "supplement",
                "opinion",
                "mishap",
                "former_result",
                "explanation",
                "step_time")) {
            EACH.put("dossier_" + table, "dossier_id");
        }
        for (String table : List.of("task_item", "ladder_fired", "notice", "audit_entry", "audit_chain")) {
            BESIDE.put(table, "subject_id");
        }
    }

    private static final int YEARS = 5;
    private static final int WEEKS = YEARS * 52;
    /** Of a hundred dossiers of five years; ten working days each would leave not one open, so this is harder than life. */
    private static final int OPEN_PERCENT = 5;

    private static final String SETTLED = "select count(*) from dossier where settled_rule = " + Settling.reading();
    private static final String OF_ANOTHER_READING =
            "select exists (select 1 from dossier where settled_rule <> " + Settling.reading() + ")";

    private final JdbcTemplate rows;

    private ManyDossiers(JdbcTemplate rows) {
        this.rows = rows;
    }

    static String name(int dossiers) {
        return "dossiers_" + dossiers;
    }

    /**
     * Makes the database unless it is there; one that an earlier version of the product has settled is settled again.
     *
     * @param beside of how many dossiers one has its trail, tasks and notices as well; open ones always have
     */
    static void prepare(Cluster cluster, int dossiers, int beside) throws IOException, InterruptedException {
        if (cluster.has(name(dossiers))) {
            if (cluster.jdbc(name(dossiers)).queryForObject(OF_ANOTHER_READING, Boolean.class)) {
                settle(cluster, name(dossiers));
            }
            return;
        }
        long begun = System.nanoTime();
        cluster.create("filling", Office.DATABASE);
        settle(cluster, "filling");
        new ManyDossiers(cluster.jdbc("filling")).fill(dossiers, beside);
        cluster.rename("filling", name(dossiers));
        LoggerFactory.getLogger(ManyDossiers.class)
                .info("{} dossiers in {} s", dossiers, (System.nanoTime() - begun) / 1_000_000_000);
    }

    /** What is kept of settled dossiers is the product's own; of a copy, lived whole weeks earlier, the same is true. */
    private static void settle(Cluster cluster, String database) throws IOException, InterruptedException {
        JdbcTemplate rows = cluster.jdbc(database);
        try (Server server = Server.start(
                cluster,
                database,
                "--camunda.bpm.job-execution.enabled=false",
                "--dunghen.backlog.enabled=false",
                "--dunghen.figures.settle-cron=* * * * * *")) {
            int before = -1;
            int settled = 0;
            while (settled == 0 || settled > before) {
                Thread.sleep(3000);
                before = settled;
                settled = rows.queryForObject(SETTLED, Integer.class);
            }
            LoggerFactory.getLogger(ManyDossiers.class).info("{} settled, by {}", settled, server.address("/"));
        }
    }

    private void fill(int dossiers, int beside) {
        rows.execute("set session_replication_role = replica");
        rows.execute("set synchronous_commit = off");
        names();
        copies(dossiers);
        List<String> tables = new ArrayList<>(EACH.keySet());
        tables.addAll(BESIDE.keySet());
        Copies copies = new Copies(rows);
        copies.withoutIndexes(tables, () -> {
            EACH.forEach((table, owner) -> copies.copy(table, owner, "true"));
            BESIDE.forEach((table, owner) -> copies.copy(table, owner, "(c.open or c.number % " + beside + " = 0)"));
        });
        rows.execute("drop table bench_copy");
        rows.execute("drop table bench_name");
        rows.execute("vacuum analyze");
    }

    /** Five thousand names as they are common: few families, few middles, many given. */
    private void names() {
        rows.execute("create unlogged table bench_name (number int primary key, name text, plain text)");
        rows.execute("insert into bench_name select row_number() over (order by f.o, m.o, g.o) - 1,"
                + " f.w || ' ' || m.w || ' ' || g.w, '' from"
                + " unnest(array['Nguyễn','Trần','Lê','Phạm','Hoàng','Huỳnh','Phan','Vũ','Võ','Đặng','Bùi','Đỗ','Hồ','Ngô','Dương','Lý'])"
                + " with ordinality f (w, o),"
                + " unnest(array['Văn','Thị','Hữu','Đức','Thanh','Minh','Ngọc','Quang','Thu','Xuân'])"
                + " with ordinality m (w, o),"
                + " unnest(array['An','Anh','Bình','Chi','Cường','Dũng','Giang','Hà','Hải','Hạnh','Hiền','Hòa','Hùng','Hương','Khánh',"
                + "'Lan','Linh','Long','Mai','Nam','Nga','Phong','Phúc','Quân','Sơn','Tâm','Thảo','Thắng','Trang','Tuấn','Việt','Yến'])"
                + " with ordinality g (w, o)");
        rows.execute("create extension if not exists unaccent");
        rows.execute("update bench_name set plain = lower(unaccent(name))");
    }

    private void copies(int dossiers) {
        int there = rows.queryForObject("select count(*) from dossier", Integer.class);
        int open = rows.queryForObject("select count(*) from dossier where closed_at is null", Integer.class);
        int openWanted = dossiers * OPEN_PERCENT / 100;
        int closedWanted = dossiers - openWanted - there;
        rows.execute("create unlogged table bench_copy (old_id varchar(36), number int, open boolean, id varchar(36),"
                + " shift interval, old_code text, code text, old_name text, old_plain text, name text, plain text)");
        rows.update(
                """
                insert into bench_copy
                select d.id, n, d.closed_at is null, '',
                  case when d.closed_at is null then interval '0' else (n / %1$d %% %2$d) * interval '7 days' end, d.code,
                  'H99.15-' || to_char(d.registered_at at time zone 'Asia/Ho_Chi_Minh'
                     - case when d.closed_at is null then interval '0' else (n / %1$d %% %2$d) * interval '7 days' end, 'YYMMDD')
                   || '-' || case when d.closed_at is null then 5000 + n else 1000 + n / (%1$d * %2$d) * %1$d + place end,
                  d.applicant_name, lower(unaccent(d.applicant_name)), b.name, b.plain
                from (select id, closed_at, registered_at, code, applicant_name,
                    row_number() over (partition by closed_at is null order by id) - 1 as place from dossier) d
                join generate_series(0, ?) n on n %% case when d.closed_at is null then %3$d else %1$d end = d.place
                  and n < case when d.closed_at is null then %4$d else %5$d end
                join bench_name b on b.number = (n::bigint * 7919) %% 5120"""
                        .formatted(there - open, WEEKS, open, openWanted, closedWanted),
                Math.max(openWanted, closedWanted));
        rows.execute("update bench_copy set id = " + Copies.other("old_id", "number"));
        rows.execute("create index on bench_copy (old_id)");
        rows.execute("analyze bench_copy");
    }

    static String sizes(JdbcTemplate rows) {
        return rows
                .queryForList(
                        "select relname || ' ' || n_live_tup from pg_stat_user_tables where relname in ('dossier',"
                                + " 'dossier_clock_row', 'task_item', 'audit_entry') order by relname",
                        String.class)
                .stream()
                .collect(Collectors.joining(", "));
    }
}
