package vn.dunghen.pages;

import java.util.List;
import java.util.Map;
import vn.dunghen.dossier.web.views.ArchiveView;
import vn.dunghen.dossier.web.views.PaperRows;
import vn.dunghen.dossier.web.views.ReaskingView;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.pages.Samples.Sample;

/** Papers with their files, and those asked for twice. */
final class PaperSamples {

    private static final String CODE = "H99.15-261015-0004";
    private static final String EARLIER = "H99.15-250312-0007";
    private static final String AT = "PDF, 412 KB, gửi lúc 09:05 thứ Năm 15/10/2026";

    private PaperSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample(
                        "doi-lai-giay-to",
                        "dossier/reaskings",
                        Map.of("view", new ReaskingView("2026-01-01", "2026-11-20", List.of(reasking())))),
                new Sample(
                        "nop-luu",
                        "dossier/archive",
                        Map.of(
                                "view",
                                new ArchiveView(
                                        "",
                                        "Hồ sơ đã đóng được nộp vào lưu trữ trong 12 tháng. Căn cứ: Nghị định 30/2020/NĐ-CP, Điều 30.",
                                        1,
                                        List.of(new ArchiveView.Row(
                                                EARLIER,
                                                "Cấp giấy chứng nhận đăng ký hoạt động khoa học và công nghệ",
                                                "Phòng Quản lý công nghệ",
                                                "12/03/2025",
                                                "Quá hạn từ 12/03/2026",
                                                true,
                                                true)),
                                        List.of(new ArchiveView.Done(
                                                EARLIER,
                                                "Kiểm định",
                                                "Số 07/BBGN, ngày 03/08/2026",
                                                "Vũ Thị Mai",
                                                "ab")),
                                        "",
                                        "2026-11-20",
                                        List.of(new InvalidInput.FieldError(
                                                "record", "Ghi số biên bản giao nhận, tối đa 60 ký tự."))))),
                new Sample(
                        "nop-luu-khong",
                        "dossier/archive",
                        Map.of("view", new ArchiveView("", "12 tháng", 0, List.of(), List.of(), "", "", List.of()))),
                new Sample(
                        "doi-lai-giay-to-khong",
                        "dossier/reaskings",
                        Map.of("view", new ReaskingView("2026-01-01", "2026-11-20", List.of()))));
    }

    static PaperRows rows() {
        return new PaperRows(
                List.of(
                        row(
                                "DON",
                                "Đơn đăng ký hoạt động khoa học và công nghệ",
                                "2 bản chính",
                                true,
                                null,
                                null,
                                null,
                                List.of(new PaperRows.File(
                                        "Đơn đăng ký.pdf", AT, "/tep/1", "/tep/1/xem-truoc", false, true))),
                        row(
                                "QDTL",
                                "Quyết định thành lập hoặc giấy đăng ký kinh doanh",
                                "chưa nộp",
                                false,
                                null,
                                "Đã có tại Sở: hồ sơ " + EARLIER + ", nộp ngày 12/03/2025, còn hạn đến 31/12/2029.",
                                null,
                                List.of()),
                        row(
                                "GCNKD",
                                "Giấy chứng nhận kiểm định thiết bị",
                                "1 bản sao · còn hạn đến 31/12/2027",
                                true,
                                "Phải số hóa, chưa có bản quét.",
                                null,
                                "Tệp bị hỏng hoặc thiếu phần cuối nên không đọc được; hãy quét hoặc lưu lại rồi gửi.",
                                List.of()),
                        row(
                                "KSK",
                                "Phiếu khám sức khỏe trong vòng 06 tháng",
                                "1 bản chính · giấy tờ nhạy cảm",
                                true,
                                null,
                                null,
                                null,
                                List.of(new PaperRows.File("phieu-kham.pdf", AT, "/tep/2", null, true, true)))),
                "đã có 1 trong 3 giấy tờ phải số hóa",
                true,
                List.of("09:20 thứ Năm 15/10/2026 · Hoàng Thị Thu Trang: Mở tệp đính kèm PDF, mã 3f2a90bb1c04"));
    }

    private static PaperRows.Row row(
            String code,
            String name,
            String note,
            boolean present,
            String lacks,
            String held,
            String error,
            List<PaperRows.File> files) {
        String base = "/ho-so/" + CODE + "/giay-to/" + code;
        return new PaperRows.Row(
                code, name, note, present, lacks, held, error, base + "/tep", base + "/dung-lai", files);
    }

    private static ReaskingView.Row reasking() {
        return new ReaskingView.Row(
                CODE,
                "/ho-so/" + CODE,
                "Quyết định thành lập hoặc giấy đăng ký kinh doanh",
                EARLIER,
                "Bộ phận Một cửa",
                "Hoàng Thị Thu Trang",
                "09:12 thứ Năm 15/10/2026",
                "Bản quét cũ mất góc dưới, không đọc được ngày cấp.");
    }
}
