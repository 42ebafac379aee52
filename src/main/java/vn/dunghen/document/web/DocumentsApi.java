package vn.dunghen.document.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.directory.Policy;
import vn.dunghen.document.Register;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;

/** The registers of issued documents and slips for scripts and other systems. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentsApi {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int SIZE = 20;

    private final Register register;
    private final Policy policy;

    DocumentsApi(Register register, Policy policy) {
        this.register = register;
        this.policy = policy;
    }

    /**
     * A line of a book.
     *
     * @param number the bare number within book and year
     * @param state RESERVED, ISSUED or VOID
     * @param paper id and template of the paper printed under it, if one was
     * @param outgoing what the book of outgoing documents says besides, in that book only
     */
    record DocumentView(
            String book,
            int year,
            int number,
            String text,
            String title,
            Subject subject,
            String state,
            OffsetDateTime reservedAt,
            @Nullable OffsetDateTime issuedAt,
            @Nullable String signer,
            @Nullable OffsetDateTime voidedAt,
            @Nullable String voidReason,
            @Nullable PaperView paper,
            @Nullable OutgoingView outgoing) {}

    record PaperView(String id, String template) {}

    /** @param number as it is written, e.g. {@code 05/KH-SKHCN} */
    record OutgoingView(
            PaperKind kind,
            String number,
            String unit,
            @Nullable LocalDate date,
            @Nullable String recipients,
            @Nullable Integer copies) {}

    /** @param text words that number, title, signer and recipients must hold; a name stands in no address */
    record SearchBody(
            @Nullable Integer year,
            @Nullable String book,
            @Nullable String text,
            @Nullable String cursor,
            @Nullable Integer size) {}

    @GetMapping
    @Access(may = "document.view")
    Page<DocumentView> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String book,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int size) {
        policy.require("document.view", Policy.Resource.of("document"));
        return register.lines(year, blankToNull(book), blankToNull(cursor), size)
                .map(DocumentsApi::view);
    }

    @PostMapping("/search")
    @Access(may = "document.view")
    Page<DocumentView> search(@RequestBody SearchBody body) {
        policy.require("document.view", Policy.Resource.of("document"));
        var question =
                new Register.Question(body.year(), blankToNull(body.book()), body.text() == null ? "" : body.text());
        return register.find(question, blankToNull(body.cursor()), body.size() == null ? SIZE : body.size())
                .map(DocumentsApi::view);
    }

    private static DocumentView view(Register.Line line) {
        return new DocumentView(
                line.number().book(),
                line.number().year(),
                line.number().value(),
                line.number().text(),
                line.title(),
                line.subject(),
                line.state().name(),
                line.reservedAt().atZone(ZONE).toOffsetDateTime(),
                at(line.issuedAt()),
                line.signer(),
                at(line.voidedAt()),
                line.voidReason(),
                line.paper() == null || line.template() == null ? null : new PaperView(line.paper(), line.template()),
                outgoing(line.outgoing()));
    }

    private static @Nullable OutgoingView outgoing(Register.@Nullable Outgoing sent) {
        return sent == null
                ? null
                : new OutgoingView(
                        sent.kind(), sent.text(), sent.draftedBy(), sent.datedOn(), sent.recipients(), sent.copies());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(ZONE).toOffsetDateTime();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
