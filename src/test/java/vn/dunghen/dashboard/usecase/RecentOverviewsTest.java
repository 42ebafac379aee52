package vn.dunghen.dashboard.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dunghen.dashboard.usecase.RecentOverviews.Asked;
import vn.dunghen.indicator.FigureWindow;

class RecentOverviewsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 1);
    private static final LocalDate TO = LocalDate.of(2026, 11, 30);
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

    private int underWay = 5;
    private int counted;
    private final RecentOverviews recent = new RecentOverviews(() -> underWay, 4);

    @Test
    void aBusyNodeGivesTheSameOverviewToWhoAsksForTheSame() {
        assertThat(read(null, NOON)).isSameAs(read(null, NOON.plusSeconds(4)));
        assertThat(counted).isEqualTo(1);
    }

    @Test
    void aNodeWithTimeCountsForEverybody() {
        read(null, NOON);
        underWay = 4;
        read(null, NOON);
        assertThat(counted).isEqualTo(2);
    }

    @Test
    void whatWasCountedWithTimeServesTheBusyHour() {
        underWay = 1;
        Overview first = read(null, NOON);
        underWay = 5;
        assertThat(read(null, NOON.plusSeconds(1))).isSameAs(first);
    }

    @Test
    void fiveSecondsLaterOrOnAnotherDayItIsCountedAnew() {
        read(null, NOON);
        read(null, NOON.plusSeconds(5));
        read(null, NOON.minusSeconds(60));
        assertThat(counted).isEqualTo(3);
    }

    @Test
    void eachUnitHasItsOwn() {
        assertThat(read("CN", NOON).unit()).isEqualTo("CN");
        assertThat(read("TDC", NOON).unit()).isEqualTo("TDC");
        assertThat(read(null, NOON).unit()).isNull();
    }

    private Overview read(@Nullable String unit, Instant now) {
        return recent.of(new Asked(FROM, TO, unit, List.of("CN", "TDC")), now, () -> {
            counted++;
            FigureWindow window = new FigureWindow(FROM, TO, now);
            return new Overview(window, window, unit, List.of(), List.of(), now, Map.of());
        });
    }
}
