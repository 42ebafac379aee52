package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

class RegisterTest {

    private final DocumentContext context = new DocumentContext();
    private Register register;

    @BeforeEach
    void fill() {
        register = context.bean(Register.class);
        reserve("outgoing", 2025, 2);
        reserve("outgoing", 2026, 3);
        reserve("slip-ND118-01", 2026, 2);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void pagesFollowEachOtherWithoutHolesAndWithoutRepetition() {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = register.lines(null, null, cursor, 2);
            page.items()
                    .forEach(line -> seen.add(line.number().year() + " "
                            + line.number().book() + " " + line.number().text()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen)
                .containsExactly(
                        "2026 outgoing 03",
                        "2026 outgoing 02",
                        "2026 outgoing 01",
                        "2026 slip-ND118-01 02",
                        "2026 slip-ND118-01 01",
                        "2025 outgoing 02",
                        "2025 outgoing 01");
    }

    @Test
    void aBookIsReadFromItsFirstNumberToItsLastHoweverLongItIs() {
        reserve("outgoing", 2026, 447);
        var numbers = new ArrayList<Integer>();
        register.book(2026, "outgoing")
                .forEach(line -> numbers.add(line.number().value()));
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 450).boxed().toList());
        assertThat(register.book(2024, "outgoing")).isEmpty();
    }

    @Test
    void aYearAndABookCanBeAskedFor() {
        assertThat(register.lines(2026, "slip-ND118-01", null, 10).items()).hasSize(2);
        assertThat(register.lines(2024, null, null, 10).items()).isEmpty();
        assertThat(register.books(2026)).containsExactly("outgoing", "slip-ND118-01");
        assertThat(register.years()).containsExactly(2026, 2025);
    }

    @Test
    void aVoidNumberStaysInTheBookWithItsReason() {
        var number = new NumberBooks.Number("outgoing", 2026, 2);
        context.transaction(() -> context.bean(NumberBooks.class).voidNumber(number, "In hỏng"));
        assertThat(register.lines(2026, "outgoing", null, 10).items().get(1)).satisfies(line -> {
            assertThat(line.state()).isEqualTo(NumberState.VOID);
            assertThat(line.voidReason()).isEqualTo("In hỏng");
        });
    }

    @Test
    void badCursorsAndSizesAreRefusedInWords() {
        for (var cursor : List.of("x", "%%%", "MjAyNnx4", "MjAyNnxvdXRnb2luZ3w5OTk5OTk5OTk5OTk")) {
            assertThatThrownBy(() -> register.lines(null, null, cursor, 10))
                    .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                            .isEqualTo("document.cursor"));
        }
        for (int size : new int[] {0, -1, 101}) {
            assertThatThrownBy(() -> register.lines(null, null, null, size))
                    .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                            .isEqualTo("document.size"));
        }
    }

    private void reserve(String book, int year, int count) {
        for (int i = 0; i < count; i++) {
            context.transaction(() -> context.bean(NumberBooks.class)
                    .reserve(book, year, new Subject("dossier", Samples.CODE), "Thư xin lỗi"));
        }
    }
}
