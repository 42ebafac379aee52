package vn.dunghen.plan.domain;

import java.util.ArrayList;
import java.util.List;

/** Two texts as one: what stayed, what went, what came, in words. */
public final class WordDifference {

    /** Pairs of words looked at at most; longer texts are shown as gone and come. */
    private static final long MOST = 4_000_000;

    private WordDifference() {}

    /** What became of a piece of text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A piece of text of one kind. */
    public record Part(Kind kind, String text) {}

    /** By words; neighbours of one kind are joined. */
    public static List<Part> of(String before, String after) {
        List<Part> joined = new ArrayList<>();
        for (Part part : sequence(words(before), words(after))) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).kind() == part.kind()) {
                joined.set(last, new Part(part.kind(), joined.get(last).text() + " " + part.text()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /** By whole pieces, along their longest common subsequence. */
    static List<Part> sequence(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST) {
            return List.of(
                    new Part(Kind.REMOVED, String.join(" ", before)), new Part(Kind.ADDED, String.join(" ", after)));
        }
        int[][] common = common(before, after);
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                parts.add(new Part(Kind.SAME, before.get(i)));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                parts.add(new Part(Kind.REMOVED, before.get(i)));
                i++;
            } else {
                parts.add(new Part(Kind.ADDED, after.get(j)));
                j++;
            }
        }
        return parts;
    }

    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
