package vn.dunghen.dossier.usecase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.usecase.DossierFilter;

/** How long the table takes over 200,000 dossiers of five years on PostgreSQL; {@code -Ddossiers} asks for more. */
@Tag("bench")
class FiguresBench {

    private static final Logger LOG = LoggerFactory.getLogger(FiguresBench.class);
    private static final Policy.Scope ALL = new Policy.Scope(true, null, null);
    private static final int DOSSIERS = Integer.getInteger("dossiers", 200_000);

    @Test
    void aYearOfFiguresIsThereBeforeAnybodyWaits() {
        try (FigureStore store = FigureStore.onPostgres()) {
            fill(store);
            var year = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
            var all = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2026, 3, 1));
            long quarter = measured("a quarter by field", () -> store.statistics()
                    .table(new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)), FigureGroup.FIELD, ALL));
            long byOfficer =
                    measured("a year by officer", () -> store.statistics().table(year, FigureGroup.OFFICER, ALL));
            long byMonth = measured("a year by month", () -> store.statistics().table(year, FigureGroup.MONTH, ALL));
            measured("all years by unit", () -> store.statistics().table(all, FigureGroup.UNIT, ALL));
            long list = measured("a list behind a figure", () -> store.statistics()
                    .behind(year, FigureGroup.FIELD, "KHCN", FigureColumn.RESOLVED_LATE, ALL, null, 50));
            measured("part of a code", () -> store.queries()
                    .list(new DossierFilter(null, null, null, null, "1999"), ALL, null, 50));
            measured("words of a name", () -> store.queries()
                    .list(new DossierFilter(null, null, null, null, "tran bi"), ALL, null, 50));
            assertThat(quarter).isLessThan(3_000);
            assertThat(byOfficer).isLessThan(5_000);
            assertThat(byMonth).isLessThan(20_000);
            assertThat(list).isLessThan(3_000);
        }
    }

    private static void fill(FigureStore store) {
        Random random = new Random(1);
        Instant now = LocalDate.of(2026, 3, 1).atTime(10, 30).toInstant(Life.ZONE);
        store.at(now);
        List<Life> lives = new ArrayList<>();
        for (int i = 0; i < DOSSIERS; i++) {
            lives.add(Life.random("H99.15-" + i, random, LocalDate.of(2021, 1, 1), 1880, now));
            if (lives.size() == 10_000) {
                store.write(lives);
                lives.clear();
            }
        }
        store.write(lives);
        store.jdbc.execute("update dossier set search_words ="
                + " ' trần tran văn van binh' || (mod(abs(hashtext(id)), 3000)) || ' '");
        store.jdbc.execute("analyze");
    }

    private static long measured(String what, Runnable work) {
        work.run();
        long start = System.nanoTime();
        work.run();
        long took = (System.nanoTime() - start) / 1_000_000;
        LOG.info("{} over {} dossiers: {} ms", what, DOSSIERS, took);
        return took;
    }
}
