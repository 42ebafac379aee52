package vn.dunghen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sample.audit.Promise;
import sample.audit.Promises;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Subject;

/** What the trail does on either database. */
@SpringBootTest(
        classes = TrailApp.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.jpa.hibernate.ddl-auto=none",
            "spring.messages.basename=messages/audit,audit-sample",
            "spring.datasource.hikari.maximum-pool-size=10"
        })
abstract class AuditTrailContract {

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    private Promises promises;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditInspection inspection;

    @Autowired
    private Sealer sealer;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private AtomicReference<Instant> now;

    @Autowired
    private PlatformTransactionManager transactions;

    private TransactionTemplate transaction;

    /** Empties the trail, with whatever the database needs to allow it. */
    abstract void empty();

    @BeforeEach
    void startWithAnEmptyTrail() {
        jdbc.execute("create table if not exists sample_promise (id bigint primary key, word varchar(100))");
        jdbc.execute("delete from sample_promise");
        empty();
        now.set(TrailApp.NOW);
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void everyEventLeavesARowThatRoundTripsAndSpeaksVietnamese() {
        promises.save(new Promise(1, "2026-11-25"));
        transaction.executeWithoutResult(status -> {
            Promise promise = promises.findById(1L).orElseThrow();
            promise.change("$1 {không} 'ngoặc'");
            promises.save(promise);
        });
        var entries = trail.about(new Subject("promise", "1"));
        assertThat(entries)
                .extracting(AuditTrail.Entry::sentence)
                .containsExactly("Đổi hẹn thành 25/11/2026", "Đổi hẹn thành $1 {không} 'ngoặc'");
        assertThat(entries.get(1).seq()).isEqualTo(2);
        assertThat(entries.get(1).at()).isEqualTo("2026-11-10T03:20:15.123456Z");
        assertThat(entries.get(1).actor().onBehalfOf()).isEqualTo("giamdoc");
        assertThat(inspection.verify().intact()).isTrue();
    }

    @Test
    void aChangeWithoutARowIsUndone() {
        assertThatThrownBy(() -> promises.save(Promise.silent(2)))
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("no audit row, no change");
        assertThat(promises.existsById(2L)).isFalse();

        promises.save(new Promise(3, "a"));
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> promises.findById(3L).orElseThrow().changeSilently("b")))
                .hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(promises.findById(3L).orElseThrow().word()).isEqualTo("a");

        assertThatThrownBy(() -> promises.deleteById(3L)).hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(promises.existsById(3L)).isTrue();
    }

    @Test
    void aRowAboutAnotherSubjectDoesNotExcuseAChange() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    promises.save(new Promise(4, "a"));
                    promises.save(Promise.silent(5));
                }))
                .hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(promises.count()).isZero();
        assertThat(inspection.verify().entries()).isZero();
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> events.publishEvent(event("9"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anUnknownActionStillHasWords() {
        transaction.executeWithoutResult(status -> events.publishEvent(event("10")));
        var moments = trail.timeline(new Subject("promise", "10"));
        assertThat(moments.get(0).sentence()).isEqualTo("Thay đổi khác");
        assertThat(moments.get(0).clockChanged()).isTrue();
    }

    @Test
    void readsOfPersonalDataAreWrittenEvenFromAReadOnlyTransaction() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        var subject = new Subject("dossier", "7");
        reading.executeWithoutResult(status -> trail.recordAccess(subject, "số điện thoại, để báo đổi hẹn"));
        transaction.executeWithoutResult(status -> trail.recordAccess(subject, "địa chỉ"));
        trail.recordAccess(subject, "giấy tờ");
        assertThat(trail.about(subject))
                .extracting(AuditTrail.Entry::sentence)
                .containsExactly(
                        "Xem dữ liệu cá nhân: số điện thoại, để báo đổi hẹn",
                        "Xem dữ liệu cá nhân: địa chỉ",
                        "Xem dữ liệu cá nhân: giấy tờ");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        LongStream.rangeClosed(1, 25).forEach(id -> promises.save(new Promise(id, "a")));
        var filter = new AuditTrail.Filter("promise", null, "giamdoc", null, TrailApp.NOW.minusSeconds(1), null);
        var first = trail.search(filter, null, 10);
        var second = trail.search(filter, first.next(), 10);
        var third = trail.search(filter, second.next(), 10);
        assertThat(third.next()).isNull();
        assertThat(Stream.of(first, second, third)
                        .flatMap(page -> page.items().stream())
                        .map(entry -> entry.subject().id()))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 25)
                        .mapToObj(i -> Long.toString(26 - i))
                        .toList());
        assertThatThrownBy(() -> trail.search(new AuditTrail.Filter(null, "3", null, null, null, null), "xấu", 10))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void entriesAreFoundByTheirWordsAndByThePersonsOnEitherSide() {
        promises.save(new Promise(1, "xin lỗi người nộp"));
        promises.save(new Promise(2, "giấy chứng nhận"));
        promises.save(new Promise(3, "xin gia hạn"));
        assertThat(idsWith(words("XIN loi"))).containsExactly("1");
        assertThat(idsWith(words("xin"))).containsExactly("3", "1");
        assertThat(idsWith(words("doi hen tran bich"))).containsExactly("3", "2", "1");
        promises.save(new Promise(4, "xin thêm"));
        assertThat(idsWith(words("xin"))).as("what was written since").containsExactly("4", "3", "1");
        assertThat(idsWith(words("khong co gi"))).isEmpty();
        var unit = new AuditTrail.Filter(null, null, null, null, null, null, "CN", null);
        assertThat(idsWith(unit)).hasSize(4);
        assertThat(idsWith(new AuditTrail.Filter(null, null, null, null, null, null, "TDC", null)))
                .isEmpty();
        var who = new AuditTrail.Filter(null, null, "phogiamdoc", null, TrailApp.NOW.minusSeconds(9), null);
        assertThat(idsWith(who)).containsExactly("4", "3", "2", "1");
    }

    private static AuditTrail.Filter words(String words) {
        return new AuditTrail.Filter(null, null, null, null, null, null, null, words);
    }

    private List<String> idsWith(AuditTrail.Filter filter) {
        return trail.search(filter, null, 10).items().stream()
                .map(entry -> entry.subject().id())
                .toList();
    }

    @Test
    void aStretchOfTimeIsFoundWhereverItLies() {
        Instant first = TrailApp.NOW.truncatedTo(ChronoUnit.SECONDS);
        for (int day = 0; day < 6; day++) {
            now.set(first.plusSeconds(86_400L * day));
            promises.save(new Promise(day, "ngày"));
        }
        var middle =
                new AuditTrail.Filter(null, null, null, null, first.plusSeconds(86_400), first.plusSeconds(4 * 86_400));
        assertThat(idsWith(middle)).containsExactly("3", "2", "1");
        assertThat(idsWith(new AuditTrail.Filter(null, null, null, null, first.plusSeconds(999_999), null)))
                .isEmpty();
        assertThat(idsWith(new AuditTrail.Filter(null, null, null, null, null, first)))
                .isEmpty();
    }

    @Test
    void aHeadIsFoundAgainByItsSealAndAForeignOneIsNot() {
        promises.save(new Promise(1, "a"));
        sealer.seal();
        var head = inspection.verify().head();
        promises.save(new Promise(2, "b"));
        sealer.seal();
        assertThat(inspection.sealOf(head)).hasValueSatisfying(seal -> {
            assertThat(seal.no()).isEqualTo(1);
            assertThat(seal.entries()).isEqualTo(1);
        });
        assertThat(inspection.lastSealBefore(TrailApp.NOW.plusSeconds(1)))
                .hasValueSatisfying(seal -> assertThat(seal.entries()).isEqualTo(2));
        assertThat(inspection.lastSealBefore(TrailApp.NOW.minusSeconds(1))).isEmpty();
        assertThat(inspection.sealOf("0".repeat(64))).isEmpty();
    }

    @Test
    void anExportIsSealedAndPassesTheOfflineCheck() throws IOException {
        LongStream.rangeClosed(1, 12).forEach(id -> promises.save(new Promise(1 + id % 4, "lời hứa \"" + id)));
        assertThat(inspection.verify().unsealed()).isEqualTo(12);
        assertThat(check(export(), null)).isZero();
        var found = inspection.verify();
        assertThat(found.intact()).isTrue();
        assertThat(found.unsealed()).isZero();
        promises.save(new Promise(99, "sau"));
        assertThat(check(export(), found.head())).isZero();
        assertThat(check(export(), "0".repeat(63) + "1")).isEqualTo(1);
    }

    @Test
    void anEmptyRangeIsStillAProperExport() throws IOException {
        promises.save(new Promise(1, "a"));
        sealer.seal();
        var out = new ByteArrayOutputStream();
        inspection.export(TrailApp.NOW.plusSeconds(60), null, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(check(out.toByteArray(), null)).isZero();
    }

    @Test
    void aRangeTellsOnlyItsOwnEntriesAndStillPassesTheCheck() throws IOException {
        for (int hour = 0; hour < 12; hour++) {
            now.set(TrailApp.NOW.plusSeconds(3600L * hour));
            promises.save(new Promise(1 + hour % 2, "giờ " + hour));
            if (hour % 4 == 1) {
                sealer.seal();
            }
        }
        var out = new ByteArrayOutputStream();
        inspection.export(TrailApp.NOW.plusSeconds(3600L * 3), TrailApp.NOW.plusSeconds(3600L * 8), out);
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).filteredOn(line -> line.contains("\"facts\"")).hasSize(5);
        assertThat(lines).filteredOn(line -> line.contains("\"withheld\":true")).hasSize(3);
        assertThat(check(out.toByteArray(), null)).isZero();
        assertThat(check(out.toByteArray(), inspection.verify().head())).isEqualTo(1);
        assertThat(check(export(), inspection.verify().head())).isZero();
    }

    @Test
    void writersInParallelKeepEveryChainAndSealWhole() throws IOException, InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(6);
        var start = new CountDownLatch(1);
        try {
            var work = IntStream.range(0, 6)
                    .<Future<?>>mapToObj(thread -> pool.submit(() -> {
                        start.await();
                        for (int i = 0; i < 20; i++) {
                            var id = Integer.toString(i % 3);
                            transaction.executeWithoutResult(status -> events.publishEvent(event(id)));
                            if (thread == 0 && i % 5 == 0) {
                                sealer.seal();
                            }
                        }
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> each : work) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
        var found = inspection.verify();
        assertThat(found.firstBad()).isNull();
        assertThat(found.entries()).isEqualTo(120);
        assertThat(trail.about(new Subject("promise", "0"))).last().satisfies(entry -> assertThat(entry.seq())
                .isEqualTo(42));
        assertThat(check(export(), null)).isZero();
    }

    @Test
    void aRolledBackTransactionLeavesNoGap() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(event("1"));
            status.setRollbackOnly();
        });
        promises.save(new Promise(1, "a"));
        assertThat(trail.about(new Subject("promise", "1"))).singleElement().satisfies(entry -> assertThat(entry.seq())
                .isEqualTo(1));
        assertThat(inspection.verify().intact()).isTrue();
    }

    @Test
    void theTableItselfRefusesTwoEntriesInOnePlace() {
        promises.save(new Promise(1, "a"));
        assertThatThrownBy(
                        () -> jdbc.update("insert into audit_entry select id + 1000, agency, subject_type, subject_id,"
                                + " seq, happened_at, actor_login, actor_name, on_behalf_of, action, facts, prev_hash, hash"
                                + " from audit_entry"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    protected AuditVerification verify() {
        return inspection.verify();
    }

    protected void seal() {
        sealer.seal();
    }

    protected void save(long id, String word) {
        promises.save(new Promise(id, word));
    }

    private byte[] export() throws IOException {
        var out = new ByteArrayOutputStream();
        inspection.export(null, null, out);
        return out.toByteArray();
    }

    private static int check(byte[] file, @Nullable String known) throws IOException {
        return VerifyAudit.check(
                new ByteArrayInputStream(file),
                known,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    private static DomainEvent event(String id) {
        record Moved(Subject subject) implements DomainEvent {
            @Override
            public String action() {
                return "promise.unheardOf";
            }

            @Override
            public Map<String, String> facts() {
                return Map.of("clock", "stopped");
            }
        }
        return new Moved(new Subject("promise", id));
    }
}
