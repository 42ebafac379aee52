package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds {@code docs/generated/} to what the sources say. Run with {@code -Ddunghen.generate=true} it writes the files anew,
 * otherwise it fails when they are stale.
 */
public final class GeneratedDocs {

    private static final Path FOLDER = Path.of("docs", "generated");
    private static final boolean WRITE = Boolean.getBoolean("dunghen.generate");

    private GeneratedDocs() {}

    /** @param name file name in {@code docs/generated/} @param text its whole content, lines ending with a line feed */
    public static void says(String name, String text) throws IOException {
        var file = FOLDER.resolve(name);
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("%s is missing: run the tests once with -Ddunghen.generate=true and commit it", file)
                .exists();
        assertThat(Files.readString(file))
                .as("%s is stale: run the tests once with -Ddunghen.generate=true and commit it", file)
                .isEqualTo(text);
    }
}
