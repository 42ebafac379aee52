package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
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
        var people = 64;
        var barrier = new CyclicBarrier(people);
        var pool = Executors.newFixedThreadPool(people);
        try {
            var calls = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < people; i++) {
                calls.add(() -> {
                    barrier.await();
                    return reserve("outgoing", 2026).value();
                });
            }
            var values = new ArrayList<Integer>();
            for (var future : pool.invokeAll(calls)) {
                values.add(future.get());
            }
            assertThat(values).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, people).boxed().toList());
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
        assertThat(context.events()).extracting(event -> event.action() + " " + event.facts()).containsExactly(
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
        assertRefused(() -> books.issue(new NumberBooks.Number("outgoing", 2026, 99), "Ai đó"), "document.numberUnknown");
    }

    private NumberBooks.Number reserve(String book, int year) {
        return context.transaction(() -> books.reserve(book, year, SUBJECT, "Thư xin lỗi"));
    }

    private void assertRefused(Runnable verb, String key) {
        assertThatThrownBy(() -> context.transaction(verb))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
