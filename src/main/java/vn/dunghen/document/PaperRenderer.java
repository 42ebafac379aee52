package vn.dunghen.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Prints a paper: its template under {@code papers/}, filled with the stored content, as a tagged PDF with embedded
 * fonts. Loads nothing from outside, and the same paper gives the same bytes.
 */
@Component
class PaperRenderer {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final String PRODUCER = "Đúng Hẹn";
    private static final String FAMILY = "Liberation Serif";
    /** Where the directory of a font file begins, and how long each of its entries is, in bytes (OpenType 1.9, "otff"). */
    private static final int TABLES_AT = 12;

    private static final int TABLE_ENTRY = 16;

    private static final Map<String, byte[]> FACES = new ConcurrentHashMap<>();

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    static {
        XRLog.setLoggerImpl(new PressLog());
    }

    PaperRenderer() {
        var resolver = new ClassLoaderTemplateResolver(PaperRenderer.class.getClassLoader());
        resolver.setPrefix("papers/");
        resolver.setSuffix(".html");
        // XML: what the template yields is well-formed whatever the content holds
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    /** @param template e.g. {@code ND118/01} */
    boolean knows(String template) {
        return template.matches("[A-Z0-9]{2,10}/[A-Z0-9]{2}")
                && PaperRenderer.class.getResource("/papers/" + template + ".html") != null;
    }

    /**
     * What a rendering says of itself.
     *
     * @param id the same id and content give the same bytes
     * @param at the moment it was made
     */
    record Imprint(String id, String title, String author, Instant at) {}

    byte[] render(Papers.Paper paper, Map<String, Object> content) {
        var variables = new HashMap<String, Object>(content);
        variables.put("number", paper.number().text());
        return render(
                paper.template(), new Imprint(paper.id(), paper.title(), paper.signer(), paper.issuedAt()), variables);
    }

    byte[] render(String template, Imprint imprint, Map<String, Object> content) {
        try (var renderer =
                builder(template, html(template, imprint.title(), content)).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                return bytes(document, imprint);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("paper " + imprint.id() + " cannot be rendered", broken);
        }
    }

    private String html(String template, String title, Map<String, Object> content) {
        var variables = new HashMap<String, Object>(content);
        variables.put("paperTitle", title);
        if (content.get("mark") instanceof Map<?, ?> mark) {
            variables.put("qr", Codes.qr(String.valueOf(mark.get("lookupUrl"))));
            variables.put("code39", Codes.code39(String.valueOf(mark.get("code"))));
        }
        var html = engine.process(template, new Context(Locale.forLanguageTag("vi-VN"), variables));
        // one glyph a letter, however it was typed; and none of the characters XML cannot hold
        return NOT_XML.matcher(Normalizer.normalize(html, Normalizer.Form.NFC)).replaceAll("");
    }

    private static PdfRendererBuilder builder(String template, String html) {
        var builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .withProducer(PRODUCER)
                .usePdfUaAccessibility(true)
                .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri != null && uri.startsWith("data:image/png"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri != null && uri.startsWith("data:image/png"),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withDiagnosticConsumer(diagnostic -> {
                    if (diagnostic.getLevel().intValue() >= Level.SEVERE.intValue()) {
                        throw new IllegalStateException(diagnostic.getFormattedMessage());
                    }
                });
        if (template.equals(OfficialPress.TEMPLATE)) {
            builder.useUnicodeLineBreaker(new SpaceBreaks());
        }
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        font(builder, "BoldItalic", 700, FontStyle.ITALIC);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        byte[] letters = FACES.computeIfAbsent(face, PaperRenderer::plainLetters);
        builder.useFont(() -> new ByteArrayInputStream(letters), FAMILY, weight, style, true);
    }

    /** The font file without its table of letters put together: Vietnamese needs none, and looking for them takes longest. */
    private static byte[] plainLetters(String face) {
        try (var file = fontFile(face)) {
            byte[] letters = file.readAllBytes();
            int tables = ByteBuffer.wrap(letters).getShort(4);
            for (int at = TABLES_AT; at < TABLES_AT + tables * TABLE_ENTRY; at += TABLE_ENTRY) {
                if (new String(letters, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                    // a name nobody looks for
                    letters[at] = 'x';
                }
            }
            return letters;
        } catch (IOException broken) {
            throw new UncheckedIOException("font " + face + " cannot be read", broken);
        }
    }

    static InputStream fontFile(String face) {
        var file = PaperRenderer.class.getResourceAsStream("/liberation/LiberationSerif-" + face + ".ttf");
        if (file == null) {
            throw new IllegalStateException("font Liberation Serif " + face + " is missing");
        }
        return file;
    }

    static byte[] bytes(PDDocument document, Imprint imprint) throws IOException {
        var information = document.getDocumentInformation();
        information.setTitle(imprint.title());
        information.setAuthor(imprint.author());
        information.setProducer(PRODUCER);
        information.setCreationDate(calendar(imprint.at()));
        information.setModificationDate(calendar(imprint.at()));
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("vi");
        var preferences = new PDViewerPreferences(
                catalog.getViewerPreferences() == null
                        ? new COSDictionary()
                        : catalog.getViewerPreferences().getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        document.setDocumentId(documentId(imprint.id()));
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static long documentId(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }

    private static GregorianCalendar calendar(Instant moment) {
        return GregorianCalendar.from(moment.atZone(ZONE));
    }
}
