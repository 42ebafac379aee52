package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghen.document.sign.PaperSigner;
import vn.dunghen.document.sign.SignedFile;
import vn.dunghen.document.sign.SigningFailed;
import vn.dunghen.document.sign.SwitchedKeys;
import vn.dunghen.document.sign.TimeStamps;

class TimeStampedPapersTest {

    private static final Instant SIGNED = Instant.parse("2026-11-20T02:40:00Z");
    private static final Instant STAMPED = Instant.parse("2026-11-20T02:40:07Z");

    private final DocumentContext context = new DocumentContext();
    private final SwitchedKeys keys = context.bean(SwitchedKeys.class);

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aTimeStampOfTheServiceStandsInBothSignatures() {
        byte[] unsigned = unsigned();
        try (var service = new TimeStamps(STAMPED)) {
            var found = SignedFile.check(sign(unsigned, service.address()), keys.trusted());
            assertThat(found.verdict()).isEqualTo(SignedFile.Verdict.WHOLE);
            assertThat(found.signatures()).hasSize(2).allSatisfy(one -> {
                assertThat(one.stamped()).isTrue();
                assertThat(one.at()).isEqualTo(STAMPED);
            });
        }
    }

    @Test
    void aServiceThatIsDownMakesThePaperWait() {
        byte[] unsigned = unsigned();
        String gone;
        try (var service = new TimeStamps(STAMPED)) {
            gone = service.address();
        }
        assertThatThrownBy(() -> sign(unsigned, gone))
                .isInstanceOfSatisfying(SigningFailed.class, failed -> assertThat(failed.why())
                        .isEqualTo(SigningFailed.Why.TIME_STAMP));
    }

    @Test
    void theCommandTellsWholeFromChangedAndUnreadable() throws Exception {
        byte[] signed = sign(unsigned(), null);
        Path file = Files.write(folder.resolve("van-ban.pdf"), signed);
        Path trust = Files.writeString(
                folder.resolve("ca.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(keys.trusted().get(0).getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        assertThat(run(0, "verify-signature", file.toString(), "--trust", trust.toString()))
                .contains("Nguyên vẹn", "KT. GIÁM ĐỐC", "09:40:00 20/11/2026");
        assertThat(run(1, file.toString())).contains("chưa xác nhận được người ký");
        byte[] changed = signed.clone();
        changed[100] ^= 1;
        Files.write(file, changed);
        assertThat(run(1, file.toString(), "--trust", trust.toString())).contains("bị thay đổi sau khi ký");
        Files.writeString(file, "không phải PDF");
        assertThat(run(2, file.toString())).contains("Không đọc được");
        assertThat(run(2, folder.resolve("khong-co.pdf").toString())).contains("Không đọc được tệp");
        assertThat(run(2, "--trust")).contains("Cách dùng");
    }

    private static String run(int code, String... words) {
        var said = new ByteArrayOutputStream();
        assertThat(VerifySignature.run(words, new PrintStream(said, true, StandardCharsets.UTF_8)))
                .as(said.toString(StandardCharsets.UTF_8))
                .isEqualTo(code);
        return said.toString(StandardCharsets.UTF_8);
    }

    private byte[] unsigned() {
        keys.turn(SwitchedKeys.Mode.NONE);
        var paper = SignedSamples.issue(
                context,
                "ND118/04",
                "Văn bản xin lỗi",
                SignedSamples.by("phogiamdoc", Samples.slip04().toMap()));
        byte[] pdf = context.bean(Papers.class).pdf(paper.id());
        keys.turn(SwitchedKeys.Mode.WORKING);
        return pdf;
    }

    private byte[] sign(byte[] pdf, @org.jspecify.annotations.Nullable String service) {
        String agency = "Sở Khoa học và Công nghệ tỉnh Minh Hòa";
        return new PaperSigner(service)
                .sign(
                        pdf,
                        new PaperSigner.Hand(
                                keys.person("phogiamdoc", "Người ký thử").orElseThrow(),
                                "Người ký thử",
                                "KT. GIÁM ĐỐC – PHÓ GIÁM ĐỐC",
                                keys.handwriting("phogiamdoc")),
                        new PaperSigner.Hand(
                                keys.agency(agency).orElseThrow(), agency, "Cơ quan ban hành", keys.seal(agency)),
                        "Minh Hòa",
                        SIGNED);
    }
}
