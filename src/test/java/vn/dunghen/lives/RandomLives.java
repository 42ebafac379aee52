package vn.dunghen.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.dossier.usecase.figures.SettleFigures;
import vn.dunghen.testing.TestDepartment;

/**
 * Random lawful lives through the real process keep every promise of the house. The seed is printed. Many lives are lived in
 * several departments, two at a time.
 */
final class RandomLives {

    private static final Logger LOG = LoggerFactory.getLogger(RandomLives.class);
    private static final int LIVES =
            Integer.getInteger("dunghen.lives", Boolean.getBoolean("dunghen.deep") ? 10_000 : 300);
    private static final long SEED = Long.getLong("dunghen.lives.seed", System.nanoTime());

    private static final String[] GROUPS = {"field", "unit", "officer", "procedure", "month"};

    /** What one department sees in some months. */
    private static final int TOGETHER = 500;

    private static final OffsetDateTime START = OffsetDateTime.parse("2025-12-22T08:00:00+07:00");

    private RandomLives() {}

    /**
     * Its part of all lives on this database: half of many, two of three of few on the quicker one, so that both end
     * together.
     *
     * @throws AssertionError at the first promise that is broken
     */
    static void keepEveryInvariant(TestDepartment.Database database) throws InterruptedException, ExecutionException {
        int onH2 = LIVES < TOGETHER ? LIVES * 2 / 3 : LIVES / 2;
        int all = database == TestDepartment.Database.H2 ? onH2 : LIVES - onH2;
        LOG.info("{} lives, seed {}: repeat with -Ddunghen.lives.seed={}", all, SEED, SEED);
        List<Callable<Void>> departments = new ArrayList<>();
        for (int first = 0; first < all; first += TOGETHER) {
            int lives = Math.min(TOGETHER, all - first);
            long seed = SEED + first;
            departments.add(() -> {
                keepEveryInvariant(database, lives, seed);
                return null;
            });
        }
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> done : two.invokeAll(departments)) {
                done.get();
            }
        } finally {
            two.shutdown();
        }
    }

    private static void keepEveryInvariant(TestDepartment.Database database, int count, long seed) {
        try (TestDepartment department = TestDepartment.open(database, START.toString())) {
            var lives = new DossierLives(department, START, seed);
            lives.live(count, 160);
            LOG.info(
                    "seed {}: {} dossiers, {} still open, {} were late, clock at {}",
                    seed,
                    lives.codes().size(),
                    lives.open().size(),
                    lives.invariants().late(),
                    lives.now());
            assertThat(lives.codes()).hasSize(count);
            assertThat(lives.invariants().late()).as("some were late").isPositive();
            columnsAddUp(department, START.toLocalDate(), lives.today());
            keptIsWhatIsJudged(department, START.toLocalDate(), lives.today());
            assertThat(department
                            .get("kiemtoan", "/api/v1/audit/verification")
                            .path("intact")
                            .asBoolean())
                    .as("the audit chain is whole, seed %s", seed)
                    .isTrue();
        }
    }

    /** What was kept of settled dossiers, now and then while others lived on, is what judging each of them says. */
    private static void keptIsWhatIsJudged(TestDepartment department, LocalDate from, LocalDate to) {
        JdbcTemplate rows = department.context().getBean(JdbcTemplate.class);
        department.context().getBean(SettleFigures.class).handle();
        assertThat(rows.queryForObject("select count(settled_at) from dossier", Long.class))
                .as("some are settled")
                .isPositive();
        List<LocalDate[]> periods = List.of(
                new LocalDate[] {from, to},
                new LocalDate[] {from.plusDays(9), to.minusDays(11)},
                new LocalDate[] {from.plusDays(20), from.plusDays(27)});
        List<JsonNode> kept = tables(department, periods);
        assertThat(kept).noneMatch(JsonNode::isMissingNode);
        rows.update("update dossier set settled_at = null");
        assertThat(tables(department, periods)).isEqualTo(kept);
    }

    private static List<JsonNode> tables(TestDepartment department, List<LocalDate[]> periods) {
        return periods.stream()
                .flatMap(period -> Stream.of(GROUPS).map(by -> table(department, period[0], period[1], by)))
                .flatMap(table -> Stream.of(table.path("items"), table.path("total")))
                .toList();
    }

    private static void columnsAddUp(TestDepartment department, LocalDate from, LocalDate to) {
        LocalDate middle = from.plusDays(from.until(to, java.time.temporal.ChronoUnit.DAYS) / 2);
        for (String by : GROUPS) {
            rowsAddUp(table(department, from, to, by));
        }
        long closing = sum(table(department, from, middle, "field"), "pendingTotal");
        long opening = sum(table(department, middle.plusDays(1), to, "field"), "carriedOver");
        assertThat(opening).as("opening equals closing of the period before").isEqualTo(closing);
    }

    private static JsonNode table(TestDepartment department, LocalDate from, LocalDate to, String by) {
        return department.get("kiemtoan", "/api/v1/statistics/dossiers?from=" + from + "&to=" + to + "&by=" + by);
    }

    private static void rowsAddUp(JsonNode table) {
        for (JsonNode row : DossierLives.items(table.has("rows") ? table.path("rows") : table)) {
            assertThat(n(row, "receivedTotal"))
                    .as("(3)=(4)+(5)+(6) %s", row)
                    .isEqualTo(n(row, "receivedOnline") + n(row, "receivedDirect") + n(row, "carriedOver"))
                    .as("(3)=(7)+(11) %s", row)
                    .isEqualTo(n(row, "resolvedTotal") + n(row, "pendingTotal"));
            assertThat(n(row, "resolvedTotal"))
                    .as("(7)=(8)+(9)+(10) %s", row)
                    .isEqualTo(n(row, "resolvedEarly") + n(row, "resolvedOnTime") + n(row, "resolvedLate"));
            assertThat(n(row, "pendingTotal"))
                    .as("(11)=(12)+(13) %s", row)
                    .isEqualTo(n(row, "pendingInTime") + n(row, "pendingLate"));
        }
    }

    private static long sum(JsonNode table, String column) {
        long sum = 0;
        for (JsonNode row : DossierLives.items(table.has("rows") ? table.path("rows") : table)) {
            sum += n(row, column);
        }
        return sum;
    }

    private static long n(JsonNode row, String column) {
        return row.path(column).asLong();
    }
}
