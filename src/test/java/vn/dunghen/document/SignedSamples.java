package vn.dunghen.document;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.layout.PaperContent;
import vn.dunghen.document.layout.PaperLayout;
import vn.dunghen.kernel.Subject;

/** Papers that went out and were signed. */
final class SignedSamples {

    static final Subject SUBJECT = new Subject("dossier", Samples.CODE);

    private SignedSamples() {}

    static Map<String, Object> by(String login, Map<String, Object> content) {
        var signed = new LinkedHashMap<>(content);
        signed.put("signerLogin", login);
        return signed;
    }

    static Map<String, Object> official(OfficialPaper paper) {
        var signature = java.util.Objects.requireNonNull(paper.signature());
        return by(
                signature.title().isEmpty() ? "giamdoc" : "phogiamdoc", PaperContent.of(paper, PaperLayout.current()));
    }

    /** Issues a paper. */
    static Papers.Paper issue(DocumentContext context, String template, String title, Map<String, Object> content) {
        return context.transaction(() -> {
            var number = context.bean(NumberBooks.class).reserve(Books.slip(template), 2026, SUBJECT, title);
            return context.bean(Papers.class).issue(template, number, SUBJECT, title, content);
        });
    }
}
