package vn.dunghen.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dunghen.document.decree30.Letterhead;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperAnnex;
import vn.dunghen.document.decree30.PaperBlock;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.decree30.PaperSignature;

/** Administrative papers of the invented department, of real length. */
final class OfficialSamples {

    static final String PLAN_TITLE =
            "Nâng cao Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh năm 2026 của Sở Khoa học và Công nghệ";
    static final String TEXT =
            "Các phòng, đơn vị thuộc Sở rà soát, công khai đầy đủ, kịp thời thủ tục hành chính thuộc phạm vi"
                    + " quản lý; tiếp nhận, xử lý phản ánh, kiến nghị của tổ chức, cá nhân đúng thời hạn; gắn kết quả thực hiện với việc"
                    + " đánh giá, xếp loại công chức, viên chức cuối năm.";

    private OfficialSamples() {}

    static Letterhead head(String symbol) {
        return new Letterhead(
                "Ủy ban nhân dân tỉnh Minh Hòa",
                "Sở Khoa học và Công nghệ",
                "05",
                symbol,
                "Minh Hòa",
                LocalDate.of(2026, 2, 5),
                2026);
    }

    static Letterhead open(String symbol) {
        return new Letterhead(
                "Ủy ban nhân dân tỉnh Minh Hòa", "Sở Khoa học và Công nghệ", null, symbol, "Minh Hòa", null, 2026);
    }

    static PaperSignature signature() {
        return new PaperSignature(
                "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Thị Bích Hạnh", Instant.parse("2026-02-05T02:12:00Z"));
    }

    static OfficialPaper plan(int rows) {
        return OfficialPaper.of(PaperKind.PLAN, head("KH-SKHCN"), PLAN_TITLE, planBody())
                .basedOn(List.of(
                        "Thực hiện Kế hoạch số 21/KH-UBND ngày 15/01/2026 của Ủy ban nhân dân tỉnh Minh Hòa về cải thiện Chỉ số",
                        "Theo đề nghị của Chánh Văn phòng Sở"))
                .signedBy(signature())
                .sentTo(List.of(
                        "Ủy ban nhân dân tỉnh (b/c)",
                        "Sở Nội vụ (p/h)",
                        "Giám đốc và các Phó Giám đốc Sở",
                        "Các phòng, đơn vị thuộc Sở (t/h)",
                        "Lưu: VT, VP"))
                .with(new PaperAnnex("Nhiệm vụ cụ thể năm 2026", true, List.of(table(rows))));
    }

    private static List<PaperBlock> planBody() {
        var body = new ArrayList<PaperBlock>();
        body.add(new PaperBlock.Paragraph(
                "Sở Khoa học và Công nghệ ban hành Kế hoạch nâng cao Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh"
                        + " năm 2026 như sau:"));
        body.add(new PaperBlock.Heading(1, "I", "MỤC ĐÍCH, YÊU CẦU"));
        body.add(new PaperBlock.Heading(2, "1", "Mục đích"));
        body.add(new PaperBlock.Paragraph(TEXT));
        body.add(new PaperBlock.Heading(2, "2", "Yêu cầu"));
        body.add(new PaperBlock.Bullet(TEXT));
        body.add(new PaperBlock.Bullet("Lấy sự hài lòng của người dân, doanh nghiệp làm thước đo"));
        body.add(new PaperBlock.Heading(1, "II", "NHIỆM VỤ VÀ GIẢI PHÁP"));
        for (int i = 1; i <= 8; i++) {
            body.add(new PaperBlock.Heading(2, String.valueOf(i), "Nội dung thành phần thứ " + i));
            body.add(new PaperBlock.Heading(3, i + ".1", "Cơ quan chủ trì: Văn phòng Sở"));
            body.add(new PaperBlock.Paragraph(TEXT));
            body.add(new PaperBlock.Paragraph(TEXT));
        }
        body.add(new PaperBlock.Heading(1, "III", "TỔ CHỨC THỰC HIỆN"));
        body.add(new PaperBlock.Paragraph(
                "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các phòng, đơn vị phản ánh về Văn phòng Sở để tổng hợp,"
                        + " báo cáo Giám đốc Sở xem xét, quyết định."));
        return body;
    }

    static PaperBlock.Table table(int rows) {
        var lines = new ArrayList<PaperBlock.Row>();
        for (int i = 1; i <= rows; i++) {
            if (i % 15 == 1) {
                lines.add(PaperBlock.Row.group(roman(i / 15), "Công khai, minh bạch trong hoạt động của Sở"));
            }
            lines.add(PaperBlock.Row.of(
                    String.valueOf(i),
                    "Rà soát, cập nhật danh mục thủ tục hành chính; công khai trên Trang thông tin điện tử của Sở",
                    "100% thủ tục được công khai đúng hạn",
                    "Trước ngày 15/12/2026",
                    "Văn phòng Sở",
                    "Các phòng, đơn vị thuộc Sở"));
        }
        return new PaperBlock.Table(
                List.of(
                        new PaperBlock.Column("STT", 1, true),
                        new PaperBlock.Column("Nội dung, nhiệm vụ", 6, false),
                        new PaperBlock.Column("Kết quả, sản phẩm", 4, false),
                        new PaperBlock.Column("Thời gian thực hiện", 3, true),
                        new PaperBlock.Column("Chủ trì", 3, false),
                        new PaperBlock.Column("Phối hợp", 3, false)),
                lines);
    }

    private static String roman(int index) {
        return List.of("I", "II", "III", "IV", "V").get(Math.min(4, index));
    }

    static OfficialPaper opinionRequest() {
        return OfficialPaper.of(
                        PaperKind.LETTER,
                        new Letterhead(
                                "Ủy ban nhân dân tỉnh Minh Hòa",
                                "Sở Khoa học và Công nghệ",
                                "12",
                                "SKHCN-VP",
                                "Minh Hòa",
                                LocalDate.of(2026, 1, 20),
                                2026),
                        "lấy ý kiến đối với dự thảo Kế hoạch nâng cao Chỉ số hiệu quả quản trị năm 2026",
                        List.of(
                                new PaperBlock.Paragraph(TEXT),
                                new PaperBlock.Paragraph(
                                        "Đề nghị các phòng, đơn vị có ý kiến gửi về Văn phòng Sở trước ngày 27/01/2026. Quá thời"
                                                + " hạn trên, đơn vị không có ý kiến được coi là thống nhất với dự thảo.")))
                .addressedTo(List.of("Phòng Quản lý khoa học", "Phòng Quản lý công nghệ", "Thanh tra Sở"))
                .signedBy(new PaperSignature("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Lê Văn Đức", null))
                .sentTo(List.of("Như trên", "Giám đốc Sở (b/c)", "Lưu: VT, VP"));
    }

    static OfficialPaper decision() {
        return OfficialPaper.of(
                        PaperKind.DECISION,
                        head("QĐ-SKHCN"),
                        "Về việc thành lập Tổ công tác cải cách hành chính năm 2026",
                        List.of(
                                new PaperBlock.Article("Điều 1", "Thành lập Tổ công tác cải cách hành chính năm 2026."),
                                new PaperBlock.Article("Điều 2", TEXT),
                                new PaperBlock.Article(
                                        "Điều 3",
                                        "Chánh Văn phòng Sở, Trưởng các phòng, đơn vị thuộc Sở chịu trách nhiệm thi hành Quyết định"
                                                + " này.")))
                .decidedBy("Giám đốc Sở Khoa học và Công nghệ")
                .basedOn(List.of(
                        "Căn cứ Quyết định số 12/2025/QĐ-UBND ngày 10/3/2025 của Ủy ban nhân dân tỉnh Minh Hòa;",
                        "Theo đề nghị của Chánh Văn phòng Sở."))
                .signedBy(new PaperSignature("GIÁM ĐỐC", "", "Nguyễn Minh Khôi", null))
                .sentTo(List.of("Như Điều 3", "Lưu: VT, VP"));
    }

    static OfficialPaper report() {
        return OfficialPaper.of(
                        PaperKind.REPORT,
                        open("BC-SKHCN"),
                        "Kết quả cải cách hành chính 6 tháng đầu năm 2026",
                        List.of(
                                new PaperBlock.Heading(1, "I", "KẾT QUẢ"),
                                new PaperBlock.Paragraph(TEXT),
                                table(3),
                                new PaperBlock.Heading(1, "II", "ĐÁNH GIÁ"),
                                new PaperBlock.Paragraph(TEXT),
                                new PaperBlock.Heading(1, "III", "KIẾN NGHỊ, ĐỀ XUẤT"),
                                new PaperBlock.Paragraph("Không có.")))
                .signedBy(new PaperSignature("GIÁM ĐỐC", "", "Nguyễn Minh Khôi", null))
                .sentTo(List.of("Ủy ban nhân dân tỉnh (b/c)", "Lưu: VT, VP"));
    }
}
