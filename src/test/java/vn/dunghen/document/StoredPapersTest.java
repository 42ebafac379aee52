package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

class StoredPapersTest {

    private static final Subject SUBJECT = new Subject("dossier", Samples.CODE);
    private static final String TEMPLATE = "ND118/01";

    private final DocumentContext context = new DocumentContext();
    private Papers papers;

    @BeforeEach
    void open() {
        papers = context.bean(Papers.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void anIssuedPaperIsFoundAgainAndItsNumberIsIssued() {
        var paper = issue(Samples.slip01(2).toMap());
        assertThat(papers.find(paper.id())).contains(paper);
        assertThat(papers.about(SUBJECT)).containsExactly(paper);
        assertThat(papers.about(new Subject("dossier", "other"))).isEmpty();
        assertThat(paper.signer()).isEqualTo("Hoàng Thị Thu Trang");
        assertThat(paper.issuedAt()).isEqualTo(Instant.parse("2026-11-20T02:40:00Z"));
        assertThat(context.events().get(1).action()).isEqualTo("document.numberIssued");
        assertThat(context.bean(Register.class).lines(2026, null, null, 10).items())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(NumberState.ISSUED);
                    assertThat(line.paper()).isEqualTo(paper.id());
                });
    }

    @Test
    void thePdfIsRenderedOnceAndReadFromThenOn() {
        var paper = issue(Samples.slip01(2).toMap());
        var first = papers.pdf(paper.id());
        context.bean(JdbcTemplate.class).update("update document_paper set content = '{}'");
        assertThat(papers.pdf(paper.id())).isEqualTo(first);
    }

    @Test
    void aRenderingThatWasTamperedWithIsNotHandedOut() {
        var paper = issue(Samples.slip01(2).toMap());
        papers.pdf(paper.id());
        context.bean(JdbcTemplate.class)
                .update("update document_rendering set pdf = ?", (Object) new byte[] {'%', 'P', 'D', 'F'});
        assertThatThrownBy(() -> papers.pdf(paper.id()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not match its hash");
    }

    @Test
    void aPaperThatRollsBackLeavesNothing() {
        assertThatThrownBy(() -> context.transaction(() -> {
                    issueWithin(Samples.slip01(2).toMap());
                    throw new IllegalStateException("fails after issuing");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(papers.about(SUBJECT)).isEmpty();
        assertThat(context.bean(Register.class).lines(null, null, null, 10).items())
                .isEmpty();
    }

    @Test
    void unknownPapersTemplatesAndContentsAreRefused() {
        assertThatThrownBy(() -> papers.pdf("nothing"))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.kind())
                        .isEqualTo(RuleViolation.Kind.NOT_FOUND));
        assertThatThrownBy(() -> issue(Map.of("head", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("text");
        assertThatThrownBy(() -> context.transaction(() ->
                        papers.issue("../x", new NumberBooks.Number("outgoing", 2026, 1), SUBJECT, "Giấy", Map.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("template");
    }

    private Papers.Paper issue(Map<String, Object> content) {
        return context.transaction(() -> issueWithin(content));
    }

    private Papers.Paper issueWithin(Map<String, Object> content) {
        var number = context.bean(NumberBooks.class).reserve(Books.slip(TEMPLATE), 2026, SUBJECT, "Giấy tiếp nhận");
        return papers.issue(TEMPLATE, number, SUBJECT, "Giấy tiếp nhận", content);
    }
}
