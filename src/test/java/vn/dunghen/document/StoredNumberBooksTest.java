package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

class StoredNumberBooksTest {

    private static final Subject SUBJECT = new Subject("dossier", Samples.CODE);

    private final DocumentContext context = new DocumentContext();
    private NumberBooks books;

    @BeforeEach
    void open() {
        books = context.bean(NumberBooks.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void sixtyFourPeopleAtOnceGetOneToSixtyFour() throws Exception {
        assertThat(reserveAtOnce(context, 64)).isEqualTo(upTo(64));
    }

    @Test
    void soTheyDoOnPostgres() throws Exception {
        try (var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "80")
                        .start();
                var other = new DocumentContext(postgres.getPostgresDatabase())) {
            assertThat(reserveAtOnce(other, 64)).isEqualTo(upTo(64));
            var page = other.bean(Register.class).lines(2026, "outgoing", null, 63);
            assertThat(page.items()).hasSize(63);
            assertThat(other.bean(Register.class)
                            .lines(2026, "outgoing", page.next(), 63)
                            .items())
                    .singleElement()
                    .satisfies(line -> assertThat(line.number().value()).isEqualTo(1));
            var paper = other.transaction(() -> other.bean(Papers.class)
                    .issue(
                            "ND118/01",
                            page.items().get(0).number(),
                            SUBJECT,
                            "Giấy tiếp nhận",
                            Samples.slip01(1).toMap()));
            assertThat(other.bean(Papers.class).pdf(paper.id()))
                    .isEqualTo(other.bean(Papers.class).pdf(paper.id()))
                    .startsWith('%', 'P', 'D', 'F');
        }
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static List<Integer> reserveAtOnce(DocumentContext on, int people) throws Exception {
        var barrier = new CyclicBarrier(people);
        var pool = Executors.newFixedThreadPool(people);
        try {
            var calls = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < people; i++) {
                calls.add(() -> {
                    barrier.await();
                    return on.transaction(() -> on.bean(NumberBooks.class)
                            .reserve("outgoing", 2026, SUBJECT, "Thư xin lỗi")
                            .value());
                });
            }
            var values = new ArrayList<Integer>();
            for (var future : pool.invokeAll(calls)) {
                values.add(future.get());
            }
            Collections.sort(values);
            return values;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aRollbackGivesItsNumberBack() {
        reserve("outgoing", 2026);
        assertThatThrownBy(() -> context.transaction(() -> {
                    books.reserve("outgoing", 2026, SUBJECT, "Thư hỏng");
                    throw new IllegalStateException("fails after reserving");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(reserve("outgoing", 2026).value()).isEqualTo(2);
    }

    @Test
    void everyBookAndEveryYearBeginsAtOne() {
        assertThat(List.of(
                        reserve("outgoing", 2026).value(),
                        reserve("outgoing", 2026).value(),
                        reserve("outgoing", 2027).value(),
                        reserve("slip-ND118-01", 2026).value()))
                .containsExactly(1, 2, 1, 1);
    }

    @Test
    void aNumberBelowTenIsWrittenWithTwoDigits() {
        assertThat(reserve("outgoing", 2026).text()).isEqualTo("01");
    }

    @Test
    void noNumberIsTakenOutsideATransaction() {
        assertThatThrownBy(() -> books.reserve("outgoing", 2026, SUBJECT, "Thư"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void eachVerbIsRecordedOnce() {
        var issued = reserve("outgoing", 2026);
        var given = reserve("outgoing", 2026);
        context.transaction(() -> books.issue(issued, "Trần Thị Bích Hạnh"));
        context.transaction(() -> books.issue(issued, "Trần Thị Bích Hạnh"));
        context.transaction(() -> books.voidNumber(given, "In hỏng"));
        assertThat(context.events())
                .extracting(event -> event.action() + " " + event.facts())
                .containsExactly(
                        "document.numberReserved {book=outgoing, year=2026, number=01, title=Thư xin lỗi}",
                        "document.numberReserved {book=outgoing, year=2026, number=02, title=Thư xin lỗi}",
                        "document.numberIssued {book=outgoing, year=2026, number=01, title=Thư xin lỗi, signer=Trần Thị Bích Hạnh}",
                        "document.numberVoided {book=outgoing, year=2026, number=02, title=Thư xin lỗi, reason=In hỏng}");
    }

    @Test
    void aVoidNumberIsNeverUsedAgain() {
        var given = reserve("outgoing", 2026);
        context.transaction(() -> books.voidNumber(given, "In hỏng"));
        assertRefused(() -> books.issue(given, "Ai đó"), "document.numberVoid");
        assertThat(reserve("outgoing", 2026).value()).isEqualTo(2);
    }

    @Test
    void anIssuedNumberCannotBeVoidedAndAReasonIsAlwaysNeeded() {
        var number = reserve("outgoing", 2026);
        assertRefused(() -> books.voidNumber(number, " "), "document.voidReasonMissing");
        assertRefused(() -> books.voidNumber(number, "x".repeat(501)), "document.voidReasonLong");
        context.transaction(() -> books.issue(number, "Ai đó"));
        assertRefused(() -> books.voidNumber(number, "In hỏng"), "document.numberIssued");
        assertRefused(
                () -> books.issue(new NumberBooks.Number("outgoing", 2026, 99), "Ai đó"), "document.numberUnknown");
    }

    private NumberBooks.Number reserve(String book, int year) {
        return context.transaction(() -> books.reserve(book, year, SUBJECT, "Thư xin lỗi"));
    }

    private void assertRefused(Runnable verb, String key) {
        assertThatThrownBy(() -> context.transaction(verb))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(key));
    }
}
