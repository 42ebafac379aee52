package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of libraries and licences is that of what is really on the class path. */
class LicencesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]*:([^|:]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "(?s)<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>(.*?)</dependency>");

    @Test
    void everyLibraryStandsInTheListWithItsVersion() throws IOException {
        String list = Files.readString(Path.of("docs", "generated", "licences.md"));
        Set<String> jars = jars();
        List<MatchResult> rows = ROW.matcher(list).results().toList();
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows)
                .as("stale: write docs/generated/licences.md anew from ./mvnw -Psbom -DskipTests package")
                .allSatisfy(row -> assertThat(jars).anyMatch(jar -> isOf(jar, row.group(1) + "-" + row.group(2))));
        assertThat(rows).extracting(row -> row.group(3)).doesNotContain("—");
        String pom = Files.readString(Path.of("pom.xml"));
        pom = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        assertThat(DEPENDENCY.matcher(pom).results())
                .filteredOn(one -> !one.group(3).contains("<scope>test</scope>"))
                .hasSizeGreaterThan(30)
                .allSatisfy(one -> assertThat(list).contains("| " + one.group(1) + ":" + one.group(2) + " |"));
    }

    /** Some carry a word behind their version. */
    private static boolean isOf(String jar, String library) {
        return jar.equals(library + ".jar") || jar.startsWith(library + "-");
    }

    private static Set<String> jars() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .map(one -> Path.of(one).getFileName())
                .map(Path::toString)
                .collect(Collectors.toSet());
    }
}
