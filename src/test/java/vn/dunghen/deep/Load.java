package vn.dunghen.deep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Clerks who work through the proxy whatever happens behind it, and write down what they were answered. */
final class Load implements AutoCloseable {

    private static final int CLERKS = 3;
    private static final Duration AT_WORK = Duration.ofMinutes(3);
    /** Must stand in no log. */
    static final String PERSON = "Kanari Thị Xuyến Chi";

    private static final Map<String, Object> ANSWER = Map.of("feeCollected", true);

    final Queue<String> codes = new ConcurrentLinkedQueue<>();
    final Queue<String> tasks = new ConcurrentLinkedQueue<>();
    final Queue<String> accepted = new ConcurrentLinkedQueue<>();
    final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    /** Requests that broke on the way: nobody was told what became of them. */
    final AtomicInteger broken = new AtomicInteger();

    private final ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
    private final Installation installation;
    private final CountDownLatch trouble = new CountDownLatch(1);
    private volatile boolean over;

    Load(Installation installation) {
        this.installation = installation;
        IntStream.range(0, CLERKS).forEach(number -> clerks.submit(() -> work(number)));
    }

    private void work(int number) {
        Clerk clerk = installation.clerk();
        for (int round = 0; !over; round++) {
            try {
                // to a domain letters leave one after the other: applicants of several, as in life
                String code = clerk.register(
                        PERSON + " " + number + "." + round, "kanari" + round + "@vidu" + number + ".example");
                codes.add(code);
                tasks.add(clerk.complete("motcua", code, "check-components", ANSWER));
                accepted.add(code);
                tasks.add(clerk.complete("motcua", code, "hand-over", Map.of()));
                tasks.add(clerk.complete("truongphong.cn", code, "assign-officer", Map.of()));
            } catch (IOException gone) {
                broken.incrementAndGet();
            } catch (Clerk.Refused refused) {
                // whoever was cut off goes on with the next applicant; any other word is one too many
                if (String.valueOf(refused.getMessage()).matches("(?s).*: 50[23] .*")) {
                    broken.incrementAndGet();
                } else {
                    refusals.add(String.valueOf(refused.getMessage()));
                    trouble.countDown();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Lets them work on for a while; fails when one of them is refused meanwhile. */
    void workOn(long milliseconds) throws InterruptedException {
        boolean refused = trouble.await(milliseconds, TimeUnit.MILLISECONDS);
        assertThat(refused).as("refused: %s", refusals).isFalse();
    }

    /** Waits until they have so many more answers; fails when one of them is refused meanwhile. */
    void awaitMore(int more) {
        int wanted = answered() + more;
        await("the clerks get answers")
                .atMost(AT_WORK)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> answered() >= wanted || !refusals.isEmpty());
        assertThat(refusals).isEmpty();
    }

    /** How much was answered so far. */
    int answered() {
        return codes.size() + tasks.size();
    }

    List<String> acceptedSoFar() {
        return List.copyOf(accepted);
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        clerks.shutdown();
        if (!clerks.awaitTermination(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the clerks do not stop");
        }
    }
}
