package vn.dunghen.deep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Kills the application while fees are paid and letters leave to a real mail server: no payment is lost or counted twice, no
 * letter is lost, and one that may have left twice is shown as unconfirmed and not sent again.
 */
@Tag("deep")
class KilledPaymentsTest {

    private static final int PAYERS = 3;
    private static final int KILLS = Integer.getInteger("dunghen.deep.kills", 4);
    private static final long SEED = Long.getLong("dunghen.deep.seed", System.nanoTime());
    private static final String DAY = "2026-06-01";

    /** Two ordinary devices and a CT. */
    private static final String FEES =
            """
            [{"code":"XQ-RANG"},{"code":"XQ-THUONG","count":2},{"code":"XQ-TANGSANG"},
             {"code":"XQ-CT","count":1},{"code":"XQ-PETCT"}]""";

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Queue<String> paid = new ConcurrentLinkedQueue<>();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void noPaymentAndNoLetterIsLostOrCountedTwice(@TempDir Path folder) throws Exception {
        GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        try {
            Random random = new Random(SEED);
            for (int kill = 1; kill <= KILLS; kill++) {
                ApplicationProcess application = start(folder, "pay-kill-" + kill, mails);
                try {
                    payUntilKilled(application, 500 + random.nextInt(5_000));
                } finally {
                    application.kill();
                }
            }
            try (ApplicationProcess application = start(folder, "pay-last", mails)) {
                Clerk clerk = new Clerk(application);
                later(clerk);
                everyPaymentIsThereOnce(clerk);
                everyLetterIsThereOnce(clerk, mails);
                assertThat(clerk.get("kiemtoan", "/audit/verification")
                                .path("intact")
                                .asBoolean())
                        .isTrue();
            }
        } finally {
            mails.stop();
        }
    }

    private static ApplicationProcess start(Path folder, String name, GreenMail mails)
            throws IOException, InterruptedException {
        return ApplicationProcess.start(
                folder,
                Path.of("target", "deep", name + ".log").toAbsolutePath(),
                List.of(
                        "--dunghen.clock.start=" + DAY + "T08:00:00+07:00",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mails.getSmtp().getPort(),
                        "--spring.mail.properties.mail.smtp.starttls.required=false",
                        "--dunghen.mail.from=vanthu@skhcn.minhhoa.example"));
    }

    private void payUntilKilled(ApplicationProcess application, long milliseconds) throws InterruptedException {
        ExecutorService payers = Executors.newFixedThreadPool(PAYERS);
        CountDownLatch warm = new CountDownLatch(PAYERS);
        IntStream.range(0, PAYERS).forEach(number -> payers.submit(() -> pay(application, number, warm)));
        assertThat(warm.await(90, TimeUnit.SECONDS))
                .describedAs(refusals.toString())
                .isTrue();
        // the payers stop only if something is refused; else this is the random moment
        payers.shutdown();
        boolean stopped = payers.awaitTermination(milliseconds, TimeUnit.MILLISECONDS);
        application.kill();
        assertThat(payers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(refusals).describedAs("seed " + SEED).isEmpty();
        assertThat(stopped).isFalse();
    }

    private void pay(ApplicationProcess application, int number, CountDownLatch warm) {
        Clerk clerk = new Clerk(application);
        Payer payer = new Payer(application);
        try {
            for (int round = 0; ; round++) {
                String code = register(clerk, asked.size() + "-" + number + "-" + round);
                clerk.complete(
                        "motcua",
                        code,
                        "check-components",
                        Map.of("feeCollected", false, "fees", new ObjectMapper().readTree(FEES)));
                asked.add(code);
                String page = clerk.send("motcua", "POST", "/dossiers/" + code + "/payments", "{\"method\":\"ONLINE\"}")
                        .path("payUrl")
                        .asText();
                // every other time the word that it was paid is lost on the way, as if we had died before hearing it
                payer.pay(page, round % 2 == 0 ? "nop" : "tra-loi-muon");
                paid.add(code);
                warm.countDown();
            }
        } catch (IOException killed) {
            return;
        } catch (Clerk.Refused refused) {
            refusals.add(String.valueOf(refused.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String register(Clerk clerk, String who) throws IOException, InterruptedException {
        StringBuilder papers = new StringBuilder();
        for (JsonNode paper : clerk.get("motcua", "/procedures/ATBX-XQ-CP").path("components")) {
            papers.append(papers.isEmpty() ? "" : ",")
                    .append("{\"code\":\"" + paper.path("code").asText() + "\",\"kind\":\""
                            + paper.path("kind").asText() + "\"}");
        }
        return clerk.send(
                        "motcua",
                        "POST",
                        "/dossiers",
                        "{\"procedure\":\"ATBX-XQ-CP\",\"channel\":\"DIRECT\",\"applicant\":{\"kind\":\"ORGANISATION\","
                                + "\"name\":\"Phòng khám " + who + "\",\"phone\":\"0900000000\",\"email\":\"pk" + who
                                + "@example.org\"},\"components\":[" + papers + "]}")
                .path("code")
                .asText();
    }

    /** The questions that follow a lost word are asked, and every letter that waits is tried. */
    private static void later(Clerk clerk) throws IOException, InterruptedException {
        for (int i = 0; i < 2; i++) {
            OffsetDateTime now = OffsetDateTime.parse(
                    clerk.get("quantri", "/clock").path("now").asText());
            clerk.send("quantri", "PUT", "/clock", "{\"now\":\"" + now.plusMinutes(40) + "\"}");
        }
    }

    private void everyPaymentIsThereOnce(Clerk clerk) throws IOException, InterruptedException {
        Set<String> receipts = new HashSet<>();
        for (String code : paid) {
            JsonNode charge =
                    clerk.get("kiemtoan", "/dossiers/" + code + "/payments").get(0);
            assertThat(charge.path("state").asText())
                    .describedAs(code + ", seed " + SEED)
                    .isEqualTo("PAID");
            List<String> numbers = new ArrayList<>();
            charge.path("payments").forEach(one -> {
                if (one.path("receiptNumber").isTextual()) {
                    numbers.add(one.path("receiptNumber").asText());
                }
            });
            assertThat(numbers)
                    .describedAs("one receipt of " + code + ", seed " + SEED)
                    .hasSize(1);
            assertThat(receipts.add(numbers.get(0))).isTrue();
            assertThat(charge.path("refunds")).isEmpty();
        }
        JsonNode day = clerk.get("chuyenvien.khtc", "/payments/reconciliation?date=" + DAY);
        assertThat(day.path("lines")).hasSizeGreaterThanOrEqualTo(paid.size());
        assertThat(day.path("lines")).allSatisfy(line -> {
            assertThat(line.path("match").asText())
                    .describedAs(line + ", seed " + SEED)
                    .isEqualTo("MATCHED");
        });
        assertThat(day.path("strays")).isEmpty();
        assertThat(paid).describedAs("a run without payments proves nothing").hasSizeGreaterThan(KILLS);
        LoggerFactory.getLogger(KilledPaymentsTest.class)
                .info("seed {}, {} kills: {} fees asked for, {} paid", SEED, KILLS, asked.size(), paid.size());
    }

    private void everyLetterIsThereOnce(Clerk clerk, GreenMail mails)
            throws IOException, InterruptedException, MessagingException {
        Map<String, Integer> arrived = new HashMap<>();
        for (MimeMessage mail : mails.getReceivedMessages()) {
            arrived.merge(mail.getMessageID(), 1, Integer::sum);
        }
        assertThat(arrived)
                .describedAs("the same letter twice, seed " + SEED)
                .allSatisfy((id, times) -> assertThat(times).isEqualTo(1));
        int sent = 0;
        int doubtful = 0;
        Set<String> keys = new HashSet<>();
        String cursor = "";
        do {
            JsonNode page = clerk.get("vanthu", "/outbox?size=200" + cursor);
            for (JsonNode letter : page.path("items")) {
                assertThat(keys.add(letter.path("key").asText())).isTrue();
                assertThat(letter.path("state").asText())
                        .describedAs(letter + ", seed " + SEED)
                        .isIn("SENT", "UNCONFIRMED");
                sent += letter.path("state").asText().equals("SENT") ? 1 : 0;
                doubtful += letter.path("state").asText().equals("UNCONFIRMED") ? 1 : 0;
            }
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8)
                    : "";
        } while (!cursor.isEmpty());
        assertThat(arrived.size())
                .describedAs("what arrived was sent for certain or is shown as unconfirmed, seed " + SEED)
                .isBetween(sent, sent + doubtful);
        assertThat(keys.stream().filter(key -> key.endsWith("/payment")).count())
                .describedAs("each fee was asked for by a letter")
                .isGreaterThanOrEqualTo(asked.size());
        LoggerFactory.getLogger(KilledPaymentsTest.class)
                .info("{} letters sent, {} unconfirmed, {} arrived", sent, doubtful, arrived.size());
    }
}
