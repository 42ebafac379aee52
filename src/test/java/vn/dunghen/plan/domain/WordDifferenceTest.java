package vn.dunghen.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.dunghen.plan.domain.WordDifference.Kind;
import vn.dunghen.plan.domain.WordDifference.Part;

class WordDifferenceTest {

    @Test
    void onlyTheWordsThatChangedAreMarked() {
        assertThat(WordDifference.of(
                        "Rà soát trước ngày 18/11 theo quy định", "Rà soát xong trước ngày 30/10 theo quy định"))
                .containsExactly(
                        new Part(Kind.SAME, "Rà soát"),
                        new Part(Kind.ADDED, "xong"),
                        new Part(Kind.SAME, "trước ngày"),
                        new Part(Kind.REMOVED, "18/11"),
                        new Part(Kind.ADDED, "30/10"),
                        new Part(Kind.SAME, "theo quy định"));
    }

    @Test
    void aTextOutOfNothingAndIntoNothingIsOneMark() {
        assertThat(WordDifference.of("", "Căn cứ mới")).containsExactly(new Part(Kind.ADDED, "Căn cứ mới"));
        assertThat(WordDifference.of("Căn cứ cũ", " ")).containsExactly(new Part(Kind.REMOVED, "Căn cứ cũ"));
    }

    @Property(tries = 200)
    void bothTextsCanBeReadFromIt(
            @ForAll @Size(max = 30) List<Integer> before, @ForAll @Size(max = 30) List<Integer> after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Part> parts = WordDifference.sequence(old, now);
        assertThat(without(parts, Kind.ADDED)).isEqualTo(old);
        assertThat(without(parts, Kind.REMOVED)).isEqualTo(now);
    }

    private static List<String> words(List<Integer> numbers) {
        return numbers.stream().map(number -> "từ" + Math.floorMod(number, 5)).toList();
    }

    private static List<String> without(List<Part> parts, Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() != kind)
                .map(Part::text)
                .collect(Collectors.toList());
    }
}
