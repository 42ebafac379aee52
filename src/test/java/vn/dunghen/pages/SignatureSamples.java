package vn.dunghen.pages;

import java.util.List;
import java.util.Map;
import vn.dunghen.document.web.views.CheckPage;
import vn.dunghen.document.web.views.SigningPage;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.pages.Samples.Sample;

/** Papers that wait to be signed, and what comes out when one is checked. */
final class SignatureSamples {

    private static final CheckPage.Paper PAPER = new CheckPage.Paper(
            "05/KH-SKHCN",
            "09:40 ngày 20/11/2026",
            "Văn bản hành chính",
            "đã ký số",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    private SignatureSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample("kiem-tra", "document/kiem-tra", check(new CheckPage(null, PAPER, true, List.of()))),
                new Sample("kiem-tra-khong-co", "document/kiem-tra", check(new CheckPage(null, null, true, List.of()))),
                new Sample(
                        "kiem-tra-loi",
                        "document/kiem-tra",
                        check(new CheckPage(
                                null, null, false, List.of(new FieldError("file", "Chọn một tệp PDF để kiểm tra."))))),
                new Sample(
                        "kiem-tra-nguyen-ven",
                        "document/kiem-tra",
                        check(new CheckPage(whole(), PAPER, false, List.of()))),
                new Sample(
                        "kiem-tra-da-sua",
                        "document/kiem-tra",
                        check(new CheckPage(changed(), PAPER, false, List.of()))),
                new Sample("ky-so", "document/ky-so", Map.of("page", new SigningPage(List.of(row()), true))),
                new Sample("ky-so-khong", "document/ky-so", Map.of("page", new SigningPage(List.of(), false))));
    }

    private static Map<String, Object> check(CheckPage page) {
        return Map.of("page", page);
    }

    private static CheckPage.Result whole() {
        return new CheckPage.Result(
                "ok",
                "Nguyên vẹn: không có gì thay đổi sau khi ký.",
                List.of(),
                List.of(signature("Trần Thị Bích Hạnh", "KT. GIÁM ĐỐC – PHÓ GIÁM ĐỐC")),
                "Đúng là tệp Sở đã phát hành, giống hệt bản lưu.");
    }

    private static CheckPage.Result changed() {
        return new CheckPage.Result(
                "bad",
                "Không nguyên vẹn: tệp bị thay đổi sau khi ký.",
                List.of(
                        "Sau khi Sở Khoa học và Công nghệ tỉnh Minh Hòa ký: nội dung trang 2 bị thay đổi.",
                        "Sau khi Sở Khoa học và Công nghệ tỉnh Minh Hòa ký: có thêm trang 9 không nằm trong bản đã ký."),
                List.of(signature("Sở Khoa học và Công nghệ tỉnh Minh Hòa", "Cơ quan ban hành")),
                "Tệp này làm từ văn bản Sở đã phát hành nhưng đã bị sửa; không dùng bản này.");
    }

    private static CheckPage.Signature signature(String name, String capacity) {
        return new CheckPage.Signature(
                name,
                capacity,
                "09:40 ngày 20/11/2026 (có dấu thời gian)",
                name + " (THỬ NGHIỆM – không có giá trị pháp lý)",
                "Đúng Hẹn, nơi cấp chứng thư THỬ NGHIỆM – không có giá trị pháp lý",
                "Nguyên vẹn, chứng thư tin cậy");
    }

    private static SigningPage.Row row() {
        return new SigningPage.Row(
                "p1",
                "05/KH-SKHCN",
                "Kế hoạch cải cách hành chính của Sở Khoa học và Công nghệ năm 2026",
                "Trần Thị Bích Hạnh",
                "09:40 ngày 20/11/2026",
                "đã thử 3 lần",
                "thiết bị giữ khóa chưa trả lời",
                "09:47 ngày 20/11/2026");
    }
}
