package vn.dunghen.dossier.usecase.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.usecase.DossierRow;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.kernel.Page;

/** What the figures are, on random facts; asked of either database. */
abstract class FigureContract {

    private static final Policy.Scope ALL = new Policy.Scope(true, null, null);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 150;
    private static final List<FigureColumn> FLOWS = List.of(
            FigureColumn.RECEIVED_ONLINE,
            FigureColumn.RECEIVED_DIRECT,
            FigureColumn.RESOLVED_EARLY,
            FigureColumn.RESOLVED_ON_TIME,
            FigureColumn.RESOLVED_LATE,
            FigureColumn.REFUSED,
            FigureColumn.WITHDRAWN,
            FigureColumn.STOPPED);

    abstract FigureStore store();

    @Property(tries = 100)
    void theTableSaysWhatCountingOneByOneSays(
            @ForAll long seed, @ForAll @IntRange(max = 200) int from, @ForAll @IntRange(max = 120) int length) {
        List<Life> lives = write(seed);
        Instant now = now(seed);
        var period = new Period(FIRST.plusDays(from - 20), FIRST.plusDays(from - 20 + length));
        Map<FigureGroup, Function<Life, String>> keys = Map.of(
                FigureGroup.FIELD, life -> Life.FIELDS.get(life.procedure),
                FigureGroup.UNIT, life -> life.unit == null ? "" : Life.UNITS.get(life.unit),
                FigureGroup.OFFICER, life -> life.officer ? Life.OFFICERS.get(life.unit) : "",
                FigureGroup.PROCEDURE,
                        life -> Life.PROCEDURES.get(life.procedure).replaceAll("@.*", ""));
        keys.forEach((group, key) -> assertThat(rows(period, group))
                .as("by " + group + " as of " + now)
                .isEqualTo(NaiveFigures.rows(lives, period, now, key)));
        assertThat(store().statistics().table(period, FigureGroup.UNIT, ALL).total())
                .isEqualTo(NaiveFigures.count(
                        lives.stream().filter(life -> life.accepted != null).toList(), period, now));
        var months = rows(period, FigureGroup.MONTH);
        period.months().forEach(month -> assertThat(months)
                .containsEntry(
                        month.key().toString(),
                        NaiveFigures.count(
                                lives.stream()
                                        .filter(life -> life.accepted != null)
                                        .toList(),
                                month.period(),
                                now)));
    }

    @Property(tries = 40)
    void aPeriodOpensWithWhatTheOneBeforeLeftHoweverTheTimeIsSplit(
            @ForAll long seed, @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 60) Integer> lengths) {
        write(seed);
        LocalDate first = FIRST.minusDays(10);
        LocalDate day = first;
        long left = 0;
        Figures flows = Figures.none();
        Figures last = Figures.none();
        for (int length : lengths) {
            var period = new Period(day, day.plusDays(length - 1));
            last = total(period);
            assertThat(last.sound()).as("the sums of the form").isTrue();
            assertThat(last.of(FigureColumn.CARRIED_OVER))
                    .as("opening of " + period)
                    .isEqualTo(left);
            left = last.of(FigureColumn.PENDING_TOTAL);
            flows = flows.plus(last);
            day = day.plusDays(length);
        }
        Figures whole = total(new Period(first, day.minusDays(1)));
        assertThat(whole.of(FigureColumn.PENDING_TOTAL)).isEqualTo(left);
        assertThat(whole.of(FigureColumn.PENDING_LATE)).isEqualTo(last.of(FigureColumn.PENDING_LATE));
        assertThat(whole.of(FigureColumn.APOLOGIES_OWED)).isEqualTo(last.of(FigureColumn.APOLOGIES_OWED));
        for (FigureColumn column : FLOWS) {
            assertThat(flows.of(column)).as(column.code()).isEqualTo(whole.of(column));
        }
    }

    @Property(tries = 40)
    void whatAPersonMayNotReadIsInNoFigureOfTheirs(@ForAll long seed) {
        List<Life> lives = write(seed);
        var period = new Period(FIRST, FIRST.plusDays(90));
        var scope = new Policy.Scope(false, "CN", "chuyenvien.tdc");
        List<Life> seen = lives.stream()
                .filter(life -> life.accepted != null && life.unit != null)
                .filter(life -> Life.UNITS.get(life.unit).equals("CN")
                        || (life.officer && Life.OFFICERS.get(life.unit).equals("chuyenvien.tdc")))
                .toList();
        assertThat(store().statistics().table(period, FigureGroup.FIELD, scope).total())
                .isEqualTo(NaiveFigures.count(seen, period, now(seed)));
        assertThat(store().statistics()
                        .table(period, FigureGroup.FIELD, new Policy.Scope(false, null, null))
                        .rows())
                .isEmpty();
    }

    @Property(tries = 40)
    void theListBehindAFigureHasExactlyTheDossiersItCounts(
            @ForAll long seed, @ForAll @IntRange(max = 150) int from, @ForAll @IntRange(max = 120) int length) {
        List<Life> lives = write(seed);
        var period = new Period(FIRST.plusDays(from), FIRST.plusDays(from + length));
        Figures all = total(period);
        for (FigureColumn column : FigureColumn.values()) {
            assertThat(behind(period, FigureGroup.FIELD, "KHCN", column))
                    .as(column.code())
                    .containsExactlyInAnyOrderElementsOf(lives.stream()
                            .filter(life -> life.accepted != null)
                            .filter(life -> Life.FIELDS.get(life.procedure).equals("KHCN"))
                            .filter(life -> NaiveFigures.counts(life, column, period, now(seed)))
                            .map(life -> life.id)
                            .toList());
            assertThat(behind(period, FigureGroup.UNIT, null, column))
                    .as("all " + column.code())
                    .hasSize((int) all.of(column));
        }
    }

    @Property(tries = 20)
    void reportsGetTheNumbersOfTheTableWholeAndUnitByUnit(@ForAll long seed, @ForAll @IntRange(max = 150) int from) {
        List<Life> lives = write(seed);
        Instant now = now(seed);
        var period = new Period(FIRST.plusDays(from), FIRST.plusDays(from + 60));
        var window = new FigureWindow(period.from(), period.to(), now);
        DossierFigures source = store().source();
        List<Life> accepted =
                lives.stream().filter(life -> life.accepted != null).toList();
        agree(source.count(window, null), NaiveFigures.count(accepted, period, now));
        var byUnit = source.countByUnit(window, Life.UNITS);
        for (int i = 0; i < Life.UNITS.size(); i++) {
            Integer unit = i;
            Figures naive = NaiveFigures.count(
                    accepted.stream().filter(life -> unit.equals(life.unit)).toList(), period, now);
            Map<String, FigureValue> alone = source.count(window, Life.UNITS.get(i));
            agree(alone, naive);
            assertThat(byUnit.get(Life.UNITS.get(i))).isEqualTo(alone);
        }
        var both = source.countAll(window, Life.UNITS);
        assertThat(both.whole()).isEqualTo(source.count(window, null));
        assertThat(both.byUnit()).isEqualTo(byUnit);
        assertThat(source.figures())
                .extracting(figure -> figure.code())
                .doesNotHaveDuplicates()
                .containsAll(source.count(window, null).keySet());
    }

    @Property(tries = 30)
    void askedForAPastMomentTheFiguresKnowNothingThatCameLater(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 90) int earlier) {
        List<Life> lives = write(seed);
        Instant then = now(seed).minus(Duration.ofDays(earlier));
        var period = new Period(FIRST, FIRST.plusDays(600));
        List<Life> known = lives.stream()
                .filter(life -> life.accepted != null && !life.accepted.isAfter(then))
                .map(life -> life.knownAt(then))
                .toList();
        agree(
                store().source().count(new FigureWindow(period.from(), period.to(), then), null),
                NaiveFigures.count(known, period, then));
    }

    /** What is kept is used, and nothing is kept of a dossier that may still change. */
    @Property(tries = 40)
    void aSettledDossierIsReadFromWhatIsKeptOfIt(@ForAll long seed) {
        List<Life> lives = write(seed);
        Instant now = now(seed);
        var whole = new Period(FIRST.minusDays(20), FIRST.plusDays(600));
        Figures all = total(whole);
        int settled = store().settle();
        assertThat(total(whole)).isEqualTo(all);
        assertThat(settled).isLessThanOrEqualTo((int) lives.stream()
                .filter(life -> life.closed != null && !life.closed.isAfter(now))
                .count());
        assertThat(Settling.unlike(store().jdbc)).isEmpty();
        store().jdbc.update("update dossier set settled_figures = 0");
        assertThat(Settling.unlike(store().jdbc)).hasSize(settled);
        assertThat(total(whole).of(FigureColumn.RECEIVED_TOTAL))
                .isEqualTo(all.of(FigureColumn.RECEIVED_TOTAL) - settled);
        store().jdbc.update("update dossier set settled_rule = settled_rule + 1");
        assertThat(total(whole)).as("kept by another reading of the rules").isEqualTo(all);
        assertThat(store().settle()).isEqualTo(settled);
        assertThat(total(whole)).isEqualTo(all);
    }

    /** A dossier that is settled, or changes again, while a table is asked for is counted once. */
    @Property(tries = 20)
    void settlingMeanwhileCountsNothingTwiceAndLosesNothing(@ForAll long seed) {
        write(seed);
        var whole = new Period(FIRST.minusDays(20), FIRST.plusDays(600));
        Figures all = total(whole);
        forget();
        assertThat(disturbed(whole, () -> store().settle())).isEqualTo(all);
        store().settle();
        assertThat(disturbed(whole, this::forget)).isEqualTo(all);
    }

    private void forget() {
        store().jdbc.update("update dossier set settled_at = null, settled_figures = null, settled_rule = null");
    }

    private Figures disturbed(Period period, Runnable meanwhile) {
        return store().statistics(meanwhile)
                .table(period, FigureGroup.FIELD, ALL)
                .total();
    }

    /** A share of nothing is no share. */
    private static void agree(Map<String, FigureValue> values, Figures naive) {
        for (FigureColumn column : FigureColumn.values()) {
            assertThat(values.get(DossierFigures.code(column)).value())
                    .as(column.code())
                    .isEqualByComparingTo(BigDecimal.valueOf(naive.of(column)));
        }
        long resolved = naive.of(FigureColumn.RESOLVED_TOTAL);
        long inTime = naive.of(FigureColumn.RESOLVED_EARLY) + naive.of(FigureColumn.RESOLVED_ON_TIME);
        FigureValue rate = values.get("dossier.on-time-rate");
        if (resolved == 0) {
            assertThat(rate).as("a share of nothing").isNull();
        } else {
            assertThat(rate.part()).isEqualByComparingTo(BigDecimal.valueOf(inTime));
            assertThat(rate.whole()).isEqualByComparingTo(BigDecimal.valueOf(resolved));
            assertThat(rate.value().doubleValue()).isCloseTo(100.0 * inTime / resolved, within(0.001));
        }
    }

    @Property(tries = 20)
    void indicatorsAreCountedFromTheSameFacts(@ForAll long seed) {
        List<Life> lives = write(seed);
        var period = new Period(FIRST.plusDays(20), FIRST.plusDays(110));
        Figures total = total(period);
        var indicators = store().indicators().table(IndicatorSet.TT01, period, FigureGroup.UNIT);
        IndicatorFacts facts = indicators.total().facts();
        assertThat(facts.resolved()).isEqualTo(total.of(FigureColumn.RESOLVED_TOTAL));
        assertThat(facts.early()).isEqualTo(total.of(FigureColumn.RESOLVED_EARLY));
        assertThat(facts.onTime()).isEqualTo(total.of(FigureColumn.RESOLVED_ON_TIME));
        assertThat(facts.online()).isEqualTo(total.of(FigureColumn.RECEIVED_ONLINE));
        long asked = lives.stream()
                .filter(life -> life.accepted != null)
                .filter(life -> NaiveFigures.counts(life, FigureColumn.RESOLVED_TOTAL, period, now(seed)))
                .filter(life -> life.turns.stream().anyMatch(turn -> turn.kind().equals("PAUSE")))
                .count();
        assertThat(facts.oneContact()).isEqualTo(asked);
        assertThat(facts.noContact()).isEqualTo(facts.resolved() - asked);
        assertThat(indicators.columns()).hasSize(9);
        assertThat(indicators.total().points().get(1)).as("no data").isNull();
    }

    private List<String> behind(Period period, FigureGroup by, @Nullable String key, FigureColumn column) {
        List<String> codes = new ArrayList<>();
        String next = null;
        do {
            Page<DossierRow> page = store().statistics().behind(period, by, key, column, ALL, next, 3);
            page.items().forEach(row -> codes.add(row.code()));
            next = page.next();
        } while (next != null);
        return codes;
    }

    private Figures total(Period period) {
        return store().statistics().table(period, FigureGroup.FIELD, ALL).total();
    }

    private Map<String, Figures> rows(Period period, FigureGroup group) {
        return store().statistics().table(period, group, ALL).rows().stream()
                .collect(Collectors.toMap(FigureTable.Row::key, FigureTable.Row::figures));
    }

    List<Life> write(long seed) {
        Random random = new Random(seed);
        Instant now = now(seed);
        List<Life> lives = IntStream.range(0, 25)
                .mapToObj(i -> Life.random("d" + i, random, FIRST, DAYS, now))
                .toList();
        store().clear();
        store().write(lives);
        store().at(now);
        if (random.nextBoolean()) {
            store().settle();
        }
        return lives;
    }

    /** Sometimes in the middle of the facts, so that periods end in the future; sometimes long after. */
    private static Instant now(long seed) {
        return FIRST.plusDays(20 + Math.floorMod(seed, 400))
                .atTime(10, 30)
                .toInstant(Life.ZONE)
                .plus(Duration.ofMinutes(Math.floorMod(seed, 60)));
    }
}
