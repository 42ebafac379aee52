package vn.dunghen.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.web.views.Choice;
import vn.dunghen.dossier.web.views.LatenessViews.Apologies;
import vn.dunghen.dossier.web.views.LatenessViews.Counts;
import vn.dunghen.dossier.web.views.LatenessViews.Line;
import vn.dunghen.dossier.web.views.LatenessViews.Table;
import vn.dunghen.pages.Samples.Sample;

/** What is shown of late dossiers: to everybody, to those who count them, to those who ask who answers for them. */
final class LatenessSamples {

    private static final String CODE = "H99.15-261015-0004";
    private static final String PROCEDURE = "Cấp Giấy chứng nhận đăng ký hoạt động khoa học và công nghệ";
    private static final String UNIT = "Phòng Tiêu chuẩn – Đo lường – Chất lượng";
    private static final List<String> COLUMNS = List.of(
            "Mã hồ sơ",
            "Đơn vị",
            "Người giải quyết",
            "Chậm",
            "Xin lỗi",
            "Giải trình, lý do đã nêu",
            "Kết luận",
            "Đề nghị");

    private LatenessSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample("xin-loi", "dossier/apologies", Map.of("view", apologies())),
                new Sample(
                        "xin-loi-khong",
                        "dossier/apologies",
                        Map.of("view", new Apologies("2026-08-20", "2026-11-20", List.of(), null))),
                new Sample("cham-tre", "dossier/lateness", Map.of("view", counts(UNIT, List.of(late())))),
                new Sample("cham-tre-nhom", "dossier/lateness", Map.of("view", counts(null, List.of()))),
                new Sample(
                        "trach-nhiem",
                        "dossier/liability",
                        Map.of(
                                "view",
                                new Table(
                                        "Xem xét trách nhiệm chậm hồ sơ",
                                        "Sau mỗi quý, Thanh tra xem xét mọi hồ sơ chậm của quý; Giám đốc quyết định.",
                                        List.of("Quý", "Đang ở", "Ngày chốt"),
                                        List.of(new Line(
                                                "2026-Q3",
                                                "/ho-so/trach-nhiem/2026-Q3",
                                                List.of("Thanh tra đang xem xét", "thứ Năm 08/10/2026")))))),
                new Sample("trach-nhiem-quy", "dossier/liability", Map.of("view", review(List.of(answered())))),
                new Sample("trach-nhiem-khong", "dossier/liability", Map.of("view", review(List.of()))));
    }

    private static Apologies apologies() {
        return new Apologies(
                "2026-08-20",
                "2026-11-20",
                List.of(
                        new Line(
                                "H99.15-261015-**04",
                                "",
                                List.of(
                                        PROCEDURE,
                                        UNIT,
                                        "02/11/2026",
                                        "thứ Ba 10/11/2026",
                                        "Hồ sơ phức tạp, phải kiểm tra thực tế",
                                        "25/11/2026")),
                        new Line(
                                "H99.15-260803-**17",
                                "",
                                List.of(
                                        "Đăng ký công bố hợp quy",
                                        UNIT,
                                        "10/08/2026",
                                        "thứ Sáu 14/08/2026",
                                        "Khối lượng việc lớn",
                                        "Không đổi ngày hẹn"))),
                "/xin-loi?tu=2026-08-20&den=2026-11-20&trang=1");
    }

    private static Counts counts(@Nullable String group, List<Line> dossiers) {
        return new Counts(
                "2026-01-01",
                "2026-11-20",
                "unit",
                List.of(new Choice("unit", "Đơn vị"), new Choice("cause", "Nguyên nhân")),
                List.of(
                        new Line(
                                "Phòng Quản lý công nghệ",
                                "/ho-so/cham-tre?tu=2026-01-01&den=2026-11-20&theo=unit&nhom=CN",
                                List.of("12", "4", "5", "3")),
                        new Line(
                                UNIT,
                                "/ho-so/cham-tre?tu=2026-01-01&den=2026-11-20&theo=unit&nhom=TDC",
                                List.of("1", "0", "1", "0"))),
                group,
                dossiers);
    }

    private static Line late() {
        return new Line(
                CODE,
                "/ho-so/" + CODE,
                List.of(PROCEDURE, UNIT, "17:00 thứ Hai 02/11/2026", "14 ngày làm việc", "Đã xin lỗi sau hạn"));
    }

    private static Table review(List<Line> lines) {
        return new Table("Xem xét trách nhiệm chậm hồ sơ quý 4 năm 2026", "Thanh tra đang xem xét.", COLUMNS, lines);
    }

    private static Line answered() {
        return new Line(
                CODE,
                "/ho-so/" + CODE,
                List.of(
                        UNIT,
                        "Đỗ Quang Huy",
                        "14 ngày làm việc",
                        "Đã xin lỗi sau hạn",
                        "Phải chờ kết quả thử nghiệm lần hai của tổ chức được chỉ định, đã nhắc ba lần bằng văn bản",
                        "Do phối hợp giữa các đơn vị",
                        "Thống nhất thời gian thử nghiệm bằng văn bản phối hợp từ đầu quý sau"));
    }
}
