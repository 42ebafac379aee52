package vn.dunghen.plan.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.usecase.PlanImporter;

/** Files that want to harm, and files that are not what they call themselves, are refused at once and in words. */
class HostileFilesTest {

    /** A second is promised; a machine that builds other things at the same time may need more. */
    private static final Duration SOON = Duration.ofSeconds(3);

    private static final PlanImporter IMPORTER = MinhHoa.importer();

    @BeforeAll
    static void warmUp() {
        assertThat(IMPORTER.read(HostileParts.small(), "a.docx", "Tên", 2026)
                        .content()
                        .title())
                .isEqualTo("Tên");
    }

    @Test
    void anEmptyFileIsRefused() {
        refused(new byte[0], "Chọn tệp");
    }

    @Test
    void otherTypesUnderAnOfficeNameAreRefused() {
        refused("%PDF-1.7 …%%EOF".getBytes(StandardCharsets.UTF_8), "không phải tệp Word");
        refused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                ".doc");
        refused("KẾ HOẠCH".getBytes(StandardCharsets.UTF_8), "không phải tệp Word");
        refused(HostileParts.with(new byte[0], "content.xml", "<a/>"), "không phải tệp Word");
    }

    @Test
    void aFileThatWasCutOffIsRefusedOrRead() {
        byte[] whole = HostileParts.small();
        for (int part = 1; part < 10; part++) {
            quick(Arrays.copyOf(whole, whole.length * part / 10));
        }
        refused(Arrays.copyOf(whole, whole.length / 2), "");
    }

    @Test
    void macrosAndEmbeddedObjectsAreRefused() {
        refused(HostileParts.with(HostileParts.small(), "word/vbaProject.bin", "x"), "macro");
        refused(HostileParts.with(HostileParts.small(), "word/embeddings/oleObject1.bin", "x"), "nhúng");
        refused(HostileParts.with(HostileParts.small(), "word/activeX/activeX1.xml", "<a/>"), "macro");
        refused(
                HostileParts.replaced(
                        HostileParts.small(),
                        "[Content_Types].xml",
                        "wordprocessingml.document.main",
                        "ms-word.document.macroEnabled.main"),
                "macro");
    }

    @Test
    void whatOfficeWouldFetchByItselfIsRefused() {
        String relation = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
                + " Target=\"%s\" TargetMode=\"External\"/></Relationships>";
        String part = "word/_rels/settings.xml.rels";
        refused(
                HostileParts.with(
                        HostileParts.small(),
                        part,
                        String.format(relation, "attachedTemplate", "http://x.invalid/a.dotm")),
                "liên kết ngoài");
        refused(
                HostileParts.with(HostileParts.small(), part, String.format(relation, "image", "\\\\x.invalid\\a.png")),
                "liên kết ngoài");
        assertThat(read(HostileParts.with(
                        HostileParts.small(), part, String.format(relation, "hyperlink", "http://x.invalid/"))))
                .isNotNull();
    }

    @Test
    void entitiesAreRefusedWhereverTheyStand() {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><w:document " + HostileParts.SPACE
                + "><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>";
        refused(HostileParts.with(HostileParts.small(), "word/document.xml", laughs), "XML lạ");
        String late = "<?xml version=\"1.0\"?>" + "<!-- dài -->".repeat(800)
                + "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><w:document " + HostileParts.SPACE
                + "><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        refused(HostileParts.with(HostileParts.small(), "word/document.xml", late), "Không đọc được");
        refused(HostileParts.with(HostileParts.small(), "word/numbering.xml", late), "Không đọc được");
    }

    @Test
    void aBombIsRefusedBeforeItUnpacks() {
        byte[] bomb = HostileParts.with(HostileParts.small(), "word/document.xml", new byte[200_000_000]);
        assertThat(bomb.length).isLessThan(1_000_000);
        refused(bomb, "giải nén ra quá lớn");
    }

    @Test
    void moreRowsAndLongerCellsThanAnyPlanHasAreRefused() {
        refused(HostileParts.document(HostileParts.rows(10_000)), "quá 2.000 dòng");
        refused(
                HostileParts.document("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>"
                        + new java.util.Random(1)
                                .ints(1_000_000, 'a', 'z' + 1)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        + "</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"),
                "quá 20.000 ký tự");
        Sheet sheet = new Sheet();
        sheet.row("STT", "Nội dung", "Thời gian");
        for (int i = 1; i <= 10_000; i++) {
            sheet.row(i + "", "Việc số " + i, "Quý I");
        }
        refused(sheet.bytes(), "quá 2.000 dòng");
    }

    @Test
    void aPlanOfManyHundredRowsIsReadAtOnce() {
        ImportedPlan plan = quick(HostileParts.document(HostileParts.rows(1_500)));
        assertThat(plan).isNotNull();
        assertThat(plan.content().rows()).hasSize(1_499);
    }

    @Test
    void tablesInTablesAreReadAsTextButNotWithoutEnd() {
        refused(HostileParts.document(HostileParts.nested(500)), "lồng");
        ImportedPlan plan = read(HostileParts.document(HostileParts.nested(4)));
        assertThat(plan.toString()).contains("trong cùng");
    }

    @Test
    void elementsNestedWithoutEndHarmNobody() {
        quick(HostileParts.document("<w:sdt><w:sdtContent>".repeat(20_000) + "</w:sdtContent></w:sdt>".repeat(20_000)));
        quick(HostileParts.document("<w:p>".repeat(5_000) + "</w:p>".repeat(5_000)));
        quick(HostileParts.document("<w:tc/><w:tr/></w:tbl>"));
        quick(HostileParts.document("<w:tr><w:tc><w:p/></w:tc></w:tr>"));
    }

    private static void refused(byte[] file, String words) {
        long begin = worked();
        Throwable thrown = catchThrowable(() -> IMPORTER.read(file, "ke-hoach.docx", "", 2026));
        assertThat(Duration.ofNanos(worked() - begin)).isLessThan(SOON);
        assertThat(thrown).isInstanceOfSatisfying(InvalidInput.class, wrong -> {
            assertThat(wrong.errors().get(0).field()).isEqualTo("file");
            assertThat(wrong.errors().get(0).message()).contains(words).endsWith(".");
        });
    }

    /** Reads or refuses, soon; anything else is a fault. */
    private static ImportedPlan quick(byte[] file) {
        long begin = worked();
        try {
            return IMPORTER.read(file, "ke-hoach.docx", "", 2026);
        } catch (InvalidInput refused) {
            assertThat(refused.errors()).isNotEmpty();
            return null;
        } finally {
            assertThat(Duration.ofNanos(worked() - begin)).isLessThan(SOON);
        }
    }

    /** Of this thread, so that a machine busy with something else makes no file a hostile one. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static ImportedPlan read(byte[] file) {
        return IMPORTER.read(file, "ke-hoach.docx", "", 2026);
    }
}
