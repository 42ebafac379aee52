package vn.dunghen.plan.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.usecase.PlanImporter;

/** Plans made by chance and written in ten layouts come back as they were meant. The seed is printed. */
class RandomPlansComeBackTest {

    private static final Logger LOG = LoggerFactory.getLogger(RandomPlansComeBackTest.class);
    private static final int PLANS =
            Integer.getInteger("dunghen.plans", Boolean.getBoolean("dunghen.deep") ? 5_000 : 500);
    private static final long SEED = Long.getLong("dunghen.plans.seed", System.nanoTime());

    private static final int SHOWN = 8;

    private final PlanImporter importer = MinhHoa.importer();

    @Test
    void everyPlanComesBackEqualAndNoRowIsLost() {
        LOG.info("{} plans, seed {}: repeat with -Ddunghen.plans.seed={}", PLANS, SEED, SEED);
        long rows = 0;
        List<String> wrongs = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < PLANS; i++) {
            RandomPlan plan = RandomPlan.of(SEED + i);
            Layouts layout = Layouts.values()[i % Layouts.values().length];
            byte[] file = layout.write(plan);
            ImportedPlan read = importer.read(file, "ke-hoach", "", plan.year());
            try {
                same(plan, layout, read, SEED + i);
                assertThat(Said.lost(file, read))
                        .as("lost of %s of seed %s", layout, SEED + i)
                        .isEmpty();
            } catch (AssertionError wrong) {
                wrongs.add(String.valueOf(wrong.getMessage()));
            }
            rows += plan.rows().size();
        }
        LOG.info("{} rows in {}", rows, Duration.ofNanos(System.nanoTime() - begin));
        assertThat(wrongs.stream().limit(SHOWN))
                .as("%s of %s plans came back otherwise", wrongs.size(), PLANS)
                .isEmpty();
    }

    private static void same(RandomPlan plan, Layouts layout, ImportedPlan read, long seed) {
        String name = layout + " of seed " + seed;
        List<RandomPlan.Row> wanted = plan.rows();
        List<PlanRow> rows = read.content().rows();
        assertThat(rows).as("rows of %s: %s", name, rows).hasSameSizeAs(wanted);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(read.content().title()).as(name).isEqualTo(plan.title());
        all.assertThat(read.content().bases()).as(name).isEqualTo(plan.bases());
        all.assertThat(read.content().recipients()).as(name).isEqualTo(plan.recipients());
        all.assertThat(read.content().rows().stream().map(PlanRow::row)).doesNotHaveDuplicates();
        int at = 0;
        for (RandomPlan.Group group : plan.groups()) {
            for (RandomPlan.Row row : group.rows()) {
                PlanRow found = rows.get(at++);
                String which = name + ", " + found.row();
                all.assertThat(found.group()).as("group, %s", which).isEqualTo(group.title());
                all.assertThat(content(found.content()))
                        .as("content, %s", which)
                        .isEqualTo(content(row.content()));
                all.assertThat(found.product()).as("product, %s", which).isEqualTo(row.product());
                all.assertThat(codes(found.leads())).as("leads, %s", which).isEqualTo(meant(row.leads()));
                all.assertThat(codes(found.coordinating()))
                        .as("coordinating, %s", which)
                        .isEqualTo(meant(row.coordinating()));
                all.assertThat(codes(found.monitoring()))
                        .as("monitoring, %s", which)
                        .isEqualTo(meant(row.monitoring()));
                all.assertThat(found.leads()).as("sure, %s", which).allMatch(NamedUnit::sure);
                when(all, which, row, found);
                aim(all, which, row, found);
            }
        }
        all.assertThat(read.warnings().stream().filter(warning -> !warning.row().isEmpty()))
                .as("doubts, %s", name)
                .isEmpty();
        all.assertAll();
    }

    private static void when(SoftAssertions all, String which, RandomPlan.Row row, PlanRow found) {
        all.assertThat(found.deadline().kind())
                .as("deadline, %s: %s", which, row.when())
                .isEqualTo(row.when().kind());
        all.assertThat(day(found.deadline().from()))
                .as("from, %s: %s", which, row.when())
                .isEqualTo(row.when().from());
        all.assertThat(day(found.deadline().to()))
                .as("to, %s: %s", which, row.when())
                .isEqualTo(row.when().to());
        if (!found.deadline().text().matches("\\d\\d/\\d\\d/\\d{4}")) {
            all.assertThat(found.deadline().text())
                    .as("words, %s", which)
                    .isEqualTo(row.when().words());
        }
    }

    private static void aim(SoftAssertions all, String which, RandomPlan.Row row, PlanRow found) {
        if (row.aim() == null) {
            all.assertThat(found.target()).as("target, %s", which).isNull();
            return;
        }
        all.assertThat(found.target()).as("target, %s", which).isNotNull();
        if (found.target() != null) {
            all.assertThat(found.target().operator())
                    .as("operator, %s", which)
                    .isEqualTo(row.aim().operator());
            all.assertThat(found.target().value())
                    .as("value, %s", which)
                    .isEqualByComparingTo(new BigDecimal(row.aim().value()));
            all.assertThat(found.target().unit())
                    .as("unit, %s", which)
                    .isEqualTo(row.aim().unit());
            all.assertThat(found.target().text())
                    .as("words, %s", which)
                    .isEqualTo(row.aim().words());
        }
    }

    /** A bullet of another shape says the same. */
    private static String content(String text) {
        return text.replaceAll("\n[-+] ?", "\n- ");
    }

    private static String day(Object day) {
        return day == null ? null : day.toString();
    }

    private static List<String> codes(List<NamedUnit> units) {
        return MinhHoa.codes(units);
    }

    private static List<String> meant(List<RandomPlan.Who> who) {
        return who.stream().map(one -> one.code().toUpperCase(Locale.ROOT)).toList();
    }
}
