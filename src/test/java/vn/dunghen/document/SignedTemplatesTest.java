package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A paper that names who signs it must have a place for the signature, else it would wait for one for ever. */
class SignedTemplatesTest {

    private static final Path PAPERS = Path.of("src/main/resources/papers");
    private static final String SIGNER = "${signer}";

    @TestFactory
    List<DynamicTest> everyTemplateWithASignerHasAPlaceForTheSignature() throws IOException {
        try (var files = Files.walk(PAPERS)) {
            List<DynamicTest> tests = files.filter(file ->
                            file.toString().endsWith(".html") && read(file).contains(SIGNER))
                    .map(file ->
                            DynamicTest.dynamicTest(PAPERS.relativize(file).toString(), () -> assertThat(read(file))
                                    .contains("Vị trí chữ ký số", "${unsigned}")))
                    .toList();
            assertThat(tests).as("templates with a signer").hasSizeGreaterThanOrEqualTo(6);
            return tests;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
