package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghen.document.sign.SignedFile;
import vn.dunghen.document.sign.SignedFile.Verdict;
import vn.dunghen.document.sign.SigningKeys;

/** What somebody does to a signed file afterwards, by the incremental updates that leave the signed bytes alone. */
class ChangedAfterSigningTest {

    private static DocumentContext context;
    private static byte[] signed;

    /** Something done to a file; marks what is to be written. */
    interface Change {
        void to(PDDocument file, Set<COSDictionary> touched) throws IOException;
    }

    @BeforeAll
    static void sign() {
        context = new DocumentContext();
        var paper =
                SignedSamples.issue(context, "ND30/VB", "Kế hoạch", SignedSamples.official(OfficialSamples.plan(30)));
        signed = context.bean(Papers.class).pdf(paper.id());
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void anAddedPageIsNamed() throws IOException {
        told(
                (file, touched) -> {
                    file.addPage(new PDPage(PDRectangle.A4));
                    touched.add(file.getPages().getCOSObject());
                },
                "có thêm trang");
    }

    @Test
    void textLaidOverAPageIsNamed() throws IOException {
        told(
                (file, touched) -> {
                    var page = file.getPage(1);
                    try (var over = new PDPageContentStream(file, page, PDPageContentStream.AppendMode.APPEND, false)) {
                        over.addRect(100, 100, 200, 40);
                        over.fill();
                    }
                    touched.add(page.getCOSObject());
                },
                "nội dung trang 2 bị thay đổi");
    }

    @Test
    void aRemovedPageIsNamed() throws IOException {
        told(
                (file, touched) -> {
                    file.removePage(2);
                    touched.add(file.getPages().getCOSObject());
                },
                "trang 3 của bản đã ký bị bỏ đi");
    }

    @Test
    void anAddedNoteIsNamed() throws IOException {
        told(
                (file, touched) -> {
                    var note = new PDAnnotationText();
                    note.setRectangle(new PDRectangle(100, 100, 50, 50));
                    note.setContents("khác");
                    var page = file.getPage(0);
                    var all = page.getAnnotations();
                    all.add(note);
                    page.setAnnotations(all);
                    touched.add(page.getCOSObject());
                },
                "trang 1 có thêm chú thích");
    }

    @Test
    void aSwappedPictureOfASignatureIsNamed() throws IOException {
        told(
                (file, touched) -> {
                    for (PDPage page : file.getPages()) {
                        for (var one : page.getAnnotations()) {
                            if (one.getCOSObject().containsKey(COSName.V)) {
                                one.setRectangle(new PDRectangle(10, 10, 300, 300));
                                touched.add(one.getCOSObject());
                                return;
                            }
                        }
                    }
                },
                "bị thay bằng cái khác");
    }

    @Test
    void aFurtherUpdateThatShowsNothingIsStillNoted() throws IOException {
        told(
                (file, touched) -> {
                    file.getDocumentInformation().setTitle("Tên khác");
                    touched.add(file.getDocumentInformation().getCOSObject());
                },
                "được ghi thêm");
    }

    @Test
    void bytesAfterTheEndAreNoted() {
        byte[] more = java.util.Arrays.copyOf(signed, signed.length + 40);
        assertThat(check(more).verdict()).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void aFileCutAfterTheFirstSignatureMissesTheSecond() {
        int cut = 0;
        for (int i = 0; i + 5 <= signed.length && cut == 0; i++) {
            if (new String(signed, i, 5, java.nio.charset.StandardCharsets.US_ASCII).equals("%%EOF")
                    && SignedFile.check(java.util.Arrays.copyOf(signed, i + 6), trusted())
                                    .signatures()
                                    .size()
                            == 1) {
                cut = i + 6;
            }
        }
        assertThat(cut).isPositive();
        assertThat(check(java.util.Arrays.copyOf(signed, cut)).signatures()).hasSize(1);
    }

    @Test
    void whatIsNoPdfIsRefusedPolitely() {
        for (byte[] hostile : List.of(
                new byte[0],
                "%PDF-1.7\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                "PK".getBytes(java.nio.charset.StandardCharsets.US_ASCII))) {
            var found = SignedFile.check(hostile, trusted());
            assertThat(found.verdict()).isEqualTo(Verdict.UNREADABLE);
            assertThat(found.changes()).hasSize(1);
        }
        assertThat(check(java.util.Arrays.copyOf(signed, signed.length / 3)).verdict())
                .isNotEqualTo(Verdict.WHOLE);
    }

    private static void told(Change change, String words) throws IOException {
        byte[] changed;
        try (var file = Loader.loadPDF(signed);
                var out = new ByteArrayOutputStream()) {
            Set<COSDictionary> touched = new java.util.HashSet<>();
            change.to(file, touched);
            file.saveIncremental(out, touched);
            changed = out.toByteArray();
        }
        assertThat(java.util.Arrays.copyOf(changed, signed.length)).isEqualTo(signed);
        var found = check(changed);
        assertThat(found.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(found.signatures()).allMatch(SignedFile.Signature::intact);
        assertThat(String.join("\n", found.changes())).contains(words).contains("Sau khi Sở Khoa học");
    }

    private static SignedFile.Finding check(byte[] pdf) {
        return SignedFile.check(pdf, trusted());
    }

    private static List<java.security.cert.X509Certificate> trusted() {
        return context.bean(SigningKeys.class).trusted();
    }
}
