package vn.dunghen.exit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dunghen.exit.ToOperaton.Kind;

/** The way to another engine stays open: every mention of this one is of a kind that the switch knows. */
class ToOperatonTest {

    @TempDir
    Path folder;

    @Test
    void everyMentionOfTheEngineIsOfAKindTheSwitchKnows() throws IOException {
        ToOperaton switched = new ToOperaton(Path.of("").toAbsolutePath());
        switched.copy(null);
        assertThat(switched.unknown())
                .as("say in ToOperaton what becomes of it, or do without")
                .isEmpty();
        assertThat(Arrays.stream(Kind.values()).filter(kind -> switched.lines(kind) == 0))
                .as("a rule without work is a rule nobody has tried")
                .isEmpty();
    }

    @Test
    void aCopyIsWrittenAndTheCloneIsLeftAsItIs() throws IOException {
        Path clone = clone("package vn.dunghen;\n\nimport org.camunda.bpm.engine.TaskService;\n");
        Path copy = folder.resolve("copy");
        assertThat(run(clone, copy.toString()).code()).isZero();
        assertThat(copy.resolve("src/main/java/A.java"))
                .content()
                .contains("import org.operaton.bpm.engine.TaskService;");
        assertThat(copy.resolve("pom.xml"))
                .content()
                .contains("<operaton.version>" + ToOperaton.VERSION + "</operaton.version>");
        assertThat(copy.resolve("processes/a.bpmn"))
                .as("the other engine reads the old name, and a way back stays open")
                .hasSameBinaryContentAs(clone.resolve("processes/a.bpmn"));
        assertThat(copy.resolve("target")).as("what was built").doesNotExist();
        assertThat(clone.resolve("src/main/java/A.java")).content().contains("org.camunda.bpm");
        assertThat(run(clone, copy.toString()).code())
                .as("never over something")
                .isEqualTo(2);
        assertThat(run(clone, clone.resolve("in-it").toString()).code())
                .as("never in place")
                .isEqualTo(2);
        assertThat(run(clone).text()).contains("java src/test/java/vn/dunghen/exit/ToOperaton.java");
    }

    @Test
    void aMentionThatNoRuleKnowsStopsTheSwitch() throws IOException {
        for (String stray : List.of(
                "String type = \"camundaTask\";",
                "@Qualifier(\"camundaBpmDataSource\")",
                "x.value(\"camunda.engine\");")) {
            Path clone = clone(stray + "\n");
            Run run = run(clone, folder.resolve("none").toString());
            assertThat(run.code()).isOne();
            assertThat(run.text()).contains("src/main/java/A.java:1: " + stray);
            assertThat(folder.resolve("none")).doesNotExist();
        }
    }

    @Test
    void theEngineThatIsMeasuredBesideOursIsTheReleaseThatWasTried() {
        assertThat(Path.of("src/test/peers/operaton/pom.xml"))
                .content()
                .containsPattern("operaton-engine</artifactId>\\s*<version>" + ToOperaton.VERSION + "</version>");
    }

    private record Run(int code, String text) {}

    private static Run run(Path clone, String... words) throws IOException {
        var out = new ByteArrayOutputStream();
        int code = ToOperaton.run(clone, words, new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Run(code, out.toString(StandardCharsets.UTF_8));
    }

    private Path clone(String java) throws IOException {
        Path clone = Files.createTempDirectory(folder, "clone");
        Files.createDirectories(clone.resolve("src/main/java"));
        Files.createDirectories(clone.resolve("processes"));
        Files.createDirectories(clone.resolve("target"));
        Files.writeString(clone.resolve("pom.xml"), "<camunda.version>7.24.0</camunda.version>\n");
        Files.writeString(clone.resolve("target/a.txt"), "org.camunda\n");
        Files.writeString(clone.resolve("processes/a.bpmn"), "<process camunda:versionTag=\"1\" name=\"Một cửa\"/>\n");
        Files.writeString(clone.resolve("src/main/java/A.java"), java);
        return clone;
    }
}
