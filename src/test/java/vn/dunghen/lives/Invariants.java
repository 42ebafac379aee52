package vn.dunghen.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import vn.dunghen.testing.TestDepartment;

/** What holds of every dossier at every moment of its life, read through the interface for scripts. */
final class Invariants {

    private static final Set<String> LATE = Set.of("LATE", "RUNNING_LATE");
    private static final Set<Integer> CLOSED_STATES = Set.of(3, 7, 8, 10);

    private final TestDepartment department;
    private final RuntimeService runtime;
    private final Set<String> seenLate = new HashSet<>();
    private final Set<String> counted = new HashSet<>();
    private final Map<String, JsonNode> procedures = new HashMap<>();

    Invariants(TestDepartment department) {
        this.department = department;
        this.runtime = department.context().getBean(RuntimeService.class);
    }

    void hold(JsonNode dossier) {
        String code = dossier.path("code").asText();
        state(code, dossier);
        lateStaysLate(code, dossier);
        if (dossier.path("appointment").isObject()) {
            ledger(code, dossier);
        }
    }

    /** How many dossiers were seen late, so that a run in which none was late is known to have proven little. */
    int late() {
        return seenLate.size();
    }

    private void state(String code, JsonNode dossier) {
        boolean closed = dossier.path("closed").asBoolean();
        long processes = runtime.createProcessInstanceQuery()
                .processDefinitionKey("dossier-handling")
                .processInstanceBusinessKey(dossier.path("id").asText())
                .count();
        assertThat(processes)
                .as("%s: one live process while open, none when closed", code)
                .isEqualTo(closed ? 0 : 1);
        int state = dossier.path("state").path("code").asInt();
        assertThat(state).as("%s: a national state", code).isBetween(1, 10);
        if (closed) {
            assertThat(CLOSED_STATES).as("%s: closed in state %s", code, state).contains(state);
            assertThat(dossier.path("debts"))
                    .as("%s: closed without a debt", code)
                    .isEmpty();
        }
    }

    private void lateStaysLate(String code, JsonNode dossier) {
        String original = dossier.path("timeliness").path("againstOriginal").asText();
        if (LATE.contains(original)) {
            seenLate.add(code);
        }
        if (seenLate.contains(code)) {
            assertThat(LATE).as("%s was late against its original date", code).contains(original);
        }
    }

    /** After an extension the current date runs ahead; until then both are one. */
    private static void originalMovesOnlyWhereSaid(String code, List<JsonNode> rows, OffsetDateTime last) {
        OffsetDateTime original = moment(rows.get(0), "dueAfter");
        boolean extended = false;
        for (JsonNode row : rows) {
            extended |= kind(row).equals("EXTENSION");
            OffsetDateTime after = moment(row, "originalAfter");
            if (!row.path("movesOriginal").asBoolean()) {
                assertThat(after)
                        .as("%s: a row that does not say so leaves the original date", code)
                        .isEqualTo(original);
            } else if (!extended) {
                assertThat(after)
                        .as("%s: without a re-appointment the original is what is promised", code)
                        .isEqualTo(moment(row, "dueAfter"));
            }
            assertThat(after)
                    .as("%s: the original date lies never after the current", code)
                    .isBeforeOrEqualTo(moment(row, "dueAfter"));
            original = after;
        }
        assertThat(last).as("%s: the original date is the ledger's", code).isEqualTo(original);
    }

    private void ledger(String code, JsonNode dossier) {
        JsonNode appointment = dossier.path("appointment");
        List<JsonNode> rows =
                StreamSupport.stream(dossier.path("clock").spliterator(), false).toList();
        assertThat(rows).as("%s: the clock explains itself", code).isNotEmpty();
        for (int i = 1; i < rows.size(); i++) {
            assertThat(moment(rows.get(i), "dueBefore"))
                    .as("%s: row %s begins where the one before ended", code, i + 1)
                    .isEqualTo(moment(rows.get(i - 1), "dueAfter"));
        }
        assertThat(moment(appointment, "current"))
                .as("%s: the due date is the last row", code)
                .isEqualTo(moment(rows.get(rows.size() - 1), "dueAfter"));
        assertThat(moment(appointment, "first"))
                .as("%s: the first promise is kept", code)
                .isEqualTo(moment(rows.get(0), "dueAfter"));
        originalMovesOnlyWhereSaid(code, rows, moment(appointment, "original"));
        assertThat(rows.stream().filter(row -> kind(row).equals("EXTENSION")))
                .as("%s: one re-appointment at most", code)
                .hasSizeLessThanOrEqualTo(1);
        assertThat(rows.stream().filter(row -> kind(row).equals("PAUSE")))
                .as("%s: one supplement at most", code)
                .hasSizeLessThanOrEqualTo(1);
        assertThat(rows)
                .as("%s: every row has its sentence", code)
                .allMatch(row -> !row.path("sentence").asText().isBlank());
        if (counted.add(code)) {
            counted(code, dossier, rows.get(0));
        }
    }

    /** The first promise is what the calendar answers today for the same start, never behind the limit of the law. */
    private void counted(String code, JsonNode dossier, JsonNode first) {
        String acceptedAt = dossier.path("acceptedAt").asText();
        JsonNode procedure = procedure(dossier.path("procedure").path("code").asText());
        if (procedure.hasNonNull("firstPhase") || procedure.path("sameDay").asBoolean()) {
            return;
        }
        OffsetDateTime promised = due(acceptedAt, procedure.path("committed"));
        if (procedure.hasNonNull("statutory")) {
            OffsetDateTime statutory = due(acceptedAt, procedure.path("statutory"));
            promised = promised.isAfter(statutory) ? statutory : promised;
        }
        assertThat(moment(first, "dueAfter"))
                .as("%s: the first promise is the calendar's answer", code)
                .isEqualTo(promised);
    }

    /** No decision on procedures is published in these lives: what was in force once is in force all the time. */
    JsonNode procedure(String code) {
        return procedures.computeIfAbsent(code, any -> department.get("motcua", "/api/v1/procedures/" + any));
    }

    private OffsetDateTime due(String from, JsonNode limit) {
        JsonNode answer = department.get(
                "motcua",
                "/api/v1/calendar/due?from=" + from.substring(0, 19)
                        + "&amount=" + limit.path("amount").asInt()
                        + "&unit=" + limit.path("unit").asText());
        return moment(answer, "due");
    }

    private static String kind(JsonNode row) {
        return row.path("kind").asText();
    }

    private static OffsetDateTime moment(JsonNode node, String field) {
        return OffsetDateTime.parse(node.path(field).asText());
    }
}
