package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghen.document.sign.KeyStores;
import vn.dunghen.document.sign.SignedFile;
import vn.dunghen.document.sign.SigningFailed;
import vn.dunghen.document.sign.SigningKeys;
import vn.dunghen.document.sign.SigningSettings;
import vn.dunghen.kernel.RuleViolation;

/** Keys in a file with a password, as a real installation has them; and everything that may be wrong with such a file. */
class KeyFileSigningTest {

    private static final String PASSWORD = "mat-khau-thu";
    private static final Instant LAST_YEAR = Instant.parse("2025-12-31T00:00:00Z");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aPlaceForTheFile() {
        file = folder.resolve("khoa.p12");
    }

    @Test
    void aPaperIsSignedWithTheKeysOfTheFileAndOthersFindItWhole() throws Exception {
        KeyStores stores = both();
        stores.write(file, PASSWORD);
        stores.writeTrust(folder.resolve("tin.pem"));
        byte[] pdf;
        try (var context = new DocumentContext(settings(PASSWORD, "phogiamdoc"))) {
            pdf = context.bean(Papers.class).pdf(paper(context));
            var found = SignedFile.check(pdf, context.bean(SigningKeys.class).trusted());
            assertThat(found.verdict()).as(found.toString()).isEqualTo(SignedFile.Verdict.WHOLE);
            assertThat(found.signatures()).extracting(one -> one.certificate()).containsExactly("Pho giam doc", "So");
            assertThat(context.bean(PaperSignatures.class).waiting()).isEmpty();
        }
        if (Security.getProvider(BouncyCastleProvider.PROVIDER_NAME) == null) {
            Security.addProvider(new BouncyCastleProvider());
        }
        try (var reader = new PdfReader(pdf)) {
            var fields = reader.getAcroFields();
            assertThat(fields.getSignedFieldNames()).hasSize(2);
            for (var name : fields.getSignedFieldNames()) {
                assertThat(fields.verifySignature(name, BouncyCastleProvider.PROVIDER_NAME)
                                .verify())
                        .isTrue();
            }
        }
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdfsig")), "poppler-utils is not installed");
        Path signed = Files.write(folder.resolve("ky-so.pdf"), pdf);
        Process tool = new ProcessBuilder("/usr/bin/pdfsig", "-nocert", signed.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.split("Signature is Valid", -1)).as(said).hasSize(3);
    }

    @Test
    void aWrongPasswordMakesThePaperWaitAndTheRightFileIsTakenWithoutARestart() throws Exception {
        both().write(file, "mat-khau-khac");
        try (var context = new DocumentContext(settings(PASSWORD, "phogiamdoc"))) {
            String paper = waits(context, SigningFailed.Why.KEY_FILE);
            both().write(file, PASSWORD);
            assertThat(context.bean(Papers.class).pdf(paper)).startsWith('%', 'P', 'D', 'F');
            assertThat(context.bean(PaperSignatures.class).waiting()).isEmpty();
        }
    }

    @Test
    void aMissingFileABrokenFileAndAnUnknownKeyMakeThePaperWait() throws Exception {
        try (var context = new DocumentContext(settings(PASSWORD, "phogiamdoc"))) {
            waits(context, SigningFailed.Why.KEY_FILE);
            Files.writeString(file, "không phải tệp khóa");
            waits(context, SigningFailed.Why.KEY_FILE);
        }
        both().write(file, PASSWORD);
        try (var context = new DocumentContext(settings(PASSWORD, "ten-go-nham"))) {
            waits(context, SigningFailed.Why.KEY);
        }
    }

    @Test
    void anExpiredCertificateOfThePersonOrOfTheDepartmentMakesThePaperWait() throws Exception {
        new KeyStores()
                .with("phogiamdoc", "Pho giam doc", PASSWORD, LAST_YEAR)
                .with("so", "So", PASSWORD)
                .write(file, PASSWORD);
        try (var context = new DocumentContext(settings(PASSWORD, "phogiamdoc"))) {
            waits(context, SigningFailed.Why.CERTIFICATE);
        }
        new KeyStores()
                .with("phogiamdoc", "Pho giam doc", PASSWORD)
                .with("so", "So", PASSWORD, LAST_YEAR)
                .write(file, PASSWORD);
        try (var context = new DocumentContext(settings(PASSWORD, "phogiamdoc"))) {
            waits(context, SigningFailed.Why.CERTIFICATE);
        }
    }

    @Test
    void everyReasonHasItsWords() throws IOException {
        var messages = new Properties();
        try (Reader in = new InputStreamReader(
                getClass().getResourceAsStream("/messages/document.properties"), StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        for (SigningFailed.Why why : SigningFailed.Why.values()) {
            assertThat(messages).containsKey("document.signing.reason." + why);
            assertThat(messages).containsKey("rule.document.signing.waits." + why);
        }
    }

    private KeyStores both() throws Exception {
        return new KeyStores().with("phogiamdoc", "Pho giam doc", PASSWORD).with("so", "So", PASSWORD);
    }

    private static String waits(DocumentContext context, SigningFailed.Why why) {
        String paper = paper(context);
        assertThatThrownBy(() -> context.bean(Papers.class).pdf(paper))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo("document.signing.waits." + why));
        assertThat(context.bean(PaperSignatures.class).waiting())
                .filteredOn(line -> line.paper().equals(paper))
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo(why));
        return paper;
    }

    private static String paper(DocumentContext context) {
        return SignedSamples.issue(
                        context,
                        "ND118/04",
                        "Phiếu xin lỗi",
                        SignedSamples.by("phogiamdoc", Samples.slip04().toMap()))
                .id();
    }

    private SigningSettings settings(String password, String alias) {
        return new SigningSettings(
                false,
                new SigningSettings.KeyFile(file.toString(), password),
                null,
                "so",
                Map.of("phogiamdoc", alias),
                Map.of(),
                null,
                null,
                folder.resolve("tin.pem").toString(),
                "http://localhost:8080/kiem-tra-van-ban");
    }
}
