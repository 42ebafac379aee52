package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignedPapersTest {

    private final DocumentContext context = new DocumentContext();

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void everyKindOfPaperIsSignedWhereItsSignerStands() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("slip-04", pdf("ND118/04", SignedSamples.by("phogiamdoc", Samples.slip04().toMap())));
        files.put("slip-01", pdf("ND118/01", SignedSamples.by("motcua", Samples.slip01(3).toMap())));
        files.put("slip-01-dense", pdf("ND61/01", SignedSamples.by("motcua", Samples.slip01(9).toMap())));
        files.put("slip-02", pdf("ND118/02", SignedSamples.by("motcua", Samples.notice().toMap())));
        files.put("plan", pdf("ND30/VB", SignedSamples.official(OfficialSamples.plan(30))));
        files.put("report", pdf("ND61/00".isEmpty() ? "" : "ND30/VB", SignedSamples.official(OfficialSamples.report())));
        var folder = Files.createDirectories(Path.of("target/signed"));
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey() + ".pdf"), file.getValue());
            assertThat(file.getValue()).as(file.getKey()).isNotEmpty();
        }
        for (int i = 0; i < 10; i++) {
            long t = System.nanoTime();
            pdf("ND118/04", SignedSamples.by("phogiamdoc", Samples.slip04().toMap()));
            System.out.println("ms " + (System.nanoTime() - t) / 1_000_000);
        }
    }

    private byte[] pdf(String template, Map<String, Object> content) {
        return context.bean(Papers.class).pdf(SignedSamples.issue(context, template, "Văn bản", content).id());
    }
}
