package vn.dunghen.workflow.engine;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A process as its diagram needs it, whether the engine still knows it or not.
 *
 * @param key of its definition
 * @param name what the work is called, may be empty
 */
record PastProcess(String id, String key, String name, Instant startedAt, List<Step> steps) {

    /**
     * A step that was begun.
     *
     * @param type the engine's word for the kind of activity
     * @param to {@code null} while it goes on
     */
    record Step(String activity, String name, String type, Instant from, @Nullable Instant to) {

        boolean overAt(Instant moment) {
            return to != null && !to.isAfter(moment);
        }

        private String line() {
            return String.join("\t", activity, name.replace('\t', ' ').replace('\n', ' '), type, from.toString())
                    + "\t"
                    + (to == null ? "" : to);
        }

        private static Step of(String line) {
            String[] parts = line.split("\t", -1);
            return new Step(
                    parts[0],
                    parts[1],
                    parts[2],
                    Instant.parse(parts[3]),
                    parts[4].isEmpty() ? null : Instant.parse(parts[4]));
        }
    }

    String lines() {
        return steps.stream().map(Step::line).collect(Collectors.joining("\n"));
    }

    static List<Step> steps(String lines) {
        return lines.lines().map(Step::of).toList();
    }
}
