package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Ten ways in which offices put the same plan into Word and Excel. */
enum Layouts {
    ANNEX_TABLE(Layouts::annexTable),
    OTHER_ORDER_AND_TWO_HEAD_ROWS(Layouts::otherOrder),
    MERGED_GROUP_COLUMN(Layouts::mergedGroups),
    BROKEN_OVER_PAGES(Layouts::broken),
    NUMBERED_HEADINGS_WITH_ROLE_LINES(Layouts::headings),
    BULLETS_WITH_ONE_LINE_OF_ROLES(Layouts::bullets),
    COUNTED_BY_WORD(Layouts::counted),
    SHEET(plan -> Sheet.plain(plan, false)),
    SHEET_WITH_MERGES(plan -> Sheet.plain(plan, true)),
    SHEET_WITH_ONE_ROLE_COLUMN(Sheet::together);

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI"};

    private final Function<RandomPlan, byte[]> writing;

    Layouts(Function<RandomPlan, byte[]> writing) {
        this.writing = writing;
    }

    byte[] write(RandomPlan plan) {
        return writing.apply(plan);
    }

    static String names(List<RandomPlan.Who> who) {
        return who.stream().map(RandomPlan.Who::words).collect(Collectors.joining("; "));
    }

    static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    static String aim(RandomPlan.Row row) {
        return row.aim() == null ? "" : row.aim().words();
    }

    private static Word head(RandomPlan plan) {
        Word word = new Word()
                .beside(
                        "UBND TỈNH MINH HÒA\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\nSố:     /KH-SKHCN",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nMinh Hòa, ngày    tháng    năm "
                                + plan.year())
                .centred("KẾ HOẠCH")
                .centred(plan.title());
        plan.bases().forEach(word::line);
        return word.line("Sở Khoa học và Công nghệ ban hành kế hoạch với các nội dung sau:")
                .bold("I. MỤC ĐÍCH, YÊU CẦU")
                .bold("1. Mục đích")
                .line("- Nâng cao trách nhiệm của từng phòng, đơn vị.")
                .bold("2. Yêu cầu")
                .line("- Việc làm rõ người, rõ thời gian.");
    }

    private static byte[] foot(RandomPlan plan, Word word) {
        word.line("Trên đây là kế hoạch của Sở, các đơn vị nghiêm túc thực hiện./.");
        return word.beside(
                        "Nơi nhận:\n- " + String.join(";\n- ", plan.recipients()) + ".",
                        "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNguyễn Văn Mẫu")
                .bytes();
    }

    private static byte[] annexTable(RandomPlan plan) {
        Word word = head(plan).bold("II. NHIỆM VỤ, GIẢI PHÁP").line("Các nhiệm vụ cụ thể như bảng sau:");
        XWPFTable table = word.table(8);
        Word.row(
                table,
                true,
                "STT",
                "Nội dung, nhiệm vụ",
                "Kết quả, sản phẩm",
                "Thời gian thực hiện",
                "Đơn vị chủ trì",
                "Đơn vị phối hợp",
                "Đơn vị theo dõi, tổng hợp",
                "Chỉ tiêu");
        int group = 0;
        for (RandomPlan.Group one : plan.groups()) {
            Word.row(table, true, ROMAN[group++], one.title(), "->", "->", "->", "->", "->", "->");
            int number = 1;
            for (RandomPlan.Row row : one.rows()) {
                Word.row(
                        table,
                        false,
                        number++ + "",
                        row.content(),
                        text(row.product()),
                        row.when().words(),
                        names(row.leads()),
                        names(row.coordinating()),
                        names(row.monitoring()),
                        aim(row));
            }
        }
        return foot(plan, word);
    }

    private static byte[] otherOrder(RandomPlan plan) {
        Word word = head(plan).bold("II. NHIỆM VỤ CỤ THỂ");
        XWPFTable table = word.table(8);
        String[][] heads = {
            {
                "v TT",
                "v Công việc phải làm",
                "Cơ quan thực hiện",
                "->",
                "->",
                "v Hoàn thành",
                "v Sản phẩm đầu ra",
                "v Mục tiêu cần đạt"
            },
            {null, null, "Chủ trì", "Phối hợp", "Theo dõi", null, null, null}
        };
        for (String[] head : heads) {
            Word.row(table, true, head);
        }
        int group = 1;
        int count = 0;
        for (RandomPlan.Group one : plan.groups()) {
            Word.row(table, true, group + "", one.title(), "", "", "", "", "", "");
            int number = 1;
            for (RandomPlan.Row row : one.rows()) {
                if (++count % 5 == 0) {
                    for (String[] head : heads) {
                        Word.row(table, true, head);
                    }
                }
                Word.row(
                        table,
                        false,
                        group + "." + number++,
                        row.content(),
                        names(row.leads()),
                        names(row.coordinating()),
                        names(row.monitoring()),
                        row.when().words(),
                        text(row.product()),
                        aim(row));
            }
            group++;
        }
        return foot(plan, word);
    }

    private static byte[] mergedGroups(RandomPlan plan) {
        Word word = head(plan).bold("II. NỘI DUNG THỰC HIỆN");
        XWPFTable table = word.table(9);
        Word.row(
                table,
                true,
                "Số TT",
                "Nhóm nhiệm vụ",
                "Nhiệm vụ cụ thể",
                "Chủ trì thực hiện",
                "Cơ quan phối hợp",
                "Đôn đốc, theo dõi",
                "Tiến độ",
                "Kết quả dự kiến",
                "Chỉ tiêu");
        Word.row(table, false, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)");
        int number = 1;
        for (RandomPlan.Group one : plan.groups()) {
            boolean first = true;
            for (RandomPlan.Row row : one.rows()) {
                Word.row(
                        table,
                        false,
                        number++ + ".",
                        first ? "v " + one.title() : null,
                        row.content(),
                        names(row.leads()),
                        names(row.coordinating()),
                        names(row.monitoring()),
                        row.when().words(),
                        text(row.product()),
                        aim(row));
                first = false;
            }
        }
        return foot(plan, word);
    }

    private static byte[] broken(RandomPlan plan) {
        Word word = head(plan).line("Chi tiết tại phụ lục kèm theo.");
        foot(plan, word);
        word.centred("PHỤ LỤC").centred("DANH MỤC NHIỆM VỤ").line("(Kèm theo Kế hoạch số      /KH-SKHCN)");
        String[] head = {
            "STT", "Nhiệm vụ", "Thời hạn", "Sản phẩm", "Đơn vị thực hiện", "Phối hợp", "Theo dõi", "Chỉ tiêu"
        };
        XWPFTable table = word.table(8);
        Word.row(table, true, head);
        int number = 1;
        int group = 0;
        for (RandomPlan.Group one : plan.groups()) {
            Word.row(table, true, ROMAN[group++] + ". " + one.title(), "->", "->", "->", "->", "->", "->", "->");
            for (RandomPlan.Row row : one.rows()) {
                List<String> parts = halves(row.content());
                Word.row(
                        table,
                        false,
                        number++ + "",
                        parts.get(0),
                        row.when().words(),
                        text(row.product()),
                        names(row.leads()),
                        names(row.coordinating()),
                        names(row.monitoring()),
                        aim(row));
                if (parts.size() > 1) {
                    table = number % 2 == 0 ? word.table(8) : table;
                    if (number % 4 == 0) {
                        Word.row(table, true, head);
                    }
                    Word.row(table, false, "", parts.get(1), "", "", "", "", "", "");
                }
            }
        }
        return word.bytes();
    }

    /** A one-line content cut between two words, where the second does not begin anew. */
    private static List<String> halves(String content) {
        int cut = content.indexOf(' ', content.length() / 2);
        boolean possible = cut > 0 && !content.contains("\n") && Character.isLowerCase(content.charAt(cut + 1));
        return possible ? List.of(content.substring(0, cut), content.substring(cut + 1)) : List.of(content);
    }

    private static byte[] headings(RandomPlan plan) {
        Word word = head(plan).bold("II. NHIỆM VỤ, GIẢI PHÁP");
        int group = 1;
        for (RandomPlan.Group one : plan.groups()) {
            word.bold(group + ". " + one.title());
            int number = 1;
            for (RandomPlan.Row row : one.rows()) {
                content(word, group + "." + number++ + ". ", row.content());
                roles(word, row);
            }
            group++;
        }
        word.bold("III. TỔ CHỨC THỰC HIỆN").line("Kinh phí thực hiện từ nguồn được giao trong dự toán.");
        return foot(plan, word);
    }

    private static void content(Word word, String number, String content) {
        String[] lines = content.split("\n");
        word.line(number + lines[0]);
        for (int i = 1; i < lines.length; i++) {
            word.line(lines[i]);
        }
    }

    private static void roles(Word word, RandomPlan.Row row) {
        word.line("* Cơ quan chủ trì: " + names(row.leads()) + ".");
        if (!row.coordinating().isEmpty()) {
            word.line("* Cơ quan phối hợp: " + names(row.coordinating()) + ".");
        }
        if (!row.monitoring().isEmpty()) {
            word.line("* Cơ quan theo dõi, tổng hợp: " + names(row.monitoring()) + ".");
        }
        word.line("* Thời gian thực hiện: " + row.when().words() + ".");
        if (row.product() != null) {
            word.line("* Kết quả, sản phẩm: " + row.product() + ".");
        }
        if (row.aim() != null) {
            word.line("* Chỉ tiêu: " + row.aim().words() + ".");
        }
    }

    private static byte[] bullets(RandomPlan plan) {
        Word word = head(plan).bold("II. NỘI DUNG CÔNG VIỆC");
        int group = 1;
        for (RandomPlan.Group one : plan.groups()) {
            word.bold(group++ + ") " + one.title());
            for (RandomPlan.Row row : one.rows()) {
                String[] lines = row.content().split("\n");
                word.line("- " + lines[0]);
                for (int i = 1; i < lines.length; i++) {
                    word.line("+" + lines[i].substring(1));
                }
                word.line(line(row));
            }
        }
        return foot(plan, word);
    }

    private static String line(RandomPlan.Row row) {
        List<String> parts = new ArrayList<>(List.of("Chủ trì: " + names(row.leads())));
        if (!row.coordinating().isEmpty()) {
            parts.add("phối hợp: " + names(row.coordinating()));
        }
        if (!row.monitoring().isEmpty()) {
            parts.add("theo dõi: " + names(row.monitoring()));
        }
        parts.add("thời hạn: " + row.when().words());
        if (row.product() != null) {
            parts.add("sản phẩm: " + row.product());
        }
        if (row.aim() != null) {
            parts.add("chỉ tiêu: " + row.aim().words());
        }
        return "(" + String.join("; ", parts) + ")";
    }

    private static byte[] counted(RandomPlan plan) {
        Word word = head(plan);
        var list = word.outline();
        var bullets = word.bullets();
        word.counted("NHIỆM VỤ TRỌNG TÂM", list, 0, true);
        for (RandomPlan.Group one : plan.groups()) {
            word.counted(one.title(), list, 1, true);
            for (RandomPlan.Row row : one.rows()) {
                String[] lines = row.content().split("\n");
                word.counted(lines[0], list, 2, false);
                for (int i = 1; i < lines.length; i++) {
                    word.counted(lines[i].substring(2), bullets, 0, false);
                }
                roles(word, row);
            }
        }
        return foot(plan, word);
    }
}
