package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.TargetOperator;

/** A plausible plan made by chance, with what an importer must find in it. */
record RandomPlan(String title, int year, List<String> bases, List<Group> groups, List<String> recipients) {

    record Group(String title, List<Row> rows) {}

    record Row(
            String content,
            @Nullable String product,
            When when,
            List<Who> leads,
            List<Who> coordinating,
            List<Who> monitoring,
            @Nullable Aim aim) {}

    /** A deadline in words. @param from ISO or null @param to ISO or null */
    record When(String words, DeadlineKind kind, @Nullable String from, @Nullable String to) {}

    /** Who, in words. */
    record Who(String code, String words) {}

    record Aim(String words, TargetOperator operator, String value, String unit) {}

    private static final List<String> VERBS = List.of(
            "Rà soát",
            "Xây dựng",
            "Tổ chức",
            "Cập nhật",
            "Công khai",
            "Hoàn thiện",
            "Triển khai",
            "Đánh giá",
            "Tham mưu ban hành",
            "Nâng cấp",
            "Kiểm tra",
            "Tập huấn",
            "Khảo sát",
            "Số hóa");
    private static final List<String> THINGS = List.of(
            "quy trình nội bộ giải quyết thủ tục hành chính",
            "chuyên mục hỏi đáp trên trang thông tin điện tử (bản tiếng Việt)",
            "cơ sở dữ liệu nhiệm vụ khoa học và công nghệ cấp tỉnh giai đoạn 2021-2025",
            "hội nghị đối thoại với doanh nghiệp, hợp tác xã",
            "danh mục dịch vụ công trực tuyến toàn trình theo Quyết định số 315/QĐ-UBND ngày 26/7/2022",
            "mức độ hài lòng của tổ chức, công dân tại bộ phận một cửa",
            "phần mềm quản lý phương tiện đo nhóm 2",
            "kỹ năng giao tiếp cho công chức, viên chức và người lao động",
            "việc kê khai, công khai tài sản của người có chức vụ",
            "hồ sơ, tài liệu lưu trữ từ 2015 đến nay",
            "bộ câu hỏi về sở hữu trí tuệ; in 1.500 tờ rơi phát cho các xã",
            "an toàn bức xạ tại các cơ sở X-quang chẩn đoán");
    private static final List<String> ENDS = List.of(
            "",
            "",
            " bảo đảm đúng quy định",
            " theo hướng dẫn của Bộ",
            " trên địa bàn tỉnh",
            " của năm trước liền kề",
            "; khắc phục dứt điểm tồn tại");
    private static final List<String> GROUPS = List.of(
            "Thông tin đến người dân",
            "Công khai, minh bạch",
            "Trách nhiệm giải trình",
            "Kiểm soát tham nhũng",
            "Cải cách thủ tục hành chính",
            "Quản trị môi trường",
            "Quản trị điện tử",
            "Chuyển đổi số và dữ liệu");
    private static final List<String> PRODUCTS = List.of(
            "Báo cáo kết quả",
            "Kế hoạch được duyệt",
            "Quyết định ban hành",
            "Quy chế sửa đổi",
            "Chuyên mục hoạt động",
            "Hội nghị, tài liệu kèm theo",
            "Tờ trình; dự thảo nghị quyết",
            "Phần mềm nghiệm thu");
    private static final List<Aim> AIMS = List.of(
            new Aim("Đạt từ 85% trở lên", TargetOperator.AT_LEAST, "85", "%"),
            new Aim("Trên 84%", TargetOperator.MORE_THAN, "84", "%"),
            new Aim("100%", TargetOperator.EXACTLY, "100", "%"),
            new Aim("Từ 02 giải pháp trở lên", TargetOperator.COUNT, "2", "giải pháp"),
            new Aim("Tối thiểu 90,5%", TargetOperator.AT_LEAST, "90.5", "%"),
            new Aim("03 lớp tập huấn", TargetOperator.COUNT, "3", "lớp tập huấn"),
            new Aim("Ít nhất 40 %", TargetOperator.AT_LEAST, "40", "%"));
    private static final List<Who> WHO = List.of(
            new Who("VP", "Văn phòng Sở"),
            new Who("VP", "VP Sở"),
            new Who("CN", "Phòng Quản lý công nghệ"),
            new Who("CN", "Phòng QLCN"),
            new Who("CN", "P. Quản lý Công nghệ"),
            new Who("TDC", "Phòng Tiêu chuẩn - Đo lường - Chất lượng"),
            new Who("TDC", "Phòng TĐC"),
            new Who("KHTC", "Phòng Kế hoạch – Tài chính"),
            new Who("KHTC", "Phòng KH-TC"),
            new Who("CDS", "Phòng Chuyển đổi số"),
            new Who("CDS", "PHÒNG CHUYỂN ĐỔI SỐ"),
            new Who("TT", "Thanh tra Sở"),
            new Who("TTTT", "Trung tâm Thông tin và Ứng dụng khoa học"),
            new Who("TTTT", "TT TT&ƯD KH&CN"),
            new Who("TTTDC", "Trung tâm Kỹ thuật tiêu chuẩn đo lường"),
            new Who("MC", "Bộ phận Một cửa"));
    private static final List<Who> MANY = List.of(
            new Who("ALL", "Các phòng, đơn vị"), new Who("ROOMS", "Các phòng chuyên môn"),
            new Who("SUBORDINATE", "Các đơn vị trực thuộc"), new Who("ALL", "Các phòng, cơ quan, đơn vị"));

    static RandomPlan of(long seed) {
        Random chance = new Random(seed);
        int year = 2022 + chance.nextInt(6);
        List<Group> groups = new ArrayList<>();
        for (int g = 0; g <= chance.nextInt(4); g++) {
            List<Row> rows = new ArrayList<>();
            // a first heading with two tasks shows what headings of the plan are for
            for (int r = 0; r <= chance.nextInt(5) || g == 0 && r < 2; r++) {
                rows.add(row(chance, year));
            }
            groups.add(new Group(GROUPS.get((g * 2 + chance.nextInt(2)) % GROUPS.size()), rows));
        }
        return new RandomPlan(
                "Cải thiện chỉ số hiệu quả quản trị và hành chính công năm " + year,
                year,
                List.of("Thực hiện Quyết định số " + (100 + chance.nextInt(900)) + "/QĐ-UBND ngày 05/02/" + year
                        + " của Ủy ban nhân dân tỉnh;"),
                groups,
                List.of("Sở Nội vụ (b/c)", "Lãnh đạo Sở", "Các phòng, đơn vị trực thuộc (t/h)", "Lưu: VT, VP"));
    }

    List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    private static Row row(Random chance, int year) {
        String content = pick(chance, VERBS) + " " + pick(chance, THINGS) + pick(chance, ENDS) + mark(chance);
        if (chance.nextInt(8) == 0) {
            content += "\n- " + pick(chance, VERBS) + " " + pick(chance, THINGS) + "\n- " + pick(chance, VERBS) + " "
                    + pick(chance, THINGS);
        }
        List<Who> leads = new ArrayList<>(List.of(chance.nextInt(7) == 0 ? pick(chance, MANY) : pick(chance, WHO)));
        List<Who> coordinating = new ArrayList<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            Who who = chance.nextInt(5) == 0 ? pick(chance, MANY) : pick(chance, WHO);
            if (coordinating.stream().noneMatch(other -> other.code().equals(who.code()))
                    && !who.code().equals(leads.get(0).code())) {
                coordinating.add(who);
            }
        }
        return new Row(
                content,
                chance.nextInt(4) == 0 ? null : pick(chance, PRODUCTS),
                when(chance, year),
                leads,
                coordinating,
                chance.nextInt(3) == 0 ? List.of(WHO.get(0)) : List.of(),
                chance.nextInt(3) == 0 ? pick(chance, AIMS) : null);
    }

    private static String mark(Random chance) {
        return switch (chance.nextInt(3)) {
            case 0 -> ".";
            case 1 -> " năm nay";
            default -> "";
        };
    }

    private static When when(Random chance, int year) {
        int day = 1 + chance.nextInt(28);
        int month = 1 + chance.nextInt(12);
        int quarter = 1 + chance.nextInt(4);
        String roman = List.of("I", "II", "III", "IV").get(quarter - 1);
        String date = String.format("%d-%02d-%02d", year, month, day);
        String first = String.format("%d-%02d-01", year, quarter * 3 - 2);
        String last =
                java.time.LocalDate.parse(first).plusMonths(3).minusDays(1).toString();
        return switch (chance.nextInt(11)) {
            case 0 -> new When(String.format("Trước ngày %02d/%d", day, month), DeadlineKind.BEFORE_DATE, null, date);
            case 1 -> new When("Quý " + roman, DeadlineKind.WITHIN, first, last);
            case 2 -> new When("Trong năm " + year, DeadlineKind.WITHIN, year + "-01-01", year + "-12-31");
            case 3 -> new When("Từ Quý " + roman + "/" + year, DeadlineKind.FROM, first, null);
            case 4 -> new When(String.format("%02d/%02d", day, month), DeadlineKind.DATE, null, date);
            case 5 -> new When("Thường xuyên", DeadlineKind.STANDING, null, null);
            case 6 -> new When("Khi có yêu cầu", DeadlineKind.ON_REQUEST, null, null);
            case 7 -> new When("Hằng quý", DeadlineKind.PERIODIC, null, null);
            case 8 ->
                new When(
                        "6 tháng trước ngày 05/6 và cả năm trước ngày 05/12",
                        DeadlineKind.PERIODIC,
                        year + "-06-05",
                        year + "-12-05");
            case 9 ->
                new When(String.format("ngày %d tháng %d năm %d", day, month, year), DeadlineKind.DATE, null, date);
            default ->
                new When(
                        String.format("Tháng %d/%d", month, year),
                        DeadlineKind.WITHIN,
                        String.format("%d-%02d-01", year, month),
                        java.time.YearMonth.of(year, month).atEndOfMonth().toString());
        };
    }

    private static <T> T pick(Random chance, List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
