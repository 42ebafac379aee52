package vn.dunghen.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.document.Slip01Content.Component;
import vn.dunghen.document.Slip01Content.Kind;
import vn.dunghen.kernel.Subject;

/** Papers of an invented department with texts as long as real ones. */
final class Samples {

    static final String LONGEST =
            "Cấp giấy phép tiến hành công việc bức xạ – sử dụng thiết bị X-quang chẩn đoán trong y tế";
    static final String CODE = "H99.15-261015-0004";
    static final String LOOKUP = "https://motcua.skhcn.minhhoa.example/tra-cuu/7KQ2-M9XD-4TRA";

    private static final List<String> NAMES = List.of(
            "Đơn đề nghị cấp giấy phép tiến hành công việc bức xạ",
            "Phiếu khai báo nhân viên bức xạ và người phụ trách an toàn",
            "Phiếu khai báo thiết bị X-quang chẩn đoán trong y tế",
            "Bản sao hợp đồng mua bán, chuyển nhượng thiết bị bức xạ và tài liệu kỹ thuật của nhà sản xuất",
            "Báo cáo đánh giá an toàn đối với công việc bức xạ",
            "Giấy chứng nhận kiểm định thiết bị X-quang",
            "Biên bản kiểm xạ khu vực đặt thiết bị",
            "Chứng chỉ nhân viên bức xạ của người phụ trách an toàn",
            "Giấy chứng nhận đào tạo an toàn bức xạ của từng nhân viên",
            "Kết quả đo liều kế cá nhân của ba kỳ gần nhất",
            "Kế hoạch ứng phó sự cố bức xạ cấp cơ sở");

    private Samples() {}

    static Slip01Content slip01(int components) {
        return slip01(components, null);
    }

    static Slip01Content slip01(int components, @Nullable String legalBasis) {
        var rows = new ArrayList<Component>();
        for (int i = 0; i < components; i++) {
            rows.add(new Component(NAMES.get(i % NAMES.size()), Kind.values()[i % 3], i == 2 ? 2 : 1));
        }
        return new Slip01Content(
                head("Bộ phận Một cửa", null, LocalDate.of(2026, 10, 15)),
                mark(),
                "Phòng khám Đa khoa Quốc tế Phước Ẩn – Công ty Cổ phần Y tế Phú Lâm",
                "Bà Nguyễn Vân Ửng",
                "Số 18 đường Nguyễn Trãi, phường Phú Lâm, tỉnh Minh Hòa",
                "0900 000 286",
                "lienhe@phulam.example",
                "03********19",
                LONGEST,
                rows,
                2,
                "25 ngày kể từ ngày nhận đủ hồ sơ và phí",
                "20 ngày",
                Instant.parse("2026-10-15T02:12:00Z"),
                Instant.parse("2026-11-02T10:00:00Z"),
                "Bộ phận Một cửa của Sở",
                "3.000.000 đồng, chuyển khoản, đã nộp",
                "Nguyễn Vân Ửng",
                "Hoàng Thị Thu Trang",
                "0299 3 855 115",
                legalBasis);
    }

    static Slip04Content slip04() {
        return new Slip04Content(
                head(null, "XLGH-SKHCN", LocalDate.of(2026, 11, 10)),
                mark(),
                List.of(
                        "Bà Nguyễn Vân Ửng, đại diện Phòng khám Đa khoa Quốc tế Phước Ẩn",
                        "Bộ phận Một cửa, Sở Khoa học và Công nghệ"),
                "Bà",
                LONGEST,
                LocalDate.of(2026, 10, 15),
                LocalDate.of(2026, 10, 26),
                LocalDate.of(2026, 11, 11),
                null,
                "địa chỉ trụ sở trong giấy tờ bổ sung khác với hồ sơ ban đầu, Sở phải kiểm tra thực tế trụ sở và cơ sở"
                        + " vật chất – kỹ thuật trước khi kết luận.",
                Instant.parse("2026-11-25T10:00:00Z"),
                "Bộ phận Một cửa của Sở, số 5 đường Lê Lợi, phường Trung Tâm",
                List.of(
                        "Đây là lần gia hạn duy nhất đối với hồ sơ này.",
                        "Ngày 24/11/2026 nghỉ Ngày Văn hóa Việt Nam nên không tính vào thời gian giải quyết.",
                        "Bà không phải nộp thêm giấy tờ."),
                List.of("Như trên", "Giám đốc Sở (b/c)", "Phòng Quản lý công nghệ (t/h)", "Lưu: VT, QLCN"),
                new SigningAuthority("KT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Thị Bích Hạnh"),
                null);
    }

    static ControlSlipContent control(int turns) {
        var rows = new ArrayList<ControlSlipContent.Turn>();
        for (int i = 0; i < turns; i++) {
            boolean runs = i == turns - 1;
            rows.add(new ControlSlipContent.Turn(
                    i == 0 ? "Nguyễn Vân Ửng (người nộp hồ sơ)" : "Hoàng Thị Thu Trang, Bộ phận Một cửa",
                    "Ngô Thùy Dương, Phòng Tiêu chuẩn – Đo lường – Chất lượng",
                    Instant.parse("2026-10-15T02:12:00Z"),
                    Instant.parse("2026-10-20T10:00:00Z"),
                    runs ? null : Instant.parse("2026-10-19T02:30:00Z"),
                    runs
                            ? ControlSlipContent.Result.RUNNING
                            : i % 2 == 0 ? ControlSlipContent.Result.EARLY : ControlSlipContent.Result.LATE,
                    "Duyệt kết quả thẩm định",
                    i == 1 ? "Chuyển lại một lần" : null));
        }
        return new ControlSlipContent(
                head("Bộ phận Một cửa", null, LocalDate.of(2026, 11, 20)),
                mark(),
                "Phòng Quản lý công nghệ",
                "Phòng khám Đa khoa Quốc tế Phước Ẩn – Công ty Cổ phần Y tế Phú Lâm",
                LONGEST,
                Instant.parse("2026-10-15T02:12:00Z"),
                Instant.parse("2026-11-02T10:00:00Z"),
                Instant.parse("2026-11-25T10:00:00Z"),
                rows,
                "xong quá hạn so với ngày hẹn gốc",
                Instant.parse("2026-11-20T02:38:00Z"));
    }

    static SlipNoticeContent notice() {
        return notice(List.of(
                "Giấy chứng nhận kiểm định thiết bị X-quang còn hiệu lực ít nhất 45 ngày tính từ ngày nộp hồ sơ",
                "Kết quả đo liều kế cá nhân của ba kỳ gần nhất",
                "Bản sao hợp đồng lao động của người phụ trách an toàn bức xạ"));
    }

    static SlipNoticeContent notice(int items) {
        return notice(IntStream.rangeClosed(1, items)
                .mapToObj(no -> "Giấy tờ thứ " + no + " của cơ sở, bản sao có chứng thực còn hiệu lực")
                .toList());
    }

    private static SlipNoticeContent notice(List<String> items) {
        return new SlipNoticeContent(
                head("Bộ phận Một cửa", "HDHS", LocalDate.of(2026, 3, 5)),
                mark(),
                "Phòng khám Đa khoa Quốc tế Phước Ẩn – Công ty Cổ phần Y tế Phú Lâm",
                "Số 18 đường Nguyễn Trãi, phường Phú Lâm, tỉnh Minh Hòa",
                "0900 000 286",
                "lienhe@phulam.example",
                LONGEST,
                items,
                "Giấy chứng nhận kiểm định đã nộp hết hiệu lực; hai giấy tờ còn lại chưa có trong hồ sơ.",
                "ngày 26 tháng 3 năm 2026",
                "Bộ phận Một cửa, số 5 đường Lê Lợi, phường Trung Tâm; điện thoại 0299 3 855 115.",
                "Nguyễn Vân Ửng",
                List.of("Như trên", "Lưu: VT, QLCN"),
                new SigningAuthority("", "NGƯỜI HƯỚNG DẪN", "", "Hoàng Thị Thu Trang"),
                null);
    }

    static RegisterContent register() {
        return new RegisterContent(
                head("Bộ phận Một cửa", null, LocalDate.of(2026, 11, 20)),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                "Hồ sơ của Phòng Quản lý công nghệ",
                Instant.parse("2026-11-20T02:40:00Z"));
    }

    /** Every third dossier has texts as long as they come; every fourth still runs. */
    static RegisterContent.Line line(int no) {
        boolean runs = no % 4 == 0;
        boolean longest = no % 3 == 1;
        return new RegisterContent.Line(
                "H99.15-260105-%04d".formatted(no),
                longest ? LONGEST : "Đăng ký công bố hợp quy",
                1,
                longest
                        ? "Phòng khám Đa khoa Quốc tế Phước Ẩn – Công ty Cổ phần Y tế Phú Lâm"
                        : "Hộ kinh doanh Đỗ Văn Tiến",
                "Số 18 đường Nguyễn Trãi, phường Phú Lâm, tỉnh Minh Hòa; 0900 000 286",
                longest ? "Phòng Tiêu chuẩn – Đo lường – Chất lượng" : "Phòng Quản lý công nghệ",
                Instant.parse("2026-01-05T02:12:00Z"),
                Instant.parse("2026-01-19T10:00:00Z"),
                Instant.parse("2026-01-06T01:00:00Z"),
                runs ? null : Instant.parse("2026-01-16T08:00:00Z"),
                runs ? null : Instant.parse("2026-01-20T03:00:00Z"),
                runs ? null : "tại Một cửa",
                runs ? null : "Nguyễn Vân Ửng",
                no % 5 == 0 ? "Hẹn lại 25/11/2026" : null);
    }

    static Papers.Paper paper(String template, Map<String, Object> content) {
        return new Papers.Paper(
                "2f1d9a5e-7f0b-4f65-9d3e-0c2f0f1e1a11",
                template,
                new NumberBooks.Number(Books.slip(template), 2026, 7),
                new Subject("dossier", CODE),
                "Giấy hẹn của hồ sơ " + CODE,
                Instant.parse("2026-10-15T02:13:00Z"),
                String.valueOf(content.get("signer")));
    }

    private static PaperHead head(@Nullable String desk, @Nullable String symbol, LocalDate day) {
        return new PaperHead(
                "Ủy ban nhân dân tỉnh Minh Hòa", "Sở Khoa học và Công nghệ", desk, symbol, "Minh Hòa", day);
    }

    private static DossierMark mark() {
        return new DossierMark(CODE, "motcua.skhcn.minhhoa.example/tra-cuu", LOOKUP);
    }
}
