package vn.dunghen.plan.usecase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.directory.Agency;
import vn.dunghen.directory.Directory;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;

/** The figures of the work of plans against counting one by one with nothing but the words; asked of either database. */
abstract class WorkFigureContract {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<String> UNITS = List.of("CN", "TDC", "CDS");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int WORKS = 60;

    private JdbcTemplate jdbc;
    private PlanFigures figures;

    abstract DataSource database();

    static void migrate(DataSource source, String vendor) {
        Flyway.configure()
                .dataSource(source)
                .locations("db/migration", "db/vendor/" + vendor)
                .load()
                .migrate();
    }

    /** An invented assignment. */
    record Work(
            int no,
            String unit,
            String state,
            Instant opened,
            Instant due,
            Instant reported,
            Instant verified,
            List<Instant> asked,
            List<Instant[]> looks,
            BigDecimal target,
            BigDecimal figure) {

        boolean dropped() {
            return List.of("CANCELLED", "NOT_ASKED", "WAITING").contains(state);
        }
    }

    @BeforeEach
    void empty() {
        jdbc = new JdbcTemplate(database());
        List.of("plan_assignment_check_in", "plan_assignment_extension", "plan_assignment")
                .forEach(table -> jdbc.execute("delete from " + table));
        Directory directory = Mockito.mock(Directory.class);
        Agency agency = Mockito.mock(Agency.class);
        Mockito.when(agency.code()).thenReturn("H99.15");
        Mockito.when(directory.agency()).thenReturn(agency);
        var words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        figures = new PlanFigures(new WorkFacts(JdbcClient.create(jdbc), directory), words);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void figuresSayWhatCountingOneByOneSays(long seed) {
        Random random = new Random(seed);
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < WORKS; i++) {
            works.add(work(i, random));
        }
        works.forEach(this::write);
        for (int i = 0; i < 12; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(150));
            LocalDate to = from.plusDays(random.nextInt(120));
            Instant asOf = moment(random, from.plusDays(random.nextInt(200)));
            var window = new FigureWindow(from, to, asOf);
            agree(figures.count(window, null), works, window);
            Map<String, Map<String, FigureValue>> byUnit = figures.countByUnit(window, UNITS);
            for (String unit : UNITS) {
                List<Work> own =
                        works.stream().filter(work -> work.unit().equals(unit)).toList();
                agree(figures.count(window, unit), own, window);
                assertThat(byUnit.get(unit)).isEqualTo(figures.count(window, unit));
            }
        }
    }

    @Test
    void whatOnePeriodLeavesOpenTheNextOneBeginsWith() {
        Random random = new Random(99);
        for (int i = 0; i < WORKS; i++) {
            write(work(i, random));
        }
        Instant late = Instant.parse("2027-06-01T00:00:00Z");
        long open = 0;
        long done = 0;
        LocalDate day = FIRST.minusDays(20);
        for (int i = 0; i < 8; i++) {
            var counted = figures.count(new FigureWindow(day, day.plusDays(39), late), null);
            long opened = number(counted, WorkFigure.ASSIGNMENTS) - open;
            assertThat(opened).as("opened within period " + i).isNotNegative();
            assertThat(number(counted, WorkFigure.ASSIGNMENTS))
                    .isEqualTo(number(counted, WorkFigure.DONE) + number(counted, WorkFigure.OPEN));
            open = number(counted, WorkFigure.OPEN);
            done += number(counted, WorkFigure.DONE);
            day = day.plusDays(40);
        }
        var whole = figures.count(new FigureWindow(FIRST.minusDays(20), day.minusDays(1), late), null);
        assertThat(number(whole, WorkFigure.DONE)).isEqualTo(done);
        assertThat(number(whole, WorkFigure.OPEN)).isEqualTo(open);
    }

    private static long number(Map<String, FigureValue> values, WorkFigure figure) {
        return values.get("plan." + figure.code()).value().longValueExact();
    }

    private static void agree(Map<String, FigureValue> values, List<Work> works, FigureWindow window) {
        Map<WorkFigure, Long> naive = naive(works, window);
        for (WorkFigure figure : WorkFigure.values()) {
            assertThat(number(values, figure)).as(figure + " of " + window).isEqualTo(naive.getOrDefault(figure, 0L));
        }
        FigureValue early = values.get("plan.early-unaided-rate");
        if (naive.getOrDefault(WorkFigure.DONE, 0L) == 0) {
            assertThat(early).as("a share of nothing").isNull();
        } else {
            assertThat(early.part().longValueExact()).isEqualTo(naive.getOrDefault(WorkFigure.DONE_EARLY_UNAIDED, 0L));
            assertThat(early.whole().longValueExact()).isEqualTo(naive.get(WorkFigure.DONE));
        }
    }

    private static Map<WorkFigure, Long> naive(List<Work> works, FigureWindow window) {
        Instant begin = window.from().atStartOfDay(ZONE).toInstant();
        Instant after = window.to().plusDays(1).atStartOfDay(ZONE).toInstant();
        boolean running = window.asOf().isBefore(after);
        Instant at = running ? window.asOf() : after;
        Map<WorkFigure, Long> counts = new EnumMap<>(WorkFigure.class);
        for (Work work : works) {
            boolean ended = work.verified() != null && before(work.verified(), at, running);
            if (work.dropped()
                    || !before(work.opened(), at, running)
                    || ended && work.verified().isBefore(begin)) {
                continue;
            }
            boolean handedIn = (work.verified() != null || work.state().equals("VERIFYING"))
                    && work.reported() != null
                    && before(work.reported(), at, running);
            Instant settled = handedIn ? work.reported() : at;
            boolean late = work.looks().isEmpty()
                    ? settled.isAfter(work.due())
                    : work.looks().stream()
                                    .anyMatch(look -> look[1] == null || look[1].isAfter(at)
                                            ? at.isAfter(look[0])
                                            : look[1].isAfter(look[0]))
                            || handedIn && settled.isAfter(work.due());
            boolean early =
                    ended && !late && work.looks().isEmpty() && day(settled).isBefore(day(work.due()));
            long asked = work.asked().stream()
                    .filter(moment -> before(moment, at, running))
                    .count();
            long askedWithin = work.asked().stream()
                    .filter(moment -> before(moment, at, running) && !moment.isBefore(begin))
                    .count();
            add(counts, WorkFigure.ASSIGNMENTS, 1);
            add(counts, ended ? WorkFigure.DONE : WorkFigure.OPEN, 1);
            add(
                    counts,
                    ended
                            ? late ? WorkFigure.DONE_LATE : early ? WorkFigure.DONE_EARLY : WorkFigure.DONE_ON_TIME
                            : late ? WorkFigure.OPEN_OVERDUE : WorkFigure.OPEN_IN_TIME,
                    1);
            add(counts, WorkFigure.DONE_EARLY_UNAIDED, early && asked == 0 ? 1 : 0);
            add(counts, WorkFigure.EXTENSIONS_ASKED, askedWithin);
            boolean measured = ended && work.target() != null && work.figure() != null;
            add(counts, WorkFigure.TARGETS_REPORTED, measured ? 1 : 0);
            add(counts, WorkFigure.TARGETS_REACHED, measured && work.figure().compareTo(work.target()) >= 0 ? 1 : 0);
        }
        return counts;
    }

    private static void add(Map<WorkFigure, Long> counts, WorkFigure figure, long more) {
        counts.merge(figure, more, Long::sum);
    }

    /** While a window runs, what happens at the very moment of asking counts; the first moment after its end does not. */
    private static boolean before(Instant moment, Instant at, boolean running) {
        return running ? !moment.isAfter(at) : moment.isBefore(at);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    private static Instant moment(Random random, LocalDate day) {
        return day.atTime(7 + random.nextInt(10), random.nextInt(60))
                .atZone(ZONE)
                .toInstant();
    }

    private static Work work(int no, Random random) {
        Instant opened = moment(random, FIRST.plusDays(random.nextInt(120)));
        boolean standing = random.nextInt(5) == 0;
        Instant due = day(opened)
                .plusDays(standing ? 150 : 10 + random.nextInt(60))
                .atTime(17, 0)
                .atZone(ZONE)
                .toInstant();
        String state = List.of("DONE", "DONE", "DONE", "VERIFYING", "IN_PROGRESS", "OFFERED", "CANCELLED", "WAITING")
                .get(random.nextInt(8));
        Instant reported = List.of("DONE", "VERIFYING").contains(state) || random.nextInt(4) == 0
                ? random.nextInt(4) == 0
                        ? due.minusSeconds(3600)
                        : opened.plus(Duration.ofHours(24L + random.nextInt(2000)))
                : null;
        Instant verified = state.equals("DONE") ? reported.plus(Duration.ofHours(1L + random.nextInt(300))) : null;
        List<Instant> asked = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            asked.add(opened.plus(Duration.ofHours(1L + random.nextInt(900))));
        }
        List<Instant[]> looks = new ArrayList<>();
        if (standing) {
            Instant look = day(opened).plusDays(60).atTime(17, 0).atZone(ZONE).toInstant();
            looks.add(new Instant[] {
                look, random.nextInt(3) == 0 ? null : look.plus(Duration.ofHours(random.nextInt(60) - 40L))
            });
            looks.add(new Instant[] {due, state.equals("DONE") ? reported : null});
        }
        boolean measured = random.nextBoolean();
        return new Work(
                no,
                UNITS.get(random.nextInt(UNITS.size())),
                state,
                opened,
                due,
                reported,
                verified,
                asked,
                looks,
                measured ? BigDecimal.valueOf(80) : null,
                random.nextInt(3) == 0 ? null : BigDecimal.valueOf(70L + random.nextInt(20)));
    }

    private void write(Work work) {
        String id = "a" + work.no();
        jdbc.update(
                """
                insert into plan_assignment (id, agency, code, plan_id, plan_year, row_key, position, ordinal, content,
                  deadline_kind, deadline_text, target_operator, target_value, origin_unit, lead_unit, monitor_unit, state,
                  opened_at, overruled, original_due_at, current_due_at, due_set_at, promise, percent, reported_at, figure,
                  finished_at, verified_at)
                values (?, 'H99.15', ?, 'p', 2026, ?, 1, '1', 'Việc', 'DATE', 'Trong năm', ?, ?, ?, ?, 'VP', ?, ?, false, ?, ?,
                  ?, 1, 0, ?, ?, ?, ?)""",
                id,
                "NV-2026-" + work.no(),
                "r" + work.no(),
                work.target() == null ? null : "AT_LEAST",
                work.target(),
                work.unit(),
                work.unit(),
                work.state(),
                time(work.opened()),
                time(work.due()),
                time(work.due()),
                time(work.opened()),
                time(work.reported()),
                work.figure(),
                work.verified() == null ? null : time(work.reported()),
                time(work.verified()));
        for (int i = 0; i < work.asked().size(); i++) {
            jdbc.update(
                    """
                    insert into plan_assignment_extension (agency, assignment_id, position, due_before, wanted_due, after_expiry,
                      reason, asked_by, asked_at, lapsed) values ('H99.15', ?, ?, ?, ?, false, 'Lý do', 'x', ?, false)""",
                    id,
                    i,
                    time(work.due()),
                    time(work.due()),
                    time(work.asked().get(i)));
        }
        for (int i = 0; i < work.looks().size(); i++) {
            jdbc.update(
                    """
                    insert into plan_assignment_check_in (agency, assignment_id, position, period, opens_at, due_at, done_at)
                    values ('H99.15', ?, ?, 'Q', ?, ?, ?)""",
                    id,
                    i,
                    time(work.opened()),
                    time(work.looks().get(i)[0]),
                    time(work.looks().get(i)[1]));
        }
    }

    private static OffsetDateTime time(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
