package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.unit.DataSize;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.testing.Upload;

class FileCheckTest {

    private static final String TYPES = "[Content_Types].xml";
    // the text every scanner must find, so written that none finds it here
    private static final String TEST_VIRUS = new String(
            Base64.getDecoder()
                    .decode(
                            "WDVPIVAlQEFQWzRcUFpYNTQoUF4pN0NDKTd9JEVJQ0FSLVNUQU5EQVJELUFOVElWSVJVUy1URVNULUZJTEUhJEgrSCo="),
            StandardCharsets.US_ASCII);

    private final FileCheck check =
            new FileCheck(new AttachmentSettings(DataSize.ofMegabytes(1), 5), new KnownSignatures(), messages());

    private InspectedFile checked(String name, byte[] content) {
        return check.check("file", name, new ByteArrayInputStream(content));
    }

    private String refusal(String name, byte[] content) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> checked(name, content));
        assertThat(refused).as(name).isNotNull();
        assertThat(refused.errors()).singleElement().extracting("field").isEqualTo("file");
        return refused.errors().get(0).message();
    }

    @Test
    void theContentSaysTheType() {
        assertThat(checked("a", Upload.pdf(100, "")).type()).isEqualTo(FileType.PDF);
        assertThat(checked("a", Upload.zip(TYPES, "word/document.xml")).type()).isEqualTo(FileType.DOCX);
        assertThat(checked("a", Upload.zip(TYPES, "xl/workbook.xml")).type()).isEqualTo(FileType.XLSX);
        assertThat(checked("a", Upload.zip("mimetype=application/vnd.oasis.opendocument.text", "content.xml"))
                        .type())
                .isEqualTo(FileType.ODT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ program", "<html></html>", "GIF89a", " "})
    void whatIsNoKnownTypeIsRefused(String content) {
        assertThat(refusal("a.pdf", content.getBytes(StandardCharsets.ISO_8859_1)))
                .contains("không phải PDF");
    }

    @Test
    void aZipThatIsNoOfficeFileOrLeavesItsFolderIsRefused() {
        assertThat(refusal("a.docx", Upload.zip("a.txt"))).contains("không phải PDF");
        assertThat(refusal("a.docx", Upload.zip(TYPES, "word/document.xml", "../../etc/passwd")))
                .contains("tên tệp lạ");
        assertThat(refusal("a.docx", Upload.zip(TYPES, "word/document.xml", "/etc/passwd")))
                .contains("tên tệp lạ");
    }

    @Test
    void aFileThatUnpacksToMoreThanIsReasonableIsRefused() {
        String[] entries = new String[4];
        entries[0] = TYPES;
        entries[1] = "word/document.xml";
        entries[2] = "big1=" + "0".repeat(110_000_000);
        entries[3] = "big2=" + "0".repeat(110_000_000);
        assertThat(refusal("a.docx", Upload.zip(entries))).contains("giải nén ra quá lớn");
    }

    @Test
    void macrosAreRefused() {
        assertThat(refusal("a.docx", Upload.zip(TYPES, "word/document.xml", "word/vbaProject.bin")))
                .contains("macro");
        assertThat(refusal("a.xlsx", Upload.zip(TYPES + "=<a>sheet.macroEnabled.main</a>", "xl/workbook.xml")))
                .contains("macro");
        assertThat(refusal(
                        "a.odt",
                        Upload.zip(
                                "mimetype=application/vnd.oasis.opendocument.text",
                                "content.xml",
                                "Basic/Module1.xml")))
                .contains("macro");
    }

    @Test
    void theTestVirusIsFoundAlsoInsideAnOfficeFile() {
        assertThat(refusal("a.txt", TEST_VIRUS.getBytes(StandardCharsets.US_ASCII)))
                .contains("mã độc");
        assertThat(refusal("a.pdf", Upload.pdf(100, TEST_VIRUS))).contains("mã độc");
        assertThat(refusal("a.docx", Upload.zip(TYPES, "word/document.xml=" + TEST_VIRUS)))
                .contains("mã độc");
    }

    @Test
    void emptyAndTooLargeAreRefusedAndTheLimitItselfIsNot() {
        assertThat(refusal("a.pdf", new byte[0])).contains("rỗng");
        assertThat(refusal("a.pdf", Upload.pdf(1_048_577, ""))).contains("1 MB");
        assertThat(checked("a.pdf", Upload.pdf(1_048_576, "")).content()).hasSize(1_048_576);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "don.pdf | don.pdf",
                "C:\\Users\\x\\Đơn đề nghị.pdf | Đơn đề nghị.pdf",
                "../../../etc/passwd | passwd.pdf",
                "..pdf | tep-dinh-kem.pdf",
                ".htaccess.pdf | htaccess.pdf",
                "a\u202Efdp.pdf | afdp.pdf",
                "'<b onclick=1>.pdf' | b onclick=1.pdf",
                "'' | tep-dinh-kem.pdf",
            })
    void theNameIsCleaned(String sent, String kept) {
        assertThat(checked(sent, Upload.pdf(100, "")).name()).isEqualTo(kept);
    }

    @Test
    void aLongNameIsCutAndADisguiseIsRefused() {
        assertThat(checked("ô".repeat(500) + ".pdf", Upload.pdf(100, "")).name())
                .hasSize(124);
        assertThat(refusal("hoa-don.exe", Upload.pdf(100, ""))).contains(".exe");
        assertThat(refusal("anh.png", Upload.pdf(100, ""))).contains(".png");
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
