package vn.dunghen.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final List<String> SOURCES = List.of(
            "=outcome != \"RETURN\"",
            "=outcome = \"1\"",
            "=outcome = 1",
            "=outcome = null",
            "=fee = 0",
            "=fee = outcome",
            "=kind != \"A\" or outcome = \"B\"",
            "=not(list contains([\"A\", \"B\"], outcome))",
            "=outcome = true");

    /** Asked a second time, and after other facts, it says what it would say when asked for the first time. */
    @Property(tries = 60)
    void whatIsRememberedIsWhatWouldBeFound(@ForAll("facts") List<Map<String, Object>> asked) {
        for (String source : SOURCES) {
            Condition used = Condition.of(source);
            asked.forEach(used::holds);
            for (Map<String, Object> facts : asked) {
                assertThat(used.holds(facts))
                        .as("%s of %s", source, facts)
                        .isEqualTo(Condition.of(source).holds(facts));
            }
        }
    }

    @Provide
    Arbitrary<List<Map<String, Object>>> facts() {
        Arbitrary<Object> value = Arbitraries.of(
                "",
                "A",
                "B",
                "1",
                "RETURN",
                "null",
                0,
                1,
                true,
                false,
                1L,
                0.0,
                List.of("A"),
                "x".repeat(500),
                "nothing");
        return Arbitraries.maps(Arbitraries.of("outcome", "fee", "kind", "other"), value.injectNull(0.1))
                .ofMaxSize(4)
                .map(facts -> (Map<String, Object>) new HashMap<>(facts))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Test
    void manyDifferentAnswersAreNotAllRemembered() {
        Condition condition = Condition.of("=outcome = \"A\"");
        for (int i = 0; i < 1_000; i++) {
            assertThat(condition.holds(Map.of("outcome", "x" + i))).isFalse();
        }
        assertThat(condition.holds(Map.of("outcome", "A"))).isTrue();
        assertThat(condition.remembered()).isEqualTo(100);
    }

    @Test
    void aConditionSaysWhichNamesItLooksAt() {
        Condition condition = Condition.of("=kind != \"outcome\" or fee = 0");
        assertThat(condition.mentions(List.of("fee"))).isTrue();
        assertThat(condition.mentions(List.of("outcome"))).as("in quotes").isFalse();
    }
}
