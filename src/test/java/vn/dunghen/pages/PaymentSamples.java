package vn.dunghen.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.pages.Samples.Sample;
import vn.dunghen.payment.ChargeLine;

/** The pages about money, filled with figures of real length. */
final class PaymentSamples {

    private PaymentSamples() {}

    static List<Sample> all() {
        return List.of(
                new Sample("nop-phi", "payment/pay", pay("DUE", true, "")),
                new Sample("nop-phi-cho", "payment/pay", pay("WAITING", true, "")),
                new Sample("nop-phi-xong", "payment/pay", pay("PAID", false, "01/2026")),
                new Sample(
                        "thu-nghiem-thanh-toan",
                        "payment/sandbox",
                        Map.of(
                                "reference",
                                "PHABCDEFGHJK-1",
                                "what",
                                "H99.15-260803-0001: Cấp giấy phép tiến hành công việc bức xạ",
                                "amount",
                                "14.000.000 đồng",
                                "open",
                                true,
                                "back",
                                "/nop-phi/abc")),
                new Sample("doi-soat", "payment/reconciliation", day(true)),
                new Sample("doi-soat-trong", "payment/reconciliation", day(false)));
    }

    private static Map<String, Object> pay(String state, boolean payable, String receipt) {
        Map<String, Object> model = new HashMap<>();
        model.put("address", "/nop-phi/abc");
        model.put("code", "H99.15-260803-0001");
        model.put("what", "Cấp giấy phép tiến hành công việc bức xạ – sử dụng thiết bị X-quang chẩn đoán trong y tế");
        model.put("amount", "14.000.000 đồng");
        model.put(
                "lines",
                List.of(
                        new ChargeLine(
                                "XQ-THUONG",
                                "Chẩn đoán thông thường, đo mật độ xương",
                                6_000_000,
                                "2 thiết bị × 3.000.000 = 6.000.000 đồng"),
                        new ChargeLine("XQ-CT", "CT", 8_000_000, "1 thiết bị × 8.000.000 = 8.000.000 đồng")));
        model.put("payCode", "PHABCDEFGHJK");
        model.put("account", "tài khoản 3713.0.1000001, Kho bạc Nhà nước tỉnh Minh Hòa");
        model.put("state", state);
        model.put("payable", payable);
        model.put("online", true);
        model.put("until", "17:00 thứ Hai 17/08/2026");
        model.put("receipt", receipt);
        model.put("refused", null);
        return model;
    }

    /** Rows named as the template reads them. */
    private static Map<String, Object> day(boolean full) {
        Map<String, Object> model = new HashMap<>();
        model.put("ngay", "03/08/2026");
        model.put("total", full ? "3 khoản, 22.150.000 đồng; 2 chênh lệch" : "0 khoản, 0 đồng; 0 chênh lệch");
        model.put("silent", full);
        model.put("mayWork", true);
        model.put("mayApprove", true);
        model.put("mayClose", true);
        model.put("closed", "");
        model.put(
                "rows",
                full
                        ? List.of(
                                row("H99.15-260803-0001", "trực tuyến", "14.000.000", "14.000.000", "Khớp", "ok"),
                                row("H99.15-260803-0002", "tiền mặt", "150.000", "—", "Đếm tại quầy", "ok"),
                                row("—", "chuyển khoản", "—", "8.000.000", "Sổ của Sở chưa có", "bad"))
                        : List.of());
        model.put(
                "doubts",
                full
                        ? List.of(
                                one("Lệnh PHABCDEFGHJK-1, 14.000.000 đồng: đơn vị thanh toán không trả lời.", false),
                                one("Lệnh PHABCDEFGHJL-1: đến 13.999.000 đồng, phải nộp 14.000.000 đồng.", true))
                        : List.of());
        model.put(
                "refunds",
                full ? List.of(one("8.000.000 đồng, tiền đến khi không còn phải nộp: chờ duyệt.", false)) : List.of());
        model.put("strays", full ? List.of("Lệnh PHLA-1: báo đã nộp, 150.000 đồng. Sở không có lệnh này.") : List.of());
        model.put("errors", full ? List.of() : List.of(new FieldError("file", "Chọn tệp sao kê.")));
        return model;
    }

    private static Map<String, Object> row(
            String code, String method, String ours, String theirs, String match, String tone) {
        return Map.of(
                "code",
                code,
                "reference",
                "PHABCDEFGHJK-1",
                "method",
                method,
                "ours",
                ours,
                "theirs",
                theirs,
                "receipt",
                "01/2026",
                "match",
                match,
                "tone",
                tone);
    }

    private static Map<String, Object> one(String what, boolean moneyCame) {
        return Map.of(
                "charge",
                "c1",
                "code",
                "H99.15-260803-0001",
                "key",
                "1",
                "what",
                what,
                "open",
                true,
                "moneyCame",
                moneyCame);
    }
}
