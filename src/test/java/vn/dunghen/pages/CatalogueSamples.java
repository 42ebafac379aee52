package vn.dunghen.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dunghen.directory.Agency;
import vn.dunghen.dossier.usecase.CatalogueReport;
import vn.dunghen.dossier.web.views.CatalogueView;
import vn.dunghen.dossier.web.views.ChangePage;
import vn.dunghen.dossier.web.views.Choice;
import vn.dunghen.dossier.web.views.ImportPage;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.pages.Samples.Sample;
import vn.dunghen.workflow.SubjectPanel;

/** The catalogue, inside and outside. */
final class CatalogueSamples {

    private static final CatalogueView.Version VERSION = new CatalogueView.Version(
            "Phiên bản 2",
            "Từ ngày 02/03/2026",
            "Quyết định 12/QĐ-SKHCN",
            List.of(new CatalogueView.Fact("Hạn giải quyết", "5 ngày làm việc")),
            List.of(new CatalogueView.Paper("Đơn đăng ký", "01 bản chính", true)));
    private static final List<CatalogueView.Field> FIELDS = List.of(new CatalogueView.Field(
            "Tiêu chuẩn đo lường chất lượng",
            List.of(new CatalogueView.Line(
                    "/thu-tuc/TDC-HQ",
                    "TDC-HQ",
                    "Đăng ký công bố hợp quy",
                    "TĐC",
                    "5 ngày làm việc",
                    "Toàn trình",
                    ""))));

    private CatalogueSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample(
                        "thu-tuc", "catalogue/public-list", Map.of("fields", FIELDS, "asked", "", "sub", "1 thủ tục")),
                new Sample(
                        "thu-tuc-mot",
                        "catalogue/public-procedure",
                        Map.of("name", "Đăng ký công bố hợp quy", "version", VERSION, "agency", agency())),
                new Sample(
                        "danh-muc",
                        "catalogue/list",
                        Map.of(
                                "fields",
                                FIELDS,
                                "asked",
                                "hop quy",
                                "count",
                                1,
                                "mayPropose",
                                true,
                                "proposals",
                                List.of(new CatalogueView.Proposal(
                                        "/quan-tri/thu-tuc/de-xuat/CB-2026-001",
                                        "CB-2026-001",
                                        "Công bố thủ tục năm 2026",
                                        "Chờ kiểm soát",
                                        "02/03/2026",
                                        "Trịnh Văn Mẫu")))),
                new Sample(
                        "danh-muc-mot",
                        "catalogue/procedure",
                        Map.of(
                                "code",
                                "TDC-HQ",
                                "name",
                                "Đăng ký công bố hợp quy",
                                "mayPropose",
                                true,
                                "versions",
                                List.of(VERSION))),
                new Sample("de-xuat", "catalogue/proposal", proposal()),
                new Sample("de-xuat-moi", "catalogue/change", Map.of("page", change("NEW", List.of()))),
                new Sample(
                        "de-xuat-loi",
                        "catalogue/change",
                        Map.of("page", change("CHANGED", List.of(new FieldError("name", "Ghi tên thủ tục."))))),
                new Sample("de-xuat-bai-bo", "catalogue/change", Map.of("page", change("ABOLISHED", List.of()))),
                new Sample("nhap-danh-muc", "catalogue/import", trial()));
    }

    private static ChangePage change(String kind, List<FieldError> errors) {
        return new ChangePage(
                "/quan-tri/thu-tuc/de-xuat/moi",
                kind,
                false,
                Map.ofEntries(
                        Map.entry("code", "TDC-HQ"),
                        Map.entry("fee0.code", "XQ-TANGSANG"),
                        Map.entry("fee0.name", "Tăng sáng truyền hình, chụp mạch số hóa xóa nền"),
                        Map.entry("fee0.basis", "Thông tư 287/2016/TT-BTC"),
                        Map.entry("fee0.unit", "thiết bị"),
                        Map.entry("fee0.each", "5000000"),
                        Map.entry("fee1.code", "HD"),
                        Map.entry("fee1.name", "Thẩm định hợp đồng chuyển giao công nghệ"),
                        Map.entry("fee1.unit", "giá trị hợp đồng"),
                        Map.entry("fee1.perMille", "1"),
                        Map.entry("fee1.least", "5000000"),
                        Map.entry("fee1.most", "10000000")),
                List.of(0, 1),
                List.of(0, 1, 2),
                List.of(new Choice("CDS", "Phòng Chuyển đổi số")),
                errors);
    }

    private static Map<String, Object> proposal() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("code", "CB-2026-001");
        model.put("heading", "Công bố thủ tục năm 2026");
        model.put("stage", "Chờ kiểm soát");
        model.put("sub", "Hạn công bố thứ Tư 11/03/2026");
        model.put("decision", "");
        model.put("facts", List.of(new SubjectPanel.Fact("Trích yếu", "Công bố thủ tục năm 2026")));
        model.put(
                "timeline",
                List.of(new SubjectPanel.Event(
                        "09:00 thứ Hai 02/03/2026", "", "Lập đề xuất.", SubjectPanel.Mark.PLAIN)));
        model.put(
                "changes",
                List.of(new CatalogueView.Change(
                        "Sửa đổi, bổ sung",
                        "TDC-HQ",
                        "Đăng ký công bố hợp quy",
                        List.of("hạn cam kết: 5 ngày làm việc → 3 ngày làm việc"),
                        VERSION)));
        model.put("edit", "");
        model.put("task", "/viec-cua-toi/t1");
        return model;
    }

    private static Map<String, Object> trial() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("upload", "u1");
        model.put("page", new ImportPage(Map.of(), List.of()));
        model.put("errors", List.of());
        model.put("read", true);
        model.put(
                "rows",
                List.of(new CatalogueReport.Line(
                        "Thủ tục",
                        2,
                        "TDC-HQ",
                        "Đăng ký công bố hợp quy",
                        CatalogueReport.Verdict.CHANGED,
                        List.of("tên"))));
        model.put("clean", true);
        model.put("counts", "Thêm mới 0 · đổi 1");
        return model;
    }

    private static Agency agency() {
        return new Agency(
                "H99.15",
                "Sở Khoa học và Công nghệ tỉnh Minh Hòa",
                "Ủy ban nhân dân tỉnh Minh Hòa",
                "Minh Hòa",
                "SKHCN",
                "Số 1 phố Mẫu",
                "0200 000 000",
                "minhhoa.invalid");
    }
}
