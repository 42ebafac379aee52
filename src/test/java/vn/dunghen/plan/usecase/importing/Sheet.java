package vn.dunghen.plan.usecase.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dunghen.plan.DeadlineKind;

/** Plans the way offices keep them in Excel. */
final class Sheet {

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI"};

    private final XSSFWorkbook book = new XSSFWorkbook();
    private XSSFSheet sheet = book.createSheet("Kế hoạch");
    private int next;

    Row row(String... texts) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null && texts[i].matches("\\d+")) {
                row.createCell(i).setCellValue(Integer.parseInt(texts[i]));
            } else if (texts[i] != null && !texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
        return row;
    }

    /** What is said from now on stands on a sheet of its own. */
    void another(String name) {
        sheet = book.createSheet(name);
        next = 0;
    }

    void merge(int top, int bottom, int left, int right) {
        sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
    }

    void hide(int column) {
        sheet.setColumnHidden(column, true);
    }

    int next() {
        return next;
    }

    /** Excel makes a day of "01/12" by itself. */
    void day(Row row, int column, LocalDate day) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        row.createCell(column).setCellValue(day);
        row.getCell(column).setCellStyle(style);
    }

    byte[] bytes() {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Sheet head(RandomPlan plan) {
        Sheet sheet = new Sheet();
        sheet.row("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        sheet.row("", "", "", "", "Độc lập - Tự do - Hạnh phúc");
        sheet.row("KẾ HOẠCH");
        sheet.row(plan.title());
        sheet.row(plan.bases().get(0));
        sheet.row();
        return sheet;
    }

    private static byte[] foot(RandomPlan plan, Sheet sheet) {
        sheet.row();
        sheet.row("Nơi nhận:", "", "", "", "GIÁM ĐỐC");
        plan.recipients().forEach(one -> sheet.row("- " + one + ";"));
        return sheet.bytes();
    }

    static byte[] plain(RandomPlan plan, boolean merges) {
        Sheet sheet = head(plan);
        if (merges) {
            int top = sheet.next();
            sheet.row("STT", "Nhiệm vụ, giải pháp", "Phân công", "", "", "Thời gian", "Sản phẩm", "Chỉ tiêu");
            sheet.row("", "", "Đơn vị chủ trì", "Đơn vị phối hợp", "Đơn vị theo dõi");
            sheet.merge(top, top, 2, 4);
            for (int column : new int[] {0, 1, 5, 6, 7}) {
                sheet.merge(top, top + 1, column, column);
            }
        } else {
            sheet.row(
                    "STT",
                    "Nội dung công việc",
                    "Bộ phận chủ trì",
                    "Bộ phận phối hợp",
                    "Theo dõi",
                    "Thời hạn hoàn thành",
                    "Kết quả",
                    "Chỉ tiêu");
        }
        int group = 0;
        for (RandomPlan.Group one : plan.groups()) {
            int at = sheet.next();
            sheet.row(ROMAN[group++], one.title());
            if (merges) {
                sheet.merge(at, at, 1, 7);
            }
            int number = 1;
            for (RandomPlan.Row row : one.rows()) {
                boolean day = !merges && row.when().kind() == DeadlineKind.DATE;
                Row written = sheet.row(
                        number++ + "",
                        row.content(),
                        Layouts.names(row.leads()),
                        Layouts.names(row.coordinating()),
                        Layouts.names(row.monitoring()),
                        day ? "" : row.when().words(),
                        Layouts.text(row.product()),
                        Layouts.aim(row));
                if (day) {
                    sheet.day(written, 5, LocalDate.parse(row.when().to()));
                }
            }
        }
        return foot(plan, sheet);
    }

    static byte[] together(RandomPlan plan) {
        Sheet sheet = head(plan);
        sheet.row("TT", "Tên nhiệm vụ", "Chủ trì, phối hợp", "Lộ trình", "Sản phẩm, kết quả", "Chỉ tiêu");
        int group = 1;
        for (RandomPlan.Group one : plan.groups()) {
            sheet.row(group + "", one.title());
            int number = 1;
            for (RandomPlan.Row row : one.rows()) {
                StringBuilder roles = new StringBuilder("Chủ trì: " + Layouts.names(row.leads()));
                if (!row.coordinating().isEmpty()) {
                    roles.append("\nPhối hợp: ").append(Layouts.names(row.coordinating()));
                }
                if (!row.monitoring().isEmpty()) {
                    roles.append("\nTheo dõi: ").append(Layouts.names(row.monitoring()));
                }
                sheet.row(
                        group + "." + number++,
                        row.content(),
                        roles.toString(),
                        row.when().words(),
                        Layouts.text(row.product()),
                        Layouts.aim(row));
            }
            group++;
        }
        return foot(plan, sheet);
    }
}
