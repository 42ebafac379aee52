package vn.dunghen.plan.usecase.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dunghen.plan.usecase.importing.MinhHoa.codes;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.PlanSection;

/** What offices do besides the ten usual layouts. */
class OddLayoutsTest {

    private static ImportedPlan read(byte[] file) {
        ImportedPlan plan = MinhHoa.importer().read(file, "ke-hoach", "", 2024);
        assertThat(Said.lost(file, plan)).isEmpty();
        return plan;
    }

    private static Word word() {
        return new Word().centred("KẾ HOẠCH").centred("Cải cách hành chính năm 2024");
    }

    private static List<String> contents(ImportedPlan plan) {
        return plan.content().rows().stream().map(PlanRow::content).toList();
    }

    @Test
    void rolesAreFoundInsideOfSentences() {
        ImportedPlan plan = read(word().bold("II. NHIỆM VỤ")
                .line(
                        "1. Giao Văn phòng Sở chủ trì, phối hợp với Phòng Chuyển đổi số và Thanh tra Sở rà soát quy trình nội bộ, hoàn thành trước ngày 30/6.")
                .line(
                        "2. Phòng Quản lý công nghệ chủ trì, phối hợp với các phòng, đơn vị liên quan khảo sát nhu cầu; Văn phòng Sở theo dõi, tổng hợp.")
                .bytes());

        PlanRow first = plan.content().rows().get(0);
        assertThat(codes(first.leads())).containsExactly("VP");
        assertThat(codes(first.coordinating())).containsExactly("CDS", "TT");
        assertThat(first.deadline().kind()).isEqualTo(DeadlineKind.BEFORE_DATE);
        assertThat(first.deadline().to()).hasToString("2024-06-30");
        PlanRow second = plan.content().rows().get(1);
        assertThat(codes(second.leads())).containsExactly("CN");
        assertThat(codes(second.coordinating())).containsExactly("ALL");
        assertThat(codes(second.monitoring())).containsExactly("VP");
    }

    @Test
    void moreThanIsReadOfOneSentenceIsAskedAbout() {
        String many = "Thanh tra Sở, ".repeat(45);
        String endless = "rà soát từng khâu của quy trình nội bộ, ".repeat(120);
        byte[] file = word().bold("II. NHIỆM VỤ")
                .line("1. Giao Văn phòng Sở chủ trì, phối hợp với " + many + "Phòng Chuyển đổi số rà soát quy trình.")
                .line("2. Giao Văn phòng Sở chủ trì " + endless + " phối hợp với Thanh tra Sở.")
                .line("3. Giao Văn phòng Sở chủ trì, phối hợp với " + "Thanh tra Sở, ".repeat(39)
                        + "Phòng Chuyển đổi số rà soát quy trình.")
                .bytes();
        ImportedPlan plan = MinhHoa.importer().read(file, "ke-hoach", "", 2024);

        assertThat(plan.warnings().stream().filter(one -> one.message().contains("chỉ đọc được phần đầu")))
                .extracting(one -> one.message().substring(0, "Nhiệm vụ 1".length()))
                .containsExactly("Nhiệm vụ 1", "Nhiệm vụ 2");
    }

    @Test
    void aHeadingThatNamesAUnitLeadsWhatStandsUnderIt() {
        ImportedPlan plan = read(word().bold("III. TỔ CHỨC THỰC HIỆN")
                .bold("1. Văn phòng Sở")
                .line("- Đôn đốc việc thực hiện kế hoạch.")
                .line("- Tổng hợp báo cáo trước ngày 15/12.")
                .bold("2. Phòng Chuyển đổi số:")
                .line("- Bảo đảm hạ tầng kỹ thuật.")
                .bytes());

        assertThat(plan.content().rows())
                .extracting(row -> codes(row.leads()).get(0))
                .containsExactly("VP", "VP", "CDS");
        assertThat(plan.content().rows().get(1).deadline().to()).hasToString("2024-12-15");
    }

    @Test
    void stepsThatEndWithOneRoleLineAreOneTask() {
        ImportedPlan plan = read(word().bold("II. NHIỆM VỤ")
                .line("1. Số hóa hồ sơ lưu trữ:")
                .line("a) Lập danh mục.")
                .line("b) Quét và kiểm tra.")
                .line("* Cơ quan chủ trì: Văn phòng Sở.")
                .bytes());

        assertThat(contents(plan)).singleElement().satisfies(content -> assertThat(content)
                .contains("Số hóa", "Lập danh mục", "Quét"));
        assertThat(codes(plan.content().rows().get(0).leads())).containsExactly("VP");
    }

    @Test
    void numbersThatWordCountsInCellsAreOrdinals() {
        Word word = word().bold("II. NHIỆM VỤ");
        XWPFTable table = word.table(3);
        Word.row(table, true, "STT", "Nội dung", "Chủ trì");
        var list = word.decimals();
        for (String content : List.of("Việc một", "Việc hai")) {
            Word.row(table, false, "", content, "Văn phòng Sở");
            var paragraph = table.getRow(table.getNumberOfRows() - 1)
                    .getCell(0)
                    .getParagraphs()
                    .get(0);
            paragraph.setNumID(list);
        }

        ImportedPlan plan = read(word.bytes());

        assertThat(plan.content().rows()).extracting(PlanRow::ordinal).containsExactly("1", "2");
    }

    @Test
    void aNumberMergedOverSeveralTasksKeepsThemApart() {
        Word word = word().bold("II. NHIỆM VỤ");
        XWPFTable table = word.table(4);
        Word.row(table, true, "STT", "Nội dung", "Thời gian", "Chủ trì");
        Word.row(table, false, "v 1", "Ban hành quy chế", "Quý I", "v Văn phòng Sở");
        Word.row(table, false, null, "Sơ kết quy chế", "Quý IV", null);

        ImportedPlan plan = read(word.bytes());

        assertThat(contents(plan)).containsExactly("Ban hành quy chế", "Sơ kết quy chế");
        assertThat(plan.content().rows()).allSatisfy(row -> {
            assertThat(row.ordinal()).isEqualTo("1");
            assertThat(codes(row.leads())).containsExactly("VP");
        });
    }

    @Test
    void columnsThatPlansDoNotHaveAndWordsLikeAboveAreAskedAbout() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH KIỂM TRA NĂM 2024");
        sheet.row("STT", "Nội dung", "Thời gian", "Chủ trì", "Kinh phí", "Ghi chú");
        sheet.row("1", "Kiểm tra cân đối chứng", "Quý I", "Phòng TĐC", "50 triệu đồng", "Có mời báo chí");
        sheet.row("2", "Kiểm tra xăng dầu", "nt", "nt");

        ImportedPlan plan = read(sheet.bytes());

        assertThat(plan.content().title()).isEqualTo("KIỂM TRA NĂM 2024");
        assertThat(plan.warnings()).anySatisfy(one -> {
            assertThat(one.row()).isEqualTo("r001");
            assertThat(one.message()).contains("Kinh phí: 50 triệu đồng");
        });
        assertThat(plan.warnings()).anySatisfy(one -> assertThat(one.message()).contains("Có mời báo chí"));
        PlanRow second = plan.content().rows().get(1);
        assertThat(codes(second.leads())).containsExactly("TDC");
        assertThat(second.deadline().from()).hasToString("2024-01-01");
        assertThat(plan.warnings()).anySatisfy(one -> assertThat(one.row()).isEqualTo("r002"));
    }

    @Test
    void aTableWithoutHeadingsIsGuessedAndSaidToBe() {
        Word word = word().bold("II. NHIỆM VỤ");
        XWPFTable table = word.table(4);
        Word.row(table, false, "1", "Rà soát danh mục thủ tục", "Văn phòng Sở", "Quý I");
        Word.row(table, false, "2", "Kiểm tra phương tiện đo", "Phòng TĐC", "Trước ngày 15/12");

        ImportedPlan plan = read(word.bytes());

        assertThat(contents(plan)).containsExactly("Rà soát danh mục thủ tục", "Kiểm tra phương tiện đo");
        assertThat(codes(plan.content().rows().get(1).leads())).containsExactly("TDC");
        assertThat(plan.warnings()).anySatisfy(one -> assertThat(one.message()).contains("đã đoán"));
    }

    @Test
    void aColumnForTheLeadMaySayWhoHelps() {
        Sheet sheet = new Sheet();
        sheet.row("Kế hoạch tuyên truyền");
        sheet.row("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian");
        sheet.row("1", "Viết tin bài", "Phòng Chuyển đổi số chủ trì, phối hợp với Văn phòng Sở", "Quý I");
        sheet.row("2", "In tờ rơi", "Thanh tra Sở phối hợp với các phòng chuyên môn", "Quý I");
        sheet.row("3", "Phát tờ rơi", "Văn phòng Sở chủ trì", "Quý I");

        ImportedPlan plan = read(sheet.bytes());

        assertThat(plan.content().rows())
                .extracting(row -> codes(row.leads()).toString() + codes(row.coordinating()))
                .containsExactly("[CDS][VP]", "[TT][ROOMS]", "[VP][]");
        assertThat(plan.warnings()).noneMatch(one -> one.message().contains("chưa chắc"));
    }

    @Test
    void oneColumnForLeadAndHelpersIsRead() {
        Sheet sheet = new Sheet();
        sheet.row("Kế hoạch tuyên truyền");
        sheet.row("TT", "Nhiệm vụ", "Đơn vị chủ trì/phối hợp", "Thời gian");
        sheet.row("1", "Viết tin bài", "Văn phòng Sở chủ trì, phối hợp với các phòng, đơn vị", "Hằng tháng");
        sheet.row("2", "In tờ rơi", "Phòng Chuyển đổi số; Văn phòng Sở", "Quý I");

        ImportedPlan plan = read(sheet.bytes());

        assertThat(codes(plan.content().rows().get(0).leads())).containsExactly("VP");
        assertThat(codes(plan.content().rows().get(0).coordinating())).containsExactly("ALL");
        assertThat(codes(plan.content().rows().get(1).leads())).containsExactly("CDS");
        assertThat(codes(plan.content().rows().get(1).coordinating())).containsExactly("VP");
        assertThat(plan.warnings()).anySatisfy(one -> {
            assertThat(one.row()).isEqualTo("r002");
            assertThat(one.message()).contains("ai chủ trì, ai phối hợp");
        });
    }

    @Test
    void groupsOfGroupsKeepTheNearestAsGroupAndTheOthersAsHeadings() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH công tác");
        sheet.row("STT", "Nội dung", "Thời gian", "Chủ trì");
        sheet.row("I", "Nội bộ");
        sheet.row("1", "Văn thư");
        sheet.row("1.1", "Lập danh mục hồ sơ", "Quý I", "Văn phòng Sở");
        sheet.row("1.2", "Nộp lưu hồ sơ", "Quý IV", "Văn phòng Sở");
        sheet.row("2", "Họp giao ban", "Hằng tuần", "Văn phòng Sở");
        sheet.row("II", "Chuyên môn");
        sheet.row("1", "Kiểm định phương tiện đo", "Thường xuyên", "Phòng TĐC");

        ImportedPlan plan = read(sheet.bytes());

        assertThat(plan.content().rows()).extracting(PlanRow::ordinal).containsExactly("1.1", "1.2", "2", "1");
        assertThat(plan.content().rows())
                .extracting(PlanRow::group)
                .containsExactly("Văn thư", "Văn thư", "Nội bộ", "Chuyên môn");
    }

    @Test
    void aLongContentIsCutAndTheRestIsSaid() {
        String words = "rà soát quy trình ".repeat(260).strip();
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH dài");
        sheet.row("STT", "Nội dung", "Chủ trì");
        sheet.row("1", words, "Văn phòng Sở");

        ImportedPlan plan = MinhHoa.importer().read(sheet.bytes(), "a.xlsx", "", 2024);

        assertThat(plan.content().rows().get(0).content()).hasSize(4_000);
        assertThat(plan.warnings()).anySatisfy(one -> assertThat(one.message()).contains(words.substring(4_000)));
    }

    @Test
    void aFileWithoutWorkOrTitleIsReadWithWarnings() {
        ImportedPlan plan =
                read(new Word().line("I. MỤC ĐÍCH").line("Chỉ có một dòng.").bytes());

        assertThat(plan.content().rows()).isEmpty();
        assertThat(plan.content().title()).isNotBlank();
        assertThat(plan.content().sections()).extracting(PlanSection::title).containsExactly("MỤC ĐÍCH");
        assertThat(plan.warnings()).hasSize(2);
    }

    @Test
    void aTitleThatWasTypedWinsAndTheOtherIsSaid() {
        ImportedPlan plan = MinhHoa.importer().read(word().line("I. NHIỆM VỤ").bytes(), "a.docx", "Tên khác", 2024);

        assertThat(plan.content().title()).isEqualTo("Tên khác");
        assertThat(plan.warnings())
                .anySatisfy(one -> assertThat(one.message()).contains("Cải cách hành chính năm 2024"));
    }

    @Test
    void aHeadingMayNameWhoLeadsAndLabelsMayStandInBrackets() {
        ImportedPlan plan = read(word().bold("II. NHIỆM VỤ")
                .bold("1. Hạ tầng (Phòng Chuyển đổi số chủ trì)")
                .line("- Nâng cấp máy chủ trước ngày 30/6")
                .line("- Thuê đường truyền")
                .bold("2. Dữ liệu")
                .line("2.1. Số hóa hồ sơ (chủ trì: Văn phòng Sở; phối hợp: Phòng CĐS; hoàn thành: Quý III)")
                .bytes());

        assertThat(plan.content().rows())
                .extracting(row -> codes(row.leads()))
                .containsExactly(List.of("CDS"), List.of("CDS"), List.of("VP"));
        PlanRow last = plan.content().rows().get(2);
        assertThat(last.content()).isEqualTo("Số hóa hồ sơ");
        assertThat(codes(last.coordinating())).containsExactly("CDS");
        assertThat(last.deadline().text()).isEqualTo("Quý III");
    }

    @Test
    void cellsBrokenInTheMiddleOfAPageAreOne() {
        Word word = word().bold("II. NHIỆM VỤ");
        XWPFTable table = word.table(5);
        String[] head = {"STT", "NỘI DUNG", "THỜI GIAN", "CƠ QUAN CHỦ TRÌ", "CƠ QUAN PHỐI HỢP"};
        Word.row(table, true, head);
        Word.row(table, false, "1", "Công khai thủ tục hành", "Trước ngày", "Văn phòng", "Các phòng,");
        Word.row(table, true, head);
        Word.row(table, false, "", "chính trên cổng", "15/12", "Sở", "đơn vị");
        Word.row(table, false, "2", "Đăng bài", "Hằng tháng", "Thanh tra Sở", "");
        Word.row(table, false, "", "- Báo cáo kết quả", "Trước 30/4", "Văn phòng Sở", "");

        ImportedPlan plan = read(word.bytes());

        assertThat(contents(plan))
                .containsExactly("Công khai thủ tục hành chính trên cổng", "Đăng bài", "- Báo cáo kết quả");
        PlanRow first = plan.content().rows().get(0);
        assertThat(first.deadline().to()).hasToString("2024-12-15");
        assertThat(codes(first.leads())).containsExactly("VP");
        assertThat(codes(first.coordinating())).containsExactly("ALL");
    }

    @Test
    void anAnnexBehindTheSignatureIsStillThePlan() {
        Word word = word().line("I. MỤC ĐÍCH")
                .line("Để làm tốt.")
                .line("Nơi nhận:")
                .line("- Như trên;")
                .line("- Lưu: VT.")
                .centred("GIÁM ĐỐC")
                .line("Nguyễn Văn Mẫu")
                .centred("PHỤ LỤC I")
                .centred("NHIỆM VỤ NĂM 2024");
        XWPFTable table = word.table(4);
        Word.row(table, true, "Nhiệm vụ", "Đầu mối", "Phối hợp thực hiện", "Hạn hoàn thành");
        Word.row(table, false, "Rà soát quy chế", "VP", "CDS, KHTC; các sở, ban, ngành", "30/4");

        ImportedPlan plan = read(word.bytes());

        assertThat(plan.content().recipients()).containsExactly("Như trên", "Lưu: VT");
        PlanRow row = plan.content().rows().get(0);
        assertThat(codes(row.leads())).containsExactly("VP");
        assertThat(codes(row.coordinating())).containsExactly("CDS", "KHTC", "?");
        assertThat(plan.content().sections()).extracting(PlanSection::title).contains("PHỤ LỤC I", "NHIỆM VỤ NĂM 2024");
    }

    @Test
    void groupNumbersOfTwoStepsAreGroups() {
        Word word = word().bold("II. NHIỆM VỤ");
        XWPFTable table = word.table(4);
        Word.row(table, true, "TT", "Nội dung công việc", "Thời gian", "Chủ trì");
        Word.row(table, true, "II", "Chuyên môn", "", "");
        Word.row(table, true, "II.1", "Đo lường", "", "");
        Word.row(table, false, "a", "Kiểm định taxi", "Thường xuyên", "TTTDC");

        ImportedPlan plan = read(word.bytes());

        assertThat(plan.content().rows()).singleElement().satisfies(row -> {
            assertThat(row.group()).isEqualTo("Đo lường");
            assertThat(row.ordinal()).isEqualTo("a");
        });
    }

    @Test
    void groupsWithoutNumbersAreSeenBeforeNumbersBeginAnew() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH công tác");
        sheet.row("STT", "Nội dung", "Thời gian", "Chủ trì");
        sheet.row("", "Công tác nội bộ");
        sheet.row("1", "Lập danh mục hồ sơ", "Quý I", "Văn phòng Sở");
        sheet.row("2", "Nộp lưu hồ sơ", "Quý IV", "Văn phòng Sở");
        sheet.row("Công tác chuyên môn");
        sheet.row("1", "Kiểm định phương tiện đo", "Thường xuyên", "Phòng TĐC");
        sheet.row("", "Công tác khác");
        sheet.row("1", "Trực lễ", "Khi có yêu cầu", "Văn phòng Sở");

        ImportedPlan plan = read(sheet.bytes());

        assertThat(plan.content().rows())
                .extracting(PlanRow::group)
                .containsExactly("Công tác nội bộ", "Công tác nội bộ", "Công tác chuyên môn", "Công tác khác");
    }

    @Test
    void workWithoutANumberIsARowWhenItHasItsOwnLeadOrProduct() {
        Sheet sheet = new Sheet();
        sheet.row("KẾ HOẠCH công tác");
        sheet.row("STT", "Nội dung", "Chủ trì", "Thời hạn", "Sản phẩm");
        sheet.row("1", "Xây dựng kế hoạch tuyên truyền", "Văn phòng Sở", "Quý I", "Kế hoạch");
        sheet.row("", "Tổ chức hội nghị", "Thanh tra Sở", "", "Hội nghị");
        sheet.row("", "Tổng hợp kết quả", "Văn phòng Sở", "", "");
        sheet.row("2", "Rà soát quy trình", "Văn phòng Sở", "Theo tiến độ", "Quy trình");
        sheet.row("", "Số hóa kết quả", "", "", "Dữ liệu");
        sheet.row("3", "Đăng tải quy trình", "Văn phòng Sở", "Quý II", "Tin");
        sheet.row("", "Cổng thông tin điện tử", "", "", "");

        ImportedPlan plan = read(sheet.bytes());

        assertThat(contents(plan))
                .containsExactly(
                        "Xây dựng kế hoạch tuyên truyền",
                        "Tổ chức hội nghị",
                        "Tổng hợp kết quả",
                        "Rà soát quy trình",
                        "Số hóa kết quả",
                        "Đăng tải quy trình Cổng thông tin điện tử");
        assertThat(plan.warnings()).anySatisfy(one -> {
            assertThat(one.row()).isEqualTo("r006");
            assertThat(one.message()).contains("được nối vào nhiệm vụ này");
        });
    }

    @Test
    void whoSignsATableAndItsTotalAreNoWork() {
        for (List<String[]> foot : List.of(
                List.of(new String[] {"", "", "GIÁM ĐỐC"}, new String[] {"", "", "Nguyễn Văn Mẫu"}),
                List.of(
                        new String[] {"", "Người lập", "", "Trưởng phòng"},
                        new String[] {"", "Nguyễn Văn Mẫu", "", "Trần Thị Mẫu"}),
                List.of(
                        new String[] {"", "", "", "Minh Hòa, ngày 05 tháng 01 năm 2024"},
                        new String[] {"", "", "", "KT. GIÁM ĐỐC"}))) {
            Sheet sheet = new Sheet();
            sheet.row("KẾ HOẠCH công tác");
            sheet.row("STT", "Nội dung", "Chủ trì", "Thời hạn", "Sản phẩm");
            sheet.row("1", "Rà soát quy trình", "Văn phòng Sở", "Quý I", "Quy trình");
            sheet.row("", "Tổng cộng: 01 nhiệm vụ");
            foot.forEach(sheet::row);

            ImportedPlan plan = read(sheet.bytes());

            assertThat(plan.content().rows()).singleElement().satisfies(row -> {
                assertThat(row.content()).isEqualTo("Rà soát quy trình");
                assertThat(codes(row.leads())).containsExactly("VP");
                assertThat(row.deadline().text()).isEqualTo("Quý I");
            });
            assertThat(plan.warnings())
                    .extracting(ImportedPlan.Warning::message)
                    .anySatisfy(said -> assertThat(said).contains("Tổng cộng: 01 nhiệm vụ"));
            assertThat(plan.warnings())
                    .extracting(ImportedPlan.Warning::message)
                    .anySatisfy(said -> assertThat(said).contains("phần ký", foot.get(1)[foot.get(1).length - 1]));
        }
    }

    @Test
    void whoHelpsMayBeToldBehindTheName() {
        Sheet sheet = new Sheet();
        sheet.row("Kế hoạch tuyên truyền");
        sheet.row("TT", "Nhiệm vụ", "Đơn vị thực hiện", "Thời gian");
        sheet.row("1", "Viết tin bài", "Phòng QLCN (chủ trì), Văn phòng (phối hợp)", "Quý I");
        sheet.row("2", "In tờ rơi", "Văn phòng (CT), Phòng CĐS, Thanh tra (PH)", "Quý I");
        sheet.row("3", "Phát tờ rơi", "Văn phòng, Thanh tra (p/h)", "Quý I");

        ImportedPlan plan = read(sheet.bytes());

        assertThat(plan.content().rows())
                .extracting(row -> codes(row.leads()).toString() + codes(row.coordinating()))
                .containsExactly("[CN][VP]", "[VP][CDS, TT]", "[VP][TT]");
        assertThat(plan.warnings()).singleElement().satisfies(one -> {
            assertThat(one.row()).isEqualTo("r002");
            assertThat(one.message()).contains("ai chủ trì, ai phối hợp");
        });
    }

    @Test
    void numbersAreShownAsInExcelAndHiddenRowsAreLeftOutAndSaid() {
        Sheet sheet = new Sheet();
        sheet.row("Kế hoạch công tác");
        sheet.row("TT", "Nhiệm vụ", "Chủ trì", "Thời gian");
        sheet.row("", "Viết tin bài", "Văn phòng Sở", "Quý I").createCell(0).setCellValue(1.1000000000000001);
        sheet.row("", "In tờ rơi", "Văn phòng Sở", "Quý I").createCell(0).setCellValue(2.2 + 1.1);
        sheet.row("4", "Đã bỏ", "Thanh tra Sở", "Quý I").setZeroHeight(true);
        sheet.row("5", "Phát tờ rơi", null, "Quý I");
        sheet.merge(4, 5, 2, 2);

        ImportedPlan plan = MinhHoa.importer().read(sheet.bytes(), "ke-hoach", "", 2024);

        assertThat(plan.content().rows()).extracting(PlanRow::ordinal).containsExactly("1.1", "3.3", "5");
        assertThat(codes(plan.content().rows().get(2).leads())).containsExactly("TT");
        assertThat(plan.warnings()).singleElement().satisfies(one -> assertThat(one.message())
                .contains("Dòng ẩn 5", "Kế hoạch", "không được đọc"));
    }

    @Test
    void headingsMayBeShort() {
        for (String[] heads : List.of(
                new String[] {"ĐV chủ trì", "ĐV phối hợp", "TG hoàn thành", "SP"},
                new String[] {"Đ/v chủ trì", "Đ/v phối hợp", "Hoàn thành", "Sản phẩm"},
                new String[] {"CQ chủ trì", "CQ phối hợp", "Hạn", "Kết quả"},
                new String[] {"Bộ phận tham mưu", "Tham gia phối hợp", "Thời gian trình", "Minh chứng"})) {
            Sheet sheet = new Sheet();
            sheet.row("KẾ HOẠCH công tác");
            sheet.row("STT", "Nội dung công việc", heads[0], heads[1], heads[2], heads[3]);
            sheet.row("1", "Rà soát thủ tục", "Văn phòng", "Thanh tra", "30/6/2024", "Báo cáo");

            ImportedPlan plan = read(sheet.bytes());

            assertThat(plan.warnings()).isEmpty();
            assertThat(plan.content().rows()).singleElement().satisfies(row -> {
                assertThat(codes(row.leads())).containsExactly("VP");
                assertThat(codes(row.coordinating())).containsExactly("TT");
                assertThat(row.deadline().to()).hasToString("2024-06-30");
                assertThat(row.product()).isEqualTo("Báo cáo");
            });
        }
    }
}
