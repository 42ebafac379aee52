package vn.dunghen.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.kernel.Turn;

@DirectoryTest
class DirectoryCacheTest {

    private static final String LOGIN = "chuyenvien.khtc";
    private static final String AGENCY = "H99.15";

    @Autowired
    Directory directory;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    DirectoryRows rows;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Clock clock;

    @Autowired
    StaffSignIn signIn;

    @Autowired
    DirectoryVersion version;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private String before = "";

    @BeforeEach
    void nameAsItIs() {
        before = accounts.find(AGENCY, LOGIN).orElseThrow().member("").name();
        assertThat(name()).isEqualTo(before);
    }

    @AfterEach
    void nameAsBefore() {
        transaction.executeWithoutResult(status -> rename(before));
    }

    @Test
    void aChangeIsSeenInItsOwnTransactionAndByOthersOnceItIsCommitted() {
        transaction.executeWithoutResult(status -> {
            rename("Tên mới");
            assertThat(name()).isEqualTo("Tên mới");
            assertThat(CompletableFuture.supplyAsync(this::name).join())
                    .as("read beside it, and kept")
                    .isEqualTo(before);
        });
        assertThat(name()).isEqualTo("Tên mới");
    }

    @Test
    void aChangeTakenBackIsNotKept() {
        transaction.executeWithoutResult(status -> {
            rename("Tên hụt");
            assertThat(name()).isEqualTo("Tên hụt");
            status.setRollbackOnly();
        });
        assertThat(name()).isEqualTo(before);
    }

    @Test
    void aChangeByAnotherNodeIsSeenByTheNextRequestAndByWorkInTheBackgroundWhenTheTimeIsOver() {
        AtomicLong nanos = new AtomicLong();
        DirectoryCache here = new DirectoryCache(rows, version, nanos::get);
        assertThat(name(here)).isEqualTo(before);
        jdbc.sql("update directory_staff set name = 'Tên ở nút khác' where login = ?")
                .param(LOGIN)
                .update();
        version.raise();
        nanos.addAndGet(DirectoryCache.UNASKED.toNanos() - 1);
        assertThat(name(here)).as("read from memory").isEqualTo(before);
        Turn.begin();
        try {
            assertThat(name(here)).as("the next request").isEqualTo("Tên ở nút khác");
            jdbc.sql("update directory_staff set name = 'Tên sau đó' where login = ?")
                    .param(LOGIN)
                    .update();
            version.raise();
            assertThat(name(here)).as("asked once in a request").isEqualTo("Tên ở nút khác");
        } finally {
            Turn.end();
        }
        nanos.addAndGet(DirectoryCache.UNASKED.toNanos());
        assertThat(name(here)).isEqualTo("Tên sau đó");
    }

    @Test
    void whatNobodyChangedIsReadOnce() {
        AtomicLong nanos = new AtomicLong();
        DirectoryCache here = new DirectoryCache(rows, version, nanos::get);
        assertThat(name(here)).isEqualTo(before);
        jdbc.sql("update directory_staff set name = 'Không ai báo' where login = ?")
                .param(LOGIN)
                .update();
        nanos.addAndGet(DirectoryCache.UNASKED.toNanos());
        assertThat(name(here)).as("the number has not grown").isEqualTo(before);
        nanos.addAndGet(DirectoryCache.KEPT.toNanos());
        assertThat(name(here)).as("rows written by hand are seen in the end").isEqualTo("Không ai báo");
    }

    @Test
    void whoLeavesOrActsForSomebodyOnAnotherNodeIsKnownToTheNextRequest() {
        DirectoryCache here = new DirectoryCache(rows, version, () -> 0);
        Instant now = clock.instant();
        StandIn absence = new StandIn(
                "", "truongphong.khtc", LOGIN, "", now.minusSeconds(60), now.plusSeconds(60), null, "Nghỉ phép");
        assertThat(here.read().credentials(LOGIN).orElseThrow().active()).isTrue();
        assertThat(here.read().standInsBy(LOGIN, now)).hasValue(List.of());
        Substitution begun = transaction.execute(
                status -> substitutions.save(Substitution.begin(AGENCY, absence, "truongphong.khtc", now)));
        leave(true);
        try {
            asked(() -> {
                assertThat(here.read().credentials(LOGIN).orElseThrow().active())
                        .isFalse();
                assertThat(here.read().standInsBy(LOGIN, now).orElseThrow())
                        .extracting(StandIn::absent)
                        .containsExactly("truongphong.khtc");
                assertThat(here.read().standInsBy(LOGIN, now.plusSeconds(60)).orElseThrow())
                        .as("it is over with its last moment")
                        .isEmpty();
            });
            assertThat(signIn.vouchedFor(LOGIN)).isEmpty();
            assertThat(here.read().standInsBy(LOGIN, now.minusSeconds(600)))
                    .as("what is over is not kept")
                    .isEmpty();
            assertThat(directory.standInsBy(LOGIN, now.minusSeconds(30)))
                    .as("but asked for")
                    .hasSize(1);
        } finally {
            leave(false);
            transaction.executeWithoutResult(status -> {
                begun.end(now);
                substitutions.save(begun);
            });
        }
        assertThat(signIn.vouchedFor(LOGIN)).isPresent();
        asked(() -> assertThat(here.read().standInsBy(LOGIN, now)).hasValue(List.of()));
    }

    private void leave(boolean leaves) {
        transaction.executeWithoutResult(status -> {
            StaffAccount account = accounts.find(AGENCY, LOGIN).orElseThrow();
            if (leaves) {
                account.leave();
            } else {
                account.comeBack();
            }
            accounts.save(account);
        });
    }

    /** Within a request of its own. */
    private static void asked(Runnable question) {
        Turn.begin();
        try {
            question.run();
        } finally {
            Turn.end();
        }
    }

    private static String name(DirectoryCache cache) {
        return cache.read().staff(LOGIN).orElseThrow().name();
    }

    private String name() {
        return directory.staff(LOGIN).orElseThrow().name();
    }

    private void rename(String name) {
        StaffAccount account = accounts.find(AGENCY, LOGIN).orElseThrow();
        account.describe(name, account.member("").title());
        accounts.save(account);
    }
}
