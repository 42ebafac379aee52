package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.decree30.PaperPress;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

class OutgoingDocumentsTest {

    private static final Subject PLAN = new Subject("plan", "4711");

    private final DocumentContext context = new DocumentContext();
    private OutgoingDocuments outgoing;

    @BeforeEach
    void open() {
        outgoing = context.bean(OutgoingDocuments.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aNumberIsWrittenWithTheSymbolOfItsKind() {
        assertThat(reserve(PaperKind.PLAN).text()).isEqualTo("01/KH-SKHCN");
        assertThat(reserve(PaperKind.LETTER).text()).isEqualTo("02/SKHCN-VP");
        assertThat(reserve(PaperKind.DECISION).text()).isEqualTo("03/QĐ-SKHCN");
        assertThat(reserve(PaperKind.REPORT)).satisfies(reserved -> {
            assertThat(reserved.text()).isEqualTo("04/BC-SKHCN");
            assertThat(reserved.day()).isEqualTo(LocalDate.of(2026, 11, 20));
        });
    }

    @Test
    void anIssuedPaperStandsInTheBookAndIsKeptInBothForms() throws Exception {
        var number = reserve(PaperKind.PLAN);
        var paper = issue(number, signed(number));
        var line = context.bean(Register.class)
                .lines(2026, Books.OUTGOING, null, 10)
                .items()
                .get(0);
        assertThat(line.state()).isEqualTo(NumberState.ISSUED);
        assertThat(line.signer()).isEqualTo("Trần Thị Bích Hạnh");
        assertThat(line.outgoing()).isNotNull().satisfies(sent -> {
            assertThat(sent.kind()).isEqualTo(PaperKind.PLAN);
            assertThat(sent.text()).isEqualTo("01/KH-SKHCN");
            assertThat(sent.draftedBy()).isEqualTo("VP");
            assertThat(sent.datedOn()).isEqualTo(number.day());
            assertThat(sent.recipients())
                    .startsWith("Ủy ban nhân dân tỉnh (b/c); ")
                    .endsWith("Lưu: VT, VP");
            assertThat(sent.copies()).isEqualTo(15);
        });
        var pdf = context.bean(Papers.class).pdf(paper.id());
        var docx = outgoing.docx(paper.id());
        try (var read = Loader.loadPDF(pdf);
                var word = WordReading.open(docx)) {
            assertThat(PaperReading.text(read)).contains("Số: 01/KH-SKHCN", "ngày 20 tháng 11 năm 2026");
            assertThat(WordReading.texts(word)).contains("Số: 01/KH-SKHCN");
        }
        context.bean(JdbcTemplate.class).update("update document_paper set content = '{}'");
        assertThat(context.bean(Papers.class).pdf(paper.id())).isEqualTo(pdf);
        assertThat(outgoing.docx(paper.id())).isEqualTo(docx);
    }

    @Test
    void aPaperMadeElsewhereTakesItsNumberAndGoesOutAtOnce() {
        var entered = context.transaction(() -> outgoing.enter(
                new OutgoingDocuments.Draft(PaperKind.RESULT, PLAN, "Giấy phép số 1", "CN"), "Trần Thị Bích Hạnh"));
        assertThat(entered.text()).isEqualTo("01/SKHCN-CN");
        assertThat(context.bean(Register.class)
                        .lines(2026, Books.OUTGOING, null, 10)
                        .items())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(NumberState.ISSUED);
                    assertThat(line.signer()).isEqualTo("Trần Thị Bích Hạnh");
                    assertThat(line.paper()).isNull();
                });
        assertThat(reserve(PaperKind.PLAN).text()).isEqualTo("02/KH-SKHCN");
    }

    @Test
    void eachStepIsRecordedWithTheNumberAsItIsWritten() {
        var number = reserve(PaperKind.PLAN);
        var given = reserve(PaperKind.PLAN);
        issue(number, signed(number));
        context.transaction(() -> outgoing.voidNumber(given.number(), "Người ký trả lại"));
        assertThat(context.events())
                .extracting(event -> event.action() + " " + event.facts().get("number"))
                .containsExactly(
                        "document.numberReserved 01/KH-SKHCN",
                        "document.numberReserved 02/KH-SKHCN",
                        "document.numberIssued 01/KH-SKHCN",
                        "document.numberVoided 02/KH-SKHCN");
    }

    @Test
    void onlyTheSignedPaperThatBearsTheNumberGoesOutAndOnlyOnce() {
        var number = reserve(PaperKind.PLAN);
        var paper = signed(number);
        assertRefused(number, paper.headed(paper.head().numbered("07", number.day())), "document.paperNumber");
        assertRefused(number, OfficialSamples.plan(1).headed(OfficialSamples.open("KH-SKHCN")), "document.paperNumber");
        assertRefused(number, paper.signedBy(null), "document.paperUnsigned");
        assertRefused(
                number, paper.headed(paper.head().numbered("01", LocalDate.of(2027, 1, 4))), "document.paperYear");
        issue(number, paper);
        assertRefused(number, paper, "document.numberUsed");
        var given = reserve(PaperKind.PLAN);
        context.transaction(() -> outgoing.voidNumber(given.number(), "Người ký trả lại"));
        assertRefused(given, signed(given), "document.numberVoid");
    }

    @Test
    void aNumberIsNotTakenForNothing() {
        assertThatThrownBy(() -> context.transaction(
                        () -> outgoing.reserve(new OutgoingDocuments.Draft(PaperKind.PLAN, PLAN, " ", "VP"))))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("document.titleMissing"));
        assertThatThrownBy(() -> context.transaction(() ->
                        outgoing.reserve(new OutgoingDocuments.Draft(PaperKind.PLAN, PLAN, "x".repeat(501), "VP"))))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("document.titleLong"));
        assertThat(reserve(PaperKind.PLAN).number().value()).isEqualTo(1);
    }

    @Test
    void sixtyFourClerksWhoReserveIssueVoidOrFailLeaveNoGapAndNoDuplicate() throws Exception {
        assertNoGap(context);
    }

    @Test
    void norDoTheyOnPostgres() throws Exception {
        try (var postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "80")
                        .start();
                var other = new DocumentContext(postgres.getPostgresDatabase())) {
            assertNoGap(other);
        }
    }

    /** Of 64 clerks at once every fourth fails after reserving, every fourth voids, the others issue. */
    private static void assertNoGap(DocumentContext on) throws Exception {
        int clerks = 64;
        var barrier = new CyclicBarrier(clerks);
        var pool = Executors.newFixedThreadPool(clerks);
        try {
            var calls = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < clerks; i++) {
                int turn = i % 4;
                calls.add(() -> {
                    barrier.await();
                    return clerk(on, turn);
                });
            }
            var kept = new ArrayList<Integer>();
            for (var future : pool.invokeAll(calls)) {
                if (future.get() > 0) {
                    kept.add(future.get());
                }
            }
            kept.sort(null);
            assertThat(kept).isEqualTo(IntStream.rangeClosed(1, 48).boxed().toList());
            var lines = on.bean(Register.class)
                    .lines(2026, Books.OUTGOING, null, 100)
                    .items();
            assertThat(lines).hasSize(48);
            assertThat(lines)
                    .filteredOn(line -> line.state() == NumberState.ISSUED)
                    .hasSize(32);
            assertThat(lines)
                    .filteredOn(line -> line.state() == NumberState.VOID)
                    .hasSize(16)
                    .allMatch(line -> line.voidReason() != null);
        } finally {
            pool.shutdownNow();
        }
    }

    private static int clerk(DocumentContext on, int turn) {
        var outgoing = on.bean(OutgoingDocuments.class);
        try {
            return on.transaction(() -> {
                var number = outgoing.reserve(draft(PaperKind.PLAN));
                if (turn == 0) {
                    throw new IllegalStateException("fails after reserving");
                }
                if (turn == 1) {
                    outgoing.voidNumber(number.number(), "Người ký trả lại");
                } else {
                    outgoing.issue(number.number(), signed(number), 1);
                }
                return number.number().value();
            });
        } catch (IllegalStateException failed) {
            return 0;
        }
    }

    private OutgoingDocuments.Reserved reserve(PaperKind kind) {
        return context.transaction(() -> outgoing.reserve(draft(kind)));
    }

    private static OutgoingDocuments.Draft draft(PaperKind kind) {
        return new OutgoingDocuments.Draft(kind, PLAN, OfficialSamples.PLAN_TITLE, "VP");
    }

    private static OfficialPaper signed(OutgoingDocuments.Reserved number) {
        var paper = OfficialSamples.plan(1);
        return paper.headed(paper.head().numbered(number.number().text(), number.day()));
    }

    private Papers.Paper issue(OutgoingDocuments.Reserved number, OfficialPaper paper) {
        return context.transaction(() -> outgoing.issue(number.number(), paper, 15));
    }

    private void assertRefused(OutgoingDocuments.Reserved number, OfficialPaper paper, String key) {
        assertThatThrownBy(() -> issue(number, paper))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                        .isEqualTo(key));
    }

    @Test
    void theLetterheadOfADraftNamesTheDepartmentAndLeavesItsNumberOpen() {
        var head = context.bean(PaperPress.class).letterhead(PaperKind.LETTER, "VP", 2026);
        assertThat(head.symbol()).isEqualTo("SKHCN-VP");
        assertThat(head.agency()).isEqualTo("Sở Khoa học và Công nghệ");
        assertThat(head.number()).isNull();
        assertThat(List.of(head.place(), head.parent())).containsExactly("Minh Hòa", "Ủy ban nhân dân tỉnh Minh Hòa");
    }
}
