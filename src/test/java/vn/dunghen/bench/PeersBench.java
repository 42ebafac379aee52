package vn.dunghen.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The engines that could have been taken instead, alone, on the product's own diagram, in turns on one PostgreSQL. Nothing is
 * demanded of their rates; {@code -Ddunghen.bench.pairs=1 -Ddunghen.bench.seconds=3} tries it out.
 */
@Tag("bench")
class PeersBench {

    private static final int PAIRS = Integer.getInteger("dunghen.bench.pairs", 5);
    private static final int SECONDS = Integer.getInteger("dunghen.bench.seconds", 5);
    private static final int WARM_UP = Integer.getInteger("dunghen.bench.warmup", 20);
    private static final boolean FULL = PAIRS == 5 && SECONDS == 5 && WARM_UP == 20;
    /** Where an engine keeps what is under way; not every engine has all of them. */
    private static final Set<String> OPEN = Set.of(
            "act_ru_execution",
            "act_ru_task",
            "act_ru_job",
            "act_ru_timer_job",
            "act_ru_event_subscr",
            "act_ru_variable",
            "act_ru_identitylink",
            "act_ru_actinst");

    private static final Logger LOG = LoggerFactory.getLogger(PeersBench.class);

    private final ToFlowable change = new ToFlowable();
    private final Map<Peer, Running> engines = new LinkedHashMap<>();

    /** One engine in its Java machine; rates and tasks a dossier round by round. */
    private record Running(int port, JdbcTemplate rows, List<Double> rates, Set<Integer> tasks) {

        /** Round by round, because a machine has better and worse moments. */
        Samples of(Running other) {
            Samples shares = new Samples();
            for (int i = 0; i < rates.size(); i++) {
                shares.add(rates.get(i) / other.rates.get(i));
            }
            return shares;
        }
    }

    @Test
    @Timeout(60 * 60)
    void eachEngineLeadsTheSameDossierToTheSameEnd() throws Exception {
        List<AutoCloseable> running = new ArrayList<>();
        // before anything runs, because it needs the network where it was never run
        Peer own = Peer.own();
        Peer routed = Peer.ownRouted();
        Peer operaton = Peer.operaton();
        Peer flowable = Peer.flowable(change);
        try (Cluster cluster = new Cluster()) {
            try {
                for (Peer peer : List.of(own, routed, operaton, flowable)) {
                    start(cluster, running, peer);
                }
                round(WARM_UP, false);
                for (int pair = 0; pair < PAIRS; pair++) {
                    round(SECONDS, true);
                }
            } finally {
                for (AutoCloseable one : running) {
                    one.close();
                }
            }
            write(engines.get(own), engines.get(routed), operaton, flowable);
        }
    }

    private void start(Cluster cluster, List<AutoCloseable> running, Peer peer) throws Exception {
        String database = "peer_" + running.size();
        cluster.create(database, "template1");
        int port = ShareBench.freePort();
        running.add(peer.start(port, cluster.url(database)));
        try {
            // nothing to do yet: answered as soon as the engine stands
            ShareBench.asked(port, 0);
        } catch (IOException silent) {
            throw new IllegalStateException(peer.name() + " does not answer, see target/bench/" + peer.log(), silent);
        }
        engines.put(peer, new Running(port, cluster.jdbc(database), new ArrayList<>(), new TreeSet<>()));
    }

    /** Everybody once; who was first is last the next time. */
    private void round(int seconds, boolean counts) throws Exception {
        List<Peer> turn = new ArrayList<>(engines.keySet());
        Collections.rotate(turn, -engines.get(turn.get(0)).rates().size());
        for (Peer peer : turn) {
            Running engine = engines.get(peer);
            String answer = ShareBench.asked(engine.port(), seconds);
            String[] found = answer.split(" ");
            if (found.length != 3) {
                throw new IllegalStateException(peer.name() + ": " + answer);
            }
            int dossiers = Integer.parseInt(found[0]);
            int tasks = Integer.parseInt(found[1]);
            double rate = dossiers * 1000.0 / Long.parseLong(found[2]);
            LOG.info("{}: {} dossiers a second, {}", peer.name(), rate, answer);
            if (tasks % dossiers != 0) {
                throw new IllegalStateException("%s: %d tasks in %d dossiers".formatted(peer.name(), tasks, dossiers));
            }
            if (counts) {
                engine.rates().add(rate);
                engine.tasks().add(tasks / dossiers);
            }
        }
    }

    /** Rows of dossiers that are over. */
    private static int open(JdbcTemplate rows) {
        int open = 0;
        for (String table : tables(rows, "act_ru_%")) {
            if (OPEN.contains(table)) {
                open += rows.queryForObject("select count(*) from " + table, Integer.class);
            }
        }
        return open;
    }

    /** Rows a dossier, table by table. */
    private static Map<String, Double> history(JdbcTemplate rows) {
        int dossiers = rows.queryForObject(
                "select count(*) from act_hi_procinst where super_process_instance_id_ is null", Integer.class);
        Map<String, Double> history = new TreeMap<>();
        for (String table : tables(rows, "act_hi_%")) {
            int count = rows.queryForObject("select count(*) from " + table, Integer.class);
            if (count > 0) {
                history.put(table, Samples.round((double) count / dossiers));
            }
        }
        return history;
    }

    private static List<String> tables(JdbcTemplate rows, String like) {
        return rows.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public' and table_name like ?",
                String.class,
                like);
    }

    private void write(Running own, Running routed, Peer operaton, Peer flowable) throws IOException {
        Result result = new Result(
                "peers",
                "dossiers a second of Operaton and Flowable alone on the product's diagram",
                "the product's engine alone, 16 at once, in the same run",
                "in the same run, where they run",
                "./mvnw -Pbench test -Dtest=PeersBench");
        StringBuilder table = new StringBuilder(
                "| engine alone | dossiers a second: median (least–most) | of the first | of the second | tasks a dossier | rows of history a dossier | rows left open |\n"
                        + "| --- | --- | --- | --- | --- | --- | --- |\n");
        boolean met = true;
        for (Map.Entry<Peer, Running> one : engines.entrySet()) {
            Running engine = one.getValue();
            Samples rates = Samples.of(engine.rates());
            Map<String, Double> history = history(engine.rows());
            int open = open(engine.rows());
            met &= open == 0 && engine.tasks().size() == 1 && engine.tasks().equals(own.tasks());
            Map<String, Object> facts = new LinkedHashMap<>(rates.figures("dossiers/s"));
            facts.put("tasks a dossier", engine.tasks());
            facts.put("rows of history a dossier", history);
            facts.put("rows left open", open);
            result.value(one.getKey().name(), facts);
            table.append("| %s | %.1f (%.1f–%.1f) | %.2f | %.2f | %s | %.0f | %d |\n"
                    .formatted(
                            one.getKey().name(),
                            rates.median(),
                            rates.least(),
                            rates.most(),
                            engine.of(own).median(),
                            engine.of(routed).median(),
                            engine.tasks().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                            history.values().stream()
                                    .mapToDouble(Double::doubleValue)
                                    .sum(),
                            open));
        }
        Map<String, Integer> changes = new TreeMap<>(change.changes());
        StringBuilder changed = new StringBuilder();
        changes.forEach((what, times) -> changed.append("- %d × %s\n".formatted(times, what)));
        Samples one = engines.get(operaton).of(own);
        Samples other = engines.get(flowable).of(routed);
        result.value("Operaton's share", one.figures("of the engine's rate"))
                .value("Flowable's share", other.figures("of the engine's rate with the same stub"))
                .value("changes to the diagrams for Flowable", changes);
        result.write(
                FULL,
                "%s %.2f (%.2f–%.2f) of the engine's rate, %s %.2f (%.2f–%.2f) of its rate with the same stub"
                        .formatted(
                                operaton.name(),
                                one.median(),
                                one.least(),
                                one.most(),
                                flowable.name(),
                                other.median(),
                                other.least(),
                                other.most()),
                met,
                PAGE.formatted(PAIRS, SECONDS, WARM_UP, table.toString().strip(), changed));
    }

    private static final String PAGE =
            """
            # The engines that could have been taken

            Operaton and Flowable, both under the Apache License 2.0 and neither a part of the product, beside the product's engine: each
            alone in a Java machine of its own on one PostgreSQL, with the same pool, the same driver, full history, ids from the same
            generator and no worker of jobs. 16 at once start a dossier, ask for its task, claim and complete it with the same variables until
            none is open; %d rounds of %d s each in turns after a warm-up of %d s. Loop, engine and database share the machine. Done means the
            same number of tasks a dossier everywhere and nothing left open in the database.

            %s

            **Operaton** runs the product's loop and diagrams as the way out of the engine line rewrites them (docs/adr/0023): another
            package name in the Java code, the diagrams and the routing table untouched.

            **Flowable** runs the same loop in its own words (`src/test/peers/flowable`) on the diagrams as `ToFlowable` writes them; its
            engines for users and for events from outside, which this loop does not ask, are off. What was changed in the two diagrams:

            %s
            The routing table is work that Flowable is spared, with the history of its decision. So the product's engine runs a second time with
            the same stub in the table's place: that row, the second, is what Flowable's can be held against. History is not the same rows in
            each engine even at the level each calls full: Flowable also keeps each flow it walks and each claim, the others decisions and
            jobs; the table counts the rows, the JSON names their tables. Neither open nor history is the row a task that the product's
            engine and Operaton write to count who worked (`ACT_RU_TASK_METER_LOG`), as they do unless told otherwise. Timers are set and
            taken back, none falls due. Shares are those of each round, in the middle.
            """;
}
