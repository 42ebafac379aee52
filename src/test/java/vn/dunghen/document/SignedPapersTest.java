package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.lowagie.text.pdf.PdfReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.document.sign.SignedFile;
import vn.dunghen.document.sign.SignedFile.Verdict;
import vn.dunghen.document.sign.SigningFailed;
import vn.dunghen.document.sign.SigningKeys;
import vn.dunghen.document.sign.SwitchedKeys;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.RuleViolation;

class SignedPapersTest {

    private static final long SEED = 20_261_120L;

    private final DocumentContext context = new DocumentContext();

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void everyKindOfPaperIsSignedByItsSignerAndByTheDepartment() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "slip-04",
                pdf("ND118/04", SignedSamples.by("phogiamdoc", Samples.slip04().toMap())));
        files.put(
                "slip-01",
                pdf("ND118/01", SignedSamples.by("motcua", Samples.slip01(9).toMap())));
        files.put(
                "slip-02",
                pdf("ND118/02", SignedSamples.by("motcua", Samples.notice().toMap())));
        files.put("plan", pdf("ND30/VB", SignedSamples.official(OfficialSamples.plan(30))));
        files.put("report", pdf("ND30/VB", SignedSamples.official(OfficialSamples.report())));
        var folder = Files.createDirectories(Path.of("target/signed"));
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey() + ".pdf"), file.getValue());
            var found = SignedFile.check(file.getValue(), trusted());
            assertThat(found.verdict()).as(file.getKey() + found).isEqualTo(Verdict.WHOLE);
            assertThat(found.signatures()).hasSize(2);
            assertThat(found.signatures().get(1).name()).isEqualTo("Sở Khoa học và Công nghệ tỉnh Minh Hòa");
            assertThat(found.signatures()).allSatisfy(one -> {
                assertThat(one.certificate()).contains(one.name(), "THỬ NGHIỆM – không có giá trị pháp lý");
                assertThat(one.at()).isEqualTo(Instant.parse("2026-11-20T02:40:00Z"));
            });
        }
        assertThat(SignedFile.check(files.get("plan"), trusted())
                        .signatures()
                        .get(0)
                        .capacity())
                .isEqualTo("KT. GIÁM ĐỐC – PHÓ GIÁM ĐỐC");
        assertThat(SignedFile.check(files.get("plan"), List.of()).verdict()).isEqualTo(Verdict.UNTRUSTED);
    }

    @Test
    void anotherLibraryFindsBothSignaturesWholeAndTheSecondCoversAll() throws Exception {
        byte[] pdf = slip();
        if (Security.getProvider(BouncyCastleProvider.PROVIDER_NAME) == null) {
            Security.addProvider(new BouncyCastleProvider());
        }
        try (var reader = new PdfReader(pdf)) {
            var fields = reader.getAcroFields();
            assertThat(fields.getSignedFieldNames()).hasSize(2);
            for (var name : fields.getSignedFieldNames()) {
                assertThat(fields.verifySignature(name, BouncyCastleProvider.PROVIDER_NAME)
                                .verify())
                        .as(name)
                        .isTrue();
            }
            assertThat(fields.getSignedFieldNames()).anyMatch(fields::signatureCoversWholeDocument);
        }
    }

    @Test
    void aToolOfAnotherLanguageSaysTheSame() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdfsig")), "poppler-utils is not installed");
        Path file = Files.write(Files.createTempFile("ky-so", ".pdf"), slip());
        Process tool = new ProcessBuilder("/usr/bin/pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.delete(file);
        assertThat(said.split("Signature is Valid", -1)).as(said).hasSize(3);
        assertThat(said).contains("Total document signed");
    }

    @Test
    void oneChangedByteIsFoundWhereverItIs() {
        byte[] pdf = slip();
        var trusted = trusted();
        var chance = new Random(SEED);
        int[] gap = gap(pdf);
        int tried = 0;
        while (tried < 240) {
            int at = chance.nextInt(pdf.length);
            if (at >= gap[0] && at < gap[1]) {
                continue;
            }
            byte[] changed = pdf.clone();
            changed[at] ^= (byte) (1 << chance.nextInt(8));
            assertThat(SignedFile.check(changed, trusted).verdict())
                    .as("byte " + at + ", seed " + SEED)
                    .isIn(Verdict.CHANGED, Verdict.UNREADABLE);
            tried++;
        }
    }

    @Test
    void aPaperIsSignedOnceHoweverManyAsk() throws Exception {
        var paper = SignedSamples.issue(
                context,
                "ND118/04",
                "Văn bản xin lỗi",
                SignedSamples.by("phogiamdoc", Samples.slip04().toMap()));
        var pool = Executors.newFixedThreadPool(6);
        try {
            List<Callable<byte[]>> calls = IntStream.range(0, 6)
                    .<Callable<byte[]>>mapToObj(
                            i -> () -> context.bean(Papers.class).pdf(paper.id()))
                    .toList();
            byte[] first = context.bean(Papers.class).pdf(paper.id());
            for (var answer : pool.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo(first);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(actions()).filteredOn("document.paperSigned"::equals).hasSize(1);
        assertThat(context.bean(PaperSignatures.class).of(paper.id())).hasValueSatisfying(line -> {
            assertThat(line.state()).isEqualTo(SigningState.SIGNED);
            assertThat(context.bean(PaperSignatures.class).file(line.sha256())).contains(line);
        });
    }

    @Test
    void aTokenThatFailsLosesNothing() {
        context.bean(SwitchedKeys.class).turn(SwitchedKeys.Mode.BROKEN);
        var paper = SignedSamples.issue(
                context,
                "ND118/04",
                "Văn bản xin lỗi",
                SignedSamples.by("phogiamdoc", Samples.slip04().toMap()));
        var backlog = context.bean(SigningBacklog.class);
        var now = Instant.parse("2026-11-20T02:40:00Z");
        backlog.next(now).orElseThrow().run();
        assertThat(backlog.next(now)).as("tried again only after a pause").isEmpty();
        assertThat(backlog.next(now.plusSeconds(60))).isPresent();
        backlog.next(now.plusSeconds(60)).orElseThrow().run();
        assertThat(backlog.next(now.plusSeconds(119))).as("the pause grows").isEmpty();
        assertThat(context.bean(PaperSignatures.class).waiting())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.attempts()).isEqualTo(2);
                    assertThat(line.reason()).isEqualTo(SigningFailed.Why.TOKEN);
                });
        assertThatThrownBy(() -> context.bean(Papers.class).pdf(paper.id()))
                .isInstanceOfSatisfying(
                        RuleViolation.class, told -> assertThat(told.key()).isEqualTo("document.signing.waits.TOKEN"));
        context.bean(SwitchedKeys.class).turn(SwitchedKeys.Mode.WORKING);
        context.bean(PaperSignatures.class).retry(paper.id());
        backlog.next(now).orElseThrow().run();
        assertThat(backlog.next(now.plusSeconds(86_400))).isEmpty();
        assertThat(SignedFile.check(context.bean(Papers.class).pdf(paper.id()), trusted())
                        .verdict())
                .isEqualTo(Verdict.WHOLE);
    }

    @Test
    void withoutAKeyThePaperGoesOutAndSaysSo() throws Exception {
        context.bean(SwitchedKeys.class).turn(SwitchedKeys.Mode.NONE);
        for (var content : List.of(
                Map.entry(
                        "ND118/04",
                        SignedSamples.by("phogiamdoc", Samples.slip04().toMap())),
                Map.entry("ND30/VB", SignedSamples.official(OfficialSamples.report())))) {
            byte[] pdf = pdf(content.getKey(), content.getValue());
            assertThat(SignedFile.check(pdf, trusted()).verdict()).isEqualTo(Verdict.UNSIGNED);
            try (var file = org.apache.pdfbox.Loader.loadPDF(pdf)) {
                assertThat(PaperReading.text(file)).contains("(chưa ký số)");
            }
        }
        assertThat(actions()).contains("document.paperUnsigned").doesNotContain("document.paperSigned");
    }

    @Test
    void aPaperOfBeforeThereWereSignaturesStaysAsItIs() {
        var paper = SignedSamples.issue(
                context,
                "ND118/04",
                "Văn bản xin lỗi",
                SignedSamples.by("phogiamdoc", Samples.slip04().toMap()));
        context.bean(JdbcTemplate.class).update("delete from document_signing");
        byte[] pdf = context.bean(Papers.class).pdf(paper.id());
        assertThat(SignedFile.check(pdf, trusted()).verdict()).isEqualTo(Verdict.UNSIGNED);
        assertThat(context.bean(Papers.class).pdf(paper.id())).isEqualTo(pdf);
    }

    private byte[] slip() {
        return pdf("ND118/04", SignedSamples.by("phogiamdoc", Samples.slip04().toMap()));
    }

    private byte[] pdf(String template, Map<String, Object> content) {
        return context.bean(Papers.class)
                .pdf(SignedSamples.issue(context, template, "Văn bản", content).id());
    }

    private List<X509Certificate> trusted() {
        return context.bean(SigningKeys.class).trusted();
    }

    private List<String> actions() {
        return context.events().stream().map(DomainEvent::action).toList();
    }

    /** Where the last signature itself stands, which it cannot cover. */
    private static int[] gap(byte[] pdf) {
        try (var file = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            int[] range = file.getSignatureDictionaries().stream()
                    .map(one -> one.getByteRange())
                    .max(java.util.Comparator.comparingInt(one -> one[2] + one[3]))
                    .orElseThrow();
            return new int[] {range[1], range[2]};
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
