package vn.dunghen.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.layout.PaperContent;

/** Reads from what a paper says who signs it, and in which capacity. */
final class SignedContent {

    private SignedContent() {}

    /** "KT. GIÁM ĐỐC – PHÓ GIÁM ĐỐC"; for a slip of the desk what stands above the signature there. */
    static String capacity(Map<String, Object> content) {
        Map<?, ?> sign = content.get("sheet") instanceof Map<?, ?> sheet && sheet.get("sign") instanceof Map<?, ?> block
                ? block
                : content;
        var capacity = text(sign.get("capacity"));
        var title = text(sign.get("title"));
        return title.isEmpty() || capacity.isEmpty() ? capacity + title : capacity + " – " + title;
    }

    /** Sign-in name of who signs, when the paper knows it. */
    static @Nullable String login(Map<String, Object> content) {
        var login = text(content.get("signerLogin"));
        return login.isEmpty() ? null : login;
    }

    /** The number as it stands on the paper. */
    static String number(Papers.Paper paper, Map<String, Object> content) {
        if (content.get("sheet") instanceof Map<?, ?> sheet) {
            return text(sheet.get("number")).replaceFirst("^\\D*", "");
        }
        var symbol = content.get("head") instanceof Map<?, ?> head ? text(head.get("symbol")) : "";
        return paper.number().text() + "/" + (symbol.isEmpty() ? paper.number().year() : symbol);
    }

    /** What may be shown to those who see no content: the title, but of a result only that it is one. */
    static String title(Papers.Paper paper, Map<String, Object> content) {
        boolean result = ResultPapers.isFile(content)
                || content.containsKey("source") && PaperContent.paper(content).kind() == PaperKind.RESULT;
        return result ? "Kết quả giải quyết thủ tục hành chính" : paper.title();
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
