package vn.dunghen.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghen.dashboard.web.PageFill.Cell;

/** The parts of a sheet share its room fairly and never take more than there is. */
class PageFillTest {

    @Test
    void everythingIsShownWhileThereIsRoom() {
        assertThat(PageFill.rows(List.of(List.of(10, 10), List.of(), List.of(10)), 30))
                .containsExactly(2, 0, 1);
    }

    @Test
    void aLongPartDoesNotCrowdOutTheOthers() {
        List<Integer> many = List.of(10, 10, 10, 10, 10, 10, 10, 10);

        assertThat(PageFill.rows(List.of(many, List.of(10, 10), List.of(10)), 60))
                .as("one each, then another of those that have more")
                .containsExactly(3, 2, 1);
    }

    @Test
    void aRowThatDoesNotFitEndsItsPartAndLeavesTheRestToTheOthers() {
        assertThat(PageFill.rows(List.of(List.of(50, 10), List.of(10, 10, 10)), 35))
                .containsExactly(0, 3);
    }

    @Test
    void linesBreakBetweenWordsAndTheFullestCellDecides() {
        assertThat(new Cell("Sở Khoa học", 11).lines()).isEqualTo(1);
        assertThat(new Cell("Sở Khoa học", 10).lines()).isEqualTo(2);
        assertThat(new Cell("", 10).lines()).isEqualTo(1);
        assertThat(PageFill.lines(new Cell("một", 20), new Cell("một hai ba bốn", 7)))
                .isEqualTo(2);
    }
}
