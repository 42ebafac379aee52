package vn.dunghen.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class BacklogsTest {

    private static final Instant EIGHT = Instant.parse("2026-06-01T01:00:00Z");

    private final List<String> done = new ArrayList<>();
    private final Rows letters = new Rows("letters");
    private final Rows signatures = new Rows("signatures");
    private final Rows others = new Rows("left to others");
    private final Backlogs backlogs = backlogs(letters, signatures, others);

    @Test
    void whatIsDueFirstComesFirstWhicheverBacklogItLiesIn() {
        letters.add(EIGHT.plusSeconds(20));
        signatures.add(EIGHT.plusSeconds(10));
        letters.add(EIGHT.plusSeconds(5));
        signatures.add(EIGHT.plusSeconds(60));

        workOffUpTo(EIGHT.plusSeconds(30));

        assertThat(done).containsExactly("letters 5", "signatures 10", "letters 20");
    }

    @Test
    void aBacklogThatBreaksRestsUntilTheClockHasMovedAndHoldsUpNobody() {
        letters.broken = true;
        letters.add(EIGHT);
        signatures.add(EIGHT.plusSeconds(10));

        backlogs.suspend();
        assertThatThrownBy(
                        () -> backlogs.next(EIGHT.plusSeconds(30)).orElseThrow().run())
                .hasMessage("letters are broken");
        workOffUpTo(EIGHT.plusSeconds(30));
        assertThat(done).containsExactly("signatures 10");
        backlogs.resume();

        letters.broken = false;
        workOffUpTo(EIGHT.plusSeconds(30));
        assertThat(done).containsExactly("signatures 10", "letters 0");
    }

    @Test
    void nobodyWorksInTheBackgroundWhileTheClockMoves() throws InterruptedException {
        letters.add(EIGHT);

        backlogs.suspend();
        var background = new Thread(() -> backlogs.workOff(letters));
        background.start();
        background.join();
        assertThat(done).isEmpty();
        backlogs.resume();

        backlogs.workOff(letters);
        assertThat(done).containsExactly("letters 0");
    }

    @Test
    void theBackgroundDoesAllThatIsDueAndNothingElse() {
        letters.add(EIGHT.minusSeconds(1));
        letters.add(EIGHT);
        letters.add(EIGHT.plusSeconds(1));

        backlogs.workOff(letters);

        assertThat(done).containsExactly("letters -1", "letters 0");
    }

    @Test
    void aKindLeftToOtherNodesIsNotTouched() {
        others.add(EIGHT);

        assertThat(backlogs.next(EIGHT)).isEmpty();
    }

    @Test
    void aBreakInTheBackgroundEndsTheRoundOnly() {
        letters.broken = true;
        letters.add(EIGHT);
        backlogs.workOff(letters);

        letters.broken = false;
        backlogs.workOff(letters);

        assertThat(done).containsExactly("letters 0");
    }

    private void workOffUpTo(Instant moment) {
        for (var job = backlogs.next(moment); job.isPresent(); job = backlogs.next(moment)) {
            job.get().run();
        }
    }

    private Backlogs backlogs(Backlog... kinds) {
        var beans = new StaticListableBeanFactory();
        for (var kind : kinds) {
            beans.addBean(kind.name(), kind);
        }
        return new Backlogs(
                beans.getBeanProvider(Backlog.class),
                Clock.fixed(EIGHT, ZoneId.of("Asia/Ho_Chi_Minh")),
                false,
                List.of("left to others"),
                Duration.ofSeconds(2));
    }

    private final class Rows implements Backlog {

        private final String name;
        private final PriorityQueue<Instant> rows = new PriorityQueue<>(Comparator.naturalOrder());
        private boolean broken;

        Rows(String name) {
            this.name = name;
        }

        void add(Instant due) {
            rows.add(due);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Optional<DueWork.Job> next(Instant upTo) {
            return Optional.ofNullable(rows.peek())
                    .filter(due -> !due.isAfter(upTo))
                    .map(Row::new);
        }

        private final class Row implements DueWork.Job {

            private final Instant due;

            Row(Instant due) {
                this.due = due;
            }

            @Override
            public Instant at() {
                return due;
            }

            @Override
            public String what() {
                return "row";
            }

            @Override
            public void run() {
                if (broken) {
                    throw new IllegalStateException(name + " are broken");
                }
                rows.remove(due);
                done.add(name + " " + Duration.between(EIGHT, due).toSeconds());
            }
        }
    }
}
