package vn.dunghen.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dunghen.worklist.web.Shell;

/** What the pages are drawn with: invented people, real-length Vietnamese. */
final class Samples {

    record Sample(String name, String template, Map<String, Object> model) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Shell.Today TODAY = new Shell.Today(
            "2026-11-20T09:40:00+07:00",
            "thứ Sáu 20/11/2026",
            20,
            11,
            2026,
            "Thứ Sáu",
            "12 tháng 10, năm Bính Ngọ",
            "12/10 âm lịch · 09:40");

    static final Shell SHELL = new Shell(
            "Sở Khoa học và Công nghệ tỉnh Minh Hòa",
            "H99.15",
            "Hoàng Thị Thu Trang",
            "Bộ phận Một cửa",
            null,
            true,
            TODAY,
            List.of(
                    new Shell.Entry("nav.tasks", "/viec-cua-toi", "14", true),
                    new Shell.Entry("nav.registration", "/ho-so/tiep-nhan", null, false),
                    new Shell.Entry("nav.dossiers", "/ho-so", null, false),
                    new Shell.Entry("nav.wholeAgency", null, null, false),
                    new Shell.Entry("nav.documents", "/van-ban", null, false),
                    new Shell.Entry("nav.notices", "/thong-bao", "2", false)),
            null,
            "/huong-dan/mot-cua");

    private static final Shell NOBODY = new Shell(
            "Sở Khoa học và Công nghệ tỉnh Minh Hòa",
            "H99.15",
            null,
            null,
            null,
            false,
            TODAY,
            List.of(
                    new Shell.Entry("nav.public.lookup", "/tra-cuu", null, true),
                    new Shell.Entry("nav.public.staff", "/dang-nhap", null, false)),
            "Bộ phận Một cửa: 0299 3 855 115, giờ làm việc 07:00–11:30 và 13:30–17:00",
            "/huong-dan/nguoi-dan");

    private record Account(String login, String name, String title) {}

    private static final List<Account> ACCOUNTS = List.of(
            new Account("giamdoc", "Trần Quốc Bảo", "Giám đốc Sở"),
            new Account("motcua", "Hoàng Thị Thu Trang", "Chuyên viên Bộ phận Một cửa"),
            new Account("chuyenvien.cn", "Ngô Thùy Dương", "Chuyên viên Phòng Quản lý công nghệ"));

    static List<Sample> all() {
        return Stream.of(
                        shell(),
                        TaskSamples.all(),
                        DossierSamples.all(),
                        AdministrationSamples.all(),
                        SignatureSamples.all(),
                        LetterSamples.all(),
                        CatalogueSamples.all(),
                        AssignmentSamples.all(),
                        FeedbackSamples.all(),
                        LatenessSamples.all(),
                        PaymentSamples.all(),
                        PaperSamples.all(),
                        PrivacySamples.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> shell() {
        return List.of(
                new Sample("dang-nhap", "dang-nhap", Map.of("shell", NOBODY, "demoAccounts", ACCOUNTS)),
                new Sample("dang-nhap-loi", "dang-nhap", Map.of("shell", NOBODY, "failed", true)),
                new Sample("loi-403", "error/403", Map.of()),
                new Sample("loi-404", "error/404", Map.of()),
                new Sample(
                        "loi-409",
                        "error/409",
                        Map.of("detail", "Bùi Đức Long đã nhận việc này lúc 09:38. Chưa ghi gì của bạn.")),
                new Sample("loi-422", "error/422", Map.of()),
                new Sample("loi-500", "error/500", Map.of("incident", "7F3K")),
                new Sample(
                        "loi-khac",
                        "error",
                        Map.of(
                                "done",
                                "Đã bàn giao 2 hồ sơ.",
                                "doneLink",
                                "/viec-cua-toi/7",
                                "doneLinkText",
                                "Việc tiếp theo: Trả kết quả")));
    }

    Sample named(String name) {
        return all().stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
