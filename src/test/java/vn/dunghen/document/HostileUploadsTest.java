package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.unit.DataSize;
import vn.dunghen.document.intake.Sample;
import vn.dunghen.document.intake.Uploads;
import vn.dunghen.kernel.InvalidInput;

/**
 * The corpus of hostile files: each is refused with its reason in Vietnamese, or taken in a form that harms nobody: under
 * a name that leads nowhere, sent out only to be saved, and shown only as a picture drawn anew.
 */
class HostileUploadsTest {

    private static final long MOST_NANOS = 1_000_000_000;
    private static final long MOST_BYTES = 400_000_000;
    private static final Pattern HARMLESS_NAME =
            Pattern.compile("[^\\p{Cntrl}\\p{Cf}/\\\\<>:\"|?*;]{1,125}\\.(pdf|png|jpg|docx|xlsx|odt)");
    // the text every scanner must find, so written that none finds it here
    private static final String TEST_VIRUS = new String(
            Base64.getDecoder()
                    .decode(
                            "WDVPIVAlQEFQWzRcUFpYNTQoUF4pN0NDKTd9JEVJQ0FSLVNUQU5EQVJELUFOVElWSVJVUy1URVNULUZJTEUhJEgrSCo="),
            StandardCharsets.US_ASCII);

    private static final FileCheck CHECK =
            new FileCheck(new AttachmentSettings(DataSize.ofMegabytes(20), 200), new KnownSignatures(), messages());

    /** What became of a file. @param refusal {@code null} when it was taken */
    private record Outcome(Sample sample, @Nullable String refusal, String name, long nanos, long bytes) {

        String kind() {
            return refusal == null ? "taken" : "refused";
        }
    }

    @BeforeAll
    static void theLibrariesAreLoaded() {
        Uploads.honest().forEach(HostileUploadsTest::sent);
    }

    @Test
    void noHostileFileOfTheCorpusComesInAndNoneTakesLong() {
        List<Sample> corpus = Uploads.hostile(TEST_VIRUS);
        assertThat(corpus).extracting(Sample::about).doesNotHaveDuplicates();
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(100);
        List<Outcome> outcomes = corpus.stream().map(HostileUploadsTest::sent).toList();
        print(outcomes);
        List<String> wrong = new ArrayList<>();
        for (Outcome one : outcomes) {
            String expected = one.sample().expected();
            if (expected == null
                    ? one.refusal() != null
                            || !HARMLESS_NAME.matcher(one.name()).matches()
                    : one.refusal() == null || !one.refusal().contains(expected)) {
                wrong.add(one.sample().about() + ": "
                        + (one.refusal() == null ? "taken as " + one.name() : one.refusal()));
            }
        }
        assertThat(wrong).isEmpty();
        assertBounded(outcomes);
    }

    @Test
    void honestFilesOfEachKindAreTaken() {
        List<Outcome> outcomes =
                Uploads.honest().stream().map(HostileUploadsTest::sent).toList();
        assertThat(outcomes)
                .allSatisfy(one ->
                        assertThat(one.refusal()).as(one.sample().about()).isNull());
        assertBounded(outcomes);
    }

    @Test
    void papersOfOurOwnPrinterAreTaken() {
        var content = Samples.slip01(11).toMap();
        byte[] slip = new PaperRenderer().render(Samples.paper("ND118/01", content), content);
        Outcome outcome = sent(new Sample("slip 01", "giay-tiep-nhan.pdf", slip, null));
        assertThat(outcome.refusal()).isNull();
        assertBounded(List.of(outcome));
    }

    private static void assertBounded(List<Outcome> outcomes) {
        assertThat(outcomes).allSatisfy(one -> {
            assertThat(one.nanos()).as("processor time of " + one.sample()).isLessThan(MOST_NANOS);
            assertThat(one.bytes()).as("memory asked for by " + one.sample()).isLessThan(MOST_BYTES);
        });
    }

    private static Outcome sent(Sample sample) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long nanos = threads.getCurrentThreadCpuTime();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        String refusal = null;
        String name = "";
        try {
            name = CHECK.check("file", sample.name(), new ByteArrayInputStream(sample.content()))
                    .name();
        } catch (InvalidInput refused) {
            refusal = refused.errors().get(0).message();
        }
        return new Outcome(
                sample,
                refusal,
                name,
                threads.getCurrentThreadCpuTime() - nanos,
                threads.getCurrentThreadAllocatedBytes() - bytes);
    }

    private static void print(List<Outcome> outcomes) {
        Map<String, Long> table = outcomes.stream()
                .collect(Collectors.groupingBy(
                        one -> one.sample().about().replaceAll("[: ].*", "") + " " + one.kind(),
                        TreeMap::new,
                        Collectors.counting()));
        Outcome slow = outcomes.stream()
                .max(java.util.Comparator.comparingLong(Outcome::nanos))
                .orElseThrow();
        long largest = outcomes.stream().mapToLong(Outcome::bytes).max().orElse(0) / 1_000_000;
        Logger.getLogger(HostileUploadsTest.class.getName())
                .info(() -> outcomes.size() + " hostile files; slowest " + slow.nanos() / 1_000_000
                        + " ms of processor time (" + slow.sample() + "), most memory " + largest + " MB\n"
                        + table.entrySet().stream()
                                .map(row -> String.format("%-24s %4d", row.getKey(), row.getValue()))
                                .collect(Collectors.joining("\n")));
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
