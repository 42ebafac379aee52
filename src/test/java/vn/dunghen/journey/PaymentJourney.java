package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dunghen.payment.SandboxOrders;
import vn.dunghen.payment.SandboxProvider;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Answer;
import vn.dunghen.testing.TestDepartment.Database;

/** What dossiers cost, how it is paid and what becomes of the clock and of the money. */
abstract class PaymentJourney {

    private static final String DESK = "motcua";
    private static final String XRAY = "ATBX-XQ-CP";
    private static final String NOTIFY = "/api/v1/public/payments/sandbox";

    private final Database database;

    PaymentJourney(Database database) {
        this.database = database;
    }

    @Test
    void aLicencePerDeviceWaitsForItsFeeAndItsClockStartsWithThePayment() throws Exception {
        try (TestDepartment department = TestDepartment.open(database, "2026-08-03T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String code = asked(driver);
            JsonNode waiting = driver.dossier(code);
            assertThat(waiting.path("state").path("code").asInt()).isEqualTo(6);
            assertThat(waiting.path("acceptedAt").isNull()).isTrue();
            assertThat(waiting.path("clock")).isEmpty();
            assertThat(driver.open(code)).containsExactly("collect-fee");
            JsonNode charge = charge(department, code);
            assertThat(charge.path("amount").asLong()).isEqualTo(14_000_000);
            assertThat(charge.path("lines").get(0).path("arithmetic").asText())
                    .isEqualTo("2 thiết bị × 3.000.000 = 6.000.000 đồng");

            // the payer goes on to the provider from a page that says nothing personal
            String link = charge.path("link").asText();
            Answer page = department.call(null, "GET", link, null);
            assertThat(page.text())
                    .contains(code, "14.000.000 đồng", "Nộp trực tuyến")
                    .doesNotContain("Mẫu");
            String reference = order(department, code);
            assertThat(order(department, code))
                    .as("an order that waits is taken up again")
                    .isEqualTo(reference);

            department.moveClock("2026-08-05T10:30:00+07:00");
            String body = paid(department, reference);
            assertThat(department
                            .call(null, "POST", NOTIFY, body, "X-Signature", "00")
                            .status())
                    .isEqualTo(403);
            assertThat(driver.dossier(code).path("state").path("code").asInt())
                    .as("a forged word moves nothing")
                    .isEqualTo(6);
            List<String> heard = inParallel(64, () -> heard(department, body));
            assertThat(heard).containsOnlyOnce("CONFIRMED");
            assertThat(heard.stream().distinct()).containsExactlyInAnyOrder("CONFIRMED", "KNOWN");

            JsonNode begun = driver.dossier(code);
            assertThat(begun.path("state").path("code").asInt()).isEqualTo(2);
            assertThat(begun.path("acceptedAt").asText()).startsWith("2026-08-05T10:30");
            assertThat(begun.path("clock")).hasSize(1);
            assertThat(begun.path("clock").get(0).path("cause").asText()).isEqualTo("PAID");
            assertThat(begun.path("clock").get(0).path("sentence").asText()).contains("xác nhận đã nộp đủ");
            assertThat(driver.open(code)).containsExactly("hand-over");
            JsonNode after = charge(department, code);
            assertThat(after.path("state").asText()).isEqualTo("PAID");
            assertThat(after.path("payments")).hasSize(1);
            assertThat(after.path("payments").get(0).path("receiptNumber").asText())
                    .isEqualTo("01/2026");
            String receipt = after.path("payments").get(0).path("receiptPaper").asText();
            assertThat(new String(
                            department.download(DESK, "/api/v1/dossiers/" + code + "/payments/" + receipt + ".pdf"),
                            0,
                            4,
                            java.nio.charset.StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF");
            assertThat(department
                            .call(DESK, "POST", pay(code), Map.of("method", "CASH"))
                            .status())
                    .isEqualTo(409);

            String stray = "{\"reference\":\"LA-1\",\"outcome\":\"PAID\",\"amount\":5,\"transaction\":\"X\"}";
            assertThat(heard(department, stray)).isEqualTo("UNKNOWN_ORDER");
            assertThat(heard(department, body.replace("PAID", "FAILED").replace("14000000", "0")))
                    .isEqualTo("CONTRADICTED");
            assertThat(department
                            .get("truongphong.khtc", "/api/v1/payments/reconciliation?date=2026-08-05")
                            .path("strays"))
                    .hasSize(2);
            for (String broken :
                    List.of("", "{}", "[1]", "{\"reference\":\"LA-1\",\"outcome\":\"PAID\",\"amount\":1.5}")) {
                String signature =
                        department.context().getBean(SandboxProvider.class).sign(broken);
                assertThat(department
                                .call(null, "POST", NOTIFY, broken, "X-Signature", signature)
                                .status())
                        .as(broken)
                        .isEqualTo(422);
            }
            assertThat(department
                            .call(null, "POST", "/api/v1/public/payments/la", body, "X-Signature", "00")
                            .status())
                    .isEqualTo(404);

            // withdrawn before the unit has it: the rule says all of it goes back, once, with a note
            driver.happens(DESK, code, "withdrawal", Map.of("reason", "Đổi kế hoạch"));
            assertThat(charge(department, code).path("state").asText()).isEqualTo("REFUND_DUE");
            String approval = "/api/v1/payments/" + after.path("id").asText() + "/refunds/1/approval";
            assertThat(department
                            .call(DESK, "POST", approval, Map.of("reason", "Rút"))
                            .status())
                    .isIn(403, 404);
            assertThat(department
                            .call("truongphong.khtc", "POST", approval, Map.of("reason", "Rút"))
                            .status())
                    .isEqualTo(204);
            department.moveClock("2026-08-05T11:00:00+07:00");
            JsonNode back = charge(department, code);
            assertThat(back.path("state").asText()).isEqualTo("REFUNDED");
            assertThat(back.path("refunds").get(0).path("number").asText()).isEqualTo("01/2026");
            assertThat(heard(department, body)).as("late, after the refund").isEqualTo("KNOWN");
            assertThat(department
                            .get("kiemtoan", "/api/v1/audit/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void aLostAnswerIsFoundByAskingAndSilenceIsShownAsUnconfirmed() {
        try (TestDepartment department = TestDepartment.open(database, "2026-08-03T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            SandboxOrders provider = department.context().getBean(SandboxOrders.class);
            String lost = asked(driver);
            String silent = asked(driver);
            String abandoned = asked(driver);
            String lostOrder = order(department, lost);
            String silentOrder = order(department, silent);
            order(department, abandoned);
            // the provider has the money; our side was killed, or its word got lost, before we wrote anything
            provider.pay(lostOrder, 14_000_000);
            provider.pay(silentOrder, 14_000_000);
            provider.silence(silentOrder, true);

            department.moveClock("2026-08-03T09:10:00+07:00");
            assertThat(driver.dossier(lost).path("state").path("code").asInt())
                    .as("the question heals what a kill between yes and commit has left")
                    .isEqualTo(2);
            assertThat(driver.dossier(lost).path("acceptedAt").asText()).startsWith("2026-08-03T09:02");
            assertThat(charge(department, silent)
                            .path("payments")
                            .get(0)
                            .path("state")
                            .asText())
                    .isEqualTo("WAITING");

            department.moveClock("2026-08-04T09:00:00+07:00");
            assertThat(charge(department, silent)
                            .path("payments")
                            .get(0)
                            .path("state")
                            .asText())
                    .isEqualTo("UNCONFIRMED");
            JsonNode day = department.get("chuyenvien.khtc", "/api/v1/payments/reconciliation?date=2026-08-03");
            assertThat(day.path("doubts").findValuesAsText("reference")).contains(silentOrder);
            assertThat(day.path("lines")).anySatisfy(line -> {
                assertThat(line.path("reference").asText()).isEqualTo(silentOrder);
                assertThat(line.path("match").asText()).isEqualTo("MISSING_HERE");
            });
            assertThat(new SignedInVisitor(department, "truongphong.khtc").page("/thu-phi/doi-soat?ngay=03/08/2026"))
                    .contains("Chưa xác nhận", silentOrder, "Sổ của Sở chưa có");

            provider.silence(silentOrder, false);
            department.moveClock("2026-08-05T09:00:00+07:00");
            assertThat(charge(department, silent).path("state").asText())
                    .as("the daily question settles it")
                    .isEqualTo("PAID");
            assertThat(charge(department, abandoned)
                            .path("payments")
                            .get(0)
                            .path("state")
                            .asText())
                    .as("the order ran out unpaid")
                    .isEqualTo("FAILED");

            department.moveClock("2026-08-20T09:00:00+07:00");
            JsonNode stopped = driver.dossier(abandoned);
            assertThat(stopped.path("state").path("code").asInt()).isEqualTo(8);
            assertThat(stopped.path("closed").asBoolean()).isTrue();
            assertThat(driver.told(abandoned)).anyMatch(one -> one.startsWith("AHEAD_2 motcua"));
            assertThat(charge(department, abandoned).path("state").asText()).isEqualTo("CANCELLED");
            Map<String, Object> close = Map.of("date", "2026-08-03", "note", "Tiền đến, xác nhận ngày 05/8");
            assertThat(department
                            .call("chuyenvien.khtc", "POST", "/api/v1/payments/reconciliation", close)
                            .status())
                    .isEqualTo(403);
            department.post("truongphong.khtc", "/api/v1/payments/reconciliation", close);
            assertThat(department
                            .call("truongphong.khtc", "POST", "/api/v1/payments/reconciliation", close)
                            .status())
                    .isEqualTo(409);
        }
    }

    @Test
    void aTransferIsMatchedByTheStatementAndMoneyThatCameTwiceIsOwedBack() {
        try (TestDepartment department = TestDepartment.open(database, "2026-08-03T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String code = asked(driver);
            String content = department
                    .post(DESK, pay(code), Map.of("method", "TRANSFER"))
                    .path("transferContent")
                    .asText();
            String csv = "ngay;so_tien;ma_giao_dich;noi_dung\n03/08/2026;14.000.000;FT1;NGUOI NOP " + content
                    + " phi\n03/08/2026;14000000;FT2;" + content.toLowerCase() + "\n03/08/2026;5000;FT3;khong ro\n";
            JsonNode first = statement(department, csv);
            assertThat(first.path("fresh").asInt()).isEqualTo(3);
            assertThat(first.path("matched").asInt()).isEqualTo(1);
            assertThat(statement(department, csv).path("known").asInt())
                    .as("the same lines again change nothing")
                    .isEqualTo(3);
            assertThat(driver.dossier(code).path("state").path("code").asInt()).isEqualTo(2);
            JsonNode charge = charge(department, code);
            assertThat(charge.path("payments").findValuesAsText("state")).containsExactly("CONFIRMED", "SURPLUS");
            assertThat(charge.path("refunds").get(0).path("cause").asText()).isEqualTo("SURPLUS");
            assertThat(refused(department, "a;b;c")).contains("không có dòng sao kê nào");
            assertThat(refused(department, "03/08/2026;999;FT3;khong ro"))
                    .as("another amount under a known code is a doubt")
                    .contains("giao dịch FT3 đã ghi ngày 03/08/2026, số tiền 5.000 đồng");
            assertThat(refused(department, "02/08/2026;5000;FT3;khong ro")).contains("giao dịch FT3");
            assertThat(refused(department, "03/08/2026;1;FT4;a\n03/08/2026;2;FT4;a"))
                    .contains("Dòng 2");
            assertThat(refused(department, "04/08/2026;1;FT5;ngay mai")).contains("không sau hôm nay");
            assertThat(refused(department, "31/06/2026;1;FT5;a")).contains("Dòng 1");
            assertThat(statement(department, "03/08/2026;1;FT4;a\n03/08/2026;1;FT4;a")
                            .path("known")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void cashAtTheDeskStartsTheClockByItsTaskOrByTheInterface() {
        try (TestDepartment department = TestDepartment.open(database, "2026-08-03T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String byTask = asked(driver);
            department.moveClock("2026-08-04T09:00:00+07:00");
            driver.complete(DESK, byTask, "collect-fee", Map.of("feeCollected", true));
            assertThat(driver.dossier(byTask).path("acceptedAt").asText()).startsWith("2026-08-04");
            assertThat(driver.open(byTask)).containsExactly("hand-over");

            var door = new SignedInVisitor(department, DESK)
                    .open("/ve/charge/" + charge(department, byTask).path("id").asText());
            assertThat(door.statusCode()).isEqualTo(200);
            assertThat(door.uri().getPath()).as("from a receipt to its dossier").isEqualTo("/ho-so/" + byTask);

            String byInterface = asked(driver);
            Map<String, Object> less = Map.of("method", "CASH", "amount", 1_000);
            assertThat(department.call(DESK, "POST", pay(byInterface), less).status())
                    .isEqualTo(422);
            assertThat(department
                            .call("chuyenvien.cn", "POST", pay(byInterface), Map.of("method", "CASH"))
                            .status())
                    .isEqualTo(404);
            department.post(DESK, pay(byInterface), Map.of("method", "CASH", "amount", 14_000_000));
            assertThat(driver.dossier(byInterface).path("state").path("code").asInt())
                    .isEqualTo(2);
            assertThat(driver.open(byInterface)).containsExactly("hand-over");
            assertThat(charge(department, byInterface)
                            .path("payments")
                            .get(0)
                            .path("receiptNumber")
                            .asText())
                    .isEqualTo("02/2026");
        }
    }

    @Test
    void aFeeThatNeedNotComeFirstIsTakenWhenTheResultIsHandedOver() {
        try (TestDepartment department = TestDepartment.open(database, "2026-08-03T09:00:00+07:00")) {
            DossierDriver driver = new DossierDriver(department);
            String code = driver.register("TDC-HC");
            driver.complete(DESK, code, "check-components", Map.of("feeCollected", false));
            assertThat(driver.dossier(code).path("state").path("code").asInt()).isEqualTo(2);
            assertThat(charge(department, code).path("state").asText()).isEqualTo("DUE");
            driver.complete(DESK, code, "hand-over", Map.of());
            driver.complete("truongphong.tdc", code, "assign-officer", Map.of("officer", "chuyenvien.tdc"));
            driver.work(code, "truongphong.tdc", "chuyenvien.tdc");
            assertThat(driver.dossier(code).path("state").path("code").asInt())
                    .as("finished whatever is owed")
                    .isEqualTo(9);
            driver.announce(code);
            assertThat(driver.attempt(DESK, code, "return-result", Map.of("feeCollected", false))
                            .status())
                    .isEqualTo(422);
            driver.complete(DESK, code, "return-result", Map.of("feeCollected", true));
            assertThat(driver.dossier(code).path("closed").asBoolean()).isTrue();
            assertThat(charge(department, code)
                            .path("payments")
                            .get(0)
                            .path("receiptNumber")
                            .asText())
                    .isEqualTo("01/2026");
        }
    }

    /** Two ordinary devices and a CT, not paid at the desk. */
    private static String asked(DossierDriver driver) {
        String code = driver.register(XRAY);
        driver.complete(
                DESK,
                code,
                "check-components",
                Map.of(
                        "feeCollected",
                        false,
                        "fees",
                        List.of(
                                Map.of("code", "XQ-RANG"),
                                Map.of("code", "XQ-THUONG", "count", 2),
                                Map.of("code", "XQ-TANGSANG", "count", 0),
                                Map.of("code", "XQ-CT", "count", 1),
                                Map.of("code", "XQ-PETCT"))));
        return code;
    }

    private static String pay(String code) {
        return "/api/v1/dossiers/" + code + "/payments";
    }

    private static JsonNode charge(TestDepartment department, String code) {
        return department.get("kiemtoan", pay(code)).get(0);
    }

    private static String order(TestDepartment department, String code) {
        String url = department
                .post(DESK, pay(code), Map.of("method", "ONLINE"))
                .path("payUrl")
                .asText();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** The provider books the money; answers what it says of it. */
    private static String paid(TestDepartment department, String reference) {
        var orders = department.context().getBean(SandboxOrders.class);
        return department
                .context()
                .getBean(SandboxProvider.class)
                .notification(orders.pay(reference, orders.shown(reference).amount()));
    }

    private static String heard(TestDepartment department, String body) {
        String signature = department.context().getBean(SandboxProvider.class).sign(body);
        return department
                .call(null, "POST", NOTIFY, body, "X-Signature", signature)
                .body()
                .path("verdict")
                .asText();
    }

    private static String refused(TestDepartment department, String csv) {
        Answer answer = department.call("chuyenvien.khtc", "POST", "/api/v1/payments/statements", Map.of("csv", csv));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.text();
    }

    private static JsonNode statement(TestDepartment department, String csv) {
        return department.post("chuyenvien.khtc", "/api/v1/payments/statements", Map.of("csv", csv));
    }

    private static List<String> inParallel(int times, Callable<String> call) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var answers =
                    pool.invokeAll(IntStream.range(0, times).mapToObj(i -> call).toList());
            var heard = new java.util.ArrayList<String>();
            for (var answer : answers) {
                heard.add(answer.get());
            }
            return heard;
        } finally {
            pool.shutdownNow();
        }
    }
}
