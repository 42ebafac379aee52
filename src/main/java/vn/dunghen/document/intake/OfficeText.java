package vn.dunghen.document.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text part of an Office file, read as letters and never as XML: nothing in it is resolved. */
final class OfficeText {

    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})");
    private static final Pattern READABLE =
            Pattern.compile("utf-?8|utf-?16(le|be)?|us-ascii|ascii|iso-8859-\\d{1,2}|windows-125\\d");
    private static final Pattern OUTSIDE =
            Pattern.compile("<[^<>]{0,2000}?targetmode\\s*=\\s*[\"']external[\"'][^<>]{0,2000}>");
    private static final Pattern OWN_DISK = Pattern.compile("\"file:///[a-z]:[^\"]*\"");
    private static final Pattern ACTIVE_RELATION = Pattern.compile(
            "relationships/(vbaproject|oleobject|control|activex\\w*|package|xlmacrosheet|xlintlmacrosheet|externallink"
                    + "|afchunk|subdocument|frame|attachedtoolbars|wordvbadata)[\"']");
    private static final Pattern FIELD = Pattern.compile(
            "<w:instrText[^>]{0,200}>([^<]{0,4000})</w:instrText>" + "|w:instr\\s*=\\s*[\"']([^\"']{0,4000})");
    private static final Pattern ACTIVE_FIELD = Pattern.compile(
            "^\\s*(ddeauto|dde|includetext|link|import|macrobutton)\\b|\\bddeauto\\b|includepicture\\s*\\\\?\"?(https?|ftp|//|\\\\\\\\)");
    private static final Pattern DDE_FORMULA = Pattern.compile("<f[^<>]{0,200}>[^<|]{1,200}\\|[^<!]{0,500}!");
    private static final Pattern AUTO_NAME =
            Pattern.compile("name\\s*=\\s*[\"'](_xlnm\\.)?auto_(open|close|activate|deactivate)");
    private static final Pattern FETCHED = Pattern.compile(
            "<(?!text:a\\b|form:|draw:a\\b)[a-z:-]{1,60}\\s[^<>]{0,2000}?xlink:href\\s*=\\s*[\"'](https?:|ftp:|file:|smb:|//|\\\\\\\\|\\.\\./)");

    private OfficeText() {}

    static boolean isText(String name, byte[] head) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml") || lower.equals("mimetype")) {
            return true;
        }
        String start = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        return start.contains("<");
    }

    /** @throws RefusedFile when the part declares, fetches or starts anything */
    static void inspect(String name, byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        String text = raw.indexOf('\0') < 0 ? raw : raw.replace("\0", "");
        String start = text.substring(0, Math.min(400, text.length()));
        if (!text.isBlank()
                && !start.replaceAll("^[\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff\\s]+", "")
                        .startsWith("<")) {
            throw new RefusedFile("broken");
        }
        Matcher encoding = ENCODING.matcher(start);
        if (encoding.find()
                && !READABLE.matcher(encoding.group(1).toLowerCase(Locale.ROOT)).matches()) {
            throw new RefusedFile("xml");
        }
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new RefusedFile("xml");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".rels")) {
            relations(text.toLowerCase(Locale.ROOT));
        } else if (name.equals("[Content_Types].xml")) {
            types(text.toLowerCase(Locale.ROOT));
        } else if (lower.startsWith("word/")) {
            fields(text);
        } else if (lower.startsWith("xl/")) {
            sheet(text);
        } else if (!lower.contains("/") || lower.startsWith("meta-inf/")) {
            openDocument(text);
        }
    }

    /** A link people may click is harmless; what the program would fetch by itself is not, nor a letter written as a number. */
    private static void relations(String text) {
        if (text.contains("&#") || ACTIVE_RELATION.matcher(text).find()) {
            throw new RefusedFile("macros");
        }
        boolean fetched = OUTSIDE.matcher(text)
                .results()
                .map(found -> found.group())
                .anyMatch(link -> !link.contains("/relationships/hyperlink")
                        && !OWN_DISK.matcher(link).find());
        if (fetched) {
            throw new RefusedFile("outside");
        }
    }

    private static void types(String text) {
        if (text.contains("&#")
                || text.contains("macroenabled")
                || text.contains("vbaproject")
                || text.contains("oleobject")
                || text.contains("activex")
                || text.contains("macrosheet")) {
            throw new RefusedFile("macros");
        }
    }

    /** Fields of Word: their letters may be spread over many pieces. */
    private static void fields(String text) {
        var spread = new StringBuilder();
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            String one = field.group(1) == null ? field.group(2) : field.group(1);
            spread.append(one);
            refuseField(one);
        }
        refuseField(spread.toString());
    }

    private static void refuseField(String field) {
        if (ACTIVE_FIELD.matcher(field.toLowerCase(Locale.ROOT)).find()) {
            throw new RefusedFile("outside");
        }
    }

    private static void sheet(String text) {
        String lower = text.length() < 2_000_000 ? text.toLowerCase(Locale.ROOT) : text;
        if (lower.contains("<ddelink") || DDE_FORMULA.matcher(lower).find()) {
            throw new RefusedFile("outside");
        }
        if (lower.contains("definedname") && AUTO_NAME.matcher(lower).find()) {
            throw new RefusedFile("macros");
        }
    }

    private static void openDocument(String text) {
        if (text.contains("encryption-data")) {
            throw new RefusedFile("locked");
        }
        if (text.contains("vnd.sun.star.script:")
                || text.contains("<script:event-listener")
                || text.contains("<office:script ")
                || text.contains("<script:module")) {
            throw new RefusedFile("macros");
        }
        if (text.contains("dde-connection")
                || text.contains("dde-source")
                || text.contains("dde-link")
                || FETCHED.matcher(text).find()) {
            throw new RefusedFile("outside");
        }
    }
}
