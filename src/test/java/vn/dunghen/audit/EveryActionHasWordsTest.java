package vn.dunghen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the sources, since an action is a value and not a type: each literal of its form beside a domain event counts. */
class EveryActionHasWordsTest {

    private static final Pattern ACTION = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+[A-Za-z]*)\"");

    @Test
    void everyActionHasASentenceInVietnamese() throws IOException {
        Set<String> actions = actions();
        assertThat(actions).contains("audit.personalDataRead");
        Properties texts = texts();
        assertThat(actions).as("actions without a message audit.<action>").allSatisfy(action -> assertThat(
                        texts.getProperty("audit." + action))
                .as(action)
                .isNotBlank());
    }

    private static Set<String> actions() throws IOException {
        var actions = new TreeSet<String>();
        for (Path source : files(Path.of("src/main/java"), ".java")) {
            String text = Files.readString(source);
            if (text.contains("DomainEvent") || text.contains("interface AuditTrail")) {
                var literal = ACTION.matcher(text);
                while (literal.find()) {
                    actions.add(literal.group(1));
                }
            }
        }
        return actions;
    }

    private static Properties texts() throws IOException {
        var texts = new Properties();
        for (Path file : files(Path.of("src/main/resources"), ".properties")) {
            if (file.toString().contains("messages") && !file.toString().endsWith("_en.properties")) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
            }
        }
        return texts;
    }

    private static Iterable<Path> files(Path root, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
