package vn.dunghen.notice.mail;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import vn.dunghen.wording.Wording;

/** The same words as a simple page: paragraphs, lines, addresses one can follow; no picture, nothing from elsewhere. */
final class LetterHtml {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']+");

    private LetterHtml() {}

    static String of(Wording.Said words) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"UTF-8\"><title>")
                .append(escaped(words.subject()))
                .append("</title></head>\n<body style=\"font-family:Arial,sans-serif;font-size:16px;line-height:1.5;")
                .append("color:#1a1a1a;max-width:40em\">\n<p>");
        boolean begun = false;
        for (String line : words.lines()) {
            if (line.isBlank()) {
                page.append("</p>\n<p>");
                begun = false;
            } else {
                page.append(begun ? "<br>\n" : "").append(linked(line));
                begun = true;
            }
        }
        return page.append("</p>\n</body></html>\n").toString();
    }

    private static String linked(String line) {
        return ADDRESS.matcher(escaped(line)).replaceAll("<a href=\"$0\">$0</a>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
