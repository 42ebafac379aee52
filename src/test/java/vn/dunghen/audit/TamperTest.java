package vn.dunghen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** Whatever whoever does to whichever row of the trail is found, and the first bad entry is named. */
class TamperTest {

    /** Columns that say what happened, not where the entry stands: changing one spoils exactly its own entry. */
    private static final Set<String> CONTENT =
            Set.of("happened_at", "actor_login", "actor_name", "on_behalf_of", "action", "facts", "hash", "id");

    private static SampleTrail trail;

    @BeforeAll
    static void write() {
        trail = new SampleTrail("Đổi ngày hẹn");
        assertThat(trail.verify().firstBad()).isNull();
    }

    @AfterAll
    static void leave() {
        trail.close();
    }

    @Test
    void everyColumnOfEveryRowIsGuarded() {
        int tried = 0;
        for (String table : SampleTrail.TABLES) {
            for (Map<String, Object> row : rows(table)) {
                for (String column : row.keySet()) {
                    for (Object value : others(row.get(column))) {
                        tried += found(
                                () -> update(table, row, column, value),
                                table + "." + column + " = " + value + " at " + row,
                                table.equals("audit_entry") && CONTENT.contains(column) ? name(row) : null);
                    }
                }
            }
        }
        assertThat(tried)
                .as("changes that the tables themselves did not refuse")
                .isGreaterThan(250);
    }

    @Test
    void forWhomSomethingWasDoneCannotBeWipedOut() {
        rows("audit_entry")
                .forEach(row -> found(() -> update("audit_entry", row, "on_behalf_of", null), "" + row, name(row)));
    }

    @Test
    void everyDeletedRowIsMissed() {
        for (String table : SampleTrail.TABLES) {
            for (Map<String, Object> row : rows(table)) {
                found(
                        () -> trail.jdbc.update("delete from " + table + where(row), keys(row)),
                        table + " without " + row,
                        null);
            }
            found(() -> trail.jdbc.update("delete from " + table), table + " emptied", null);
        }
    }

    @Test
    void everyRowAddedIsFound() {
        for (String table : SampleTrail.TABLES) {
            for (Map<String, Object> row : rows(table)) {
                for (String column : row.keySet()) {
                    for (Object value : others(row.get(column))) {
                        Map<String, Object> copy = new LinkedHashMap<>(row);
                        if (copy.get("id") instanceof Long id) {
                            copy.put("id", id + 1000);
                        }
                        copy.put(column, value);
                        if (SampleTrail.AGENCY.equals(copy.get("agency"))) {
                            found(() -> insert(table, copy), table + " with " + copy, null);
                        }
                    }
                }
            }
        }
    }

    @Test
    void twoRowsThatChangePlacesAreFound() {
        for (String table : SampleTrail.TABLES) {
            List<Map<String, Object>> rows = rows(table);
            for (int i = 1; i < rows.size(); i++) {
                Map<String, Object> one = rows.get(i - 1);
                Map<String, Object> other = rows.get(i);
                for (String column : one.keySet()) {
                    if (!Objects.equals(one.get(column), other.get(column))) {
                        found(
                                () -> update(table, one, column, other.get(column))
                                        + update(table, other, column, one.get(column)),
                                table + "." + column + " of " + one + " and " + other,
                                null);
                    }
                }
            }
        }
    }

    @Test
    void everyEndThatIsCutOffIsMissed() {
        List<Map<String, Object>> entries = rows("audit_entry");
        for (int left = 0; left < entries.size(); left++) {
            Object from = entries.get(left).get("id");
            found(() -> trail.jdbc.update("delete from audit_entry where id >= ?", from), "cut before " + from, null);
            found(
                    () -> trail.jdbc.update("delete from audit_entry where id >= ?", from)
                            + trail.jdbc.update("delete from audit_sealed where entry_id >= ?", from)
                            + trail.jdbc.update("delete from audit_unsealed where entry_id >= ?", from),
                    "cut with its seals before " + from,
                    null);
        }
        for (int seal = 1; seal <= 3; seal++) {
            int no = seal;
            found(() -> trail.jdbc.update("delete from audit_seal where no >= ?", no), "seals cut before " + no, null);
        }
    }

    @Test
    void aTrailWrittenAnewAsAWholeShowsOnlyAgainstAHeadKeptOutside() {
        String kept = trail.inspection.verify().head();
        try (SampleTrail rewritten = new SampleTrail("Không đổi gì")) {
            assertThat(rewritten.inspection.verify().intact()).isTrue();
            assertThat(rewritten.inspection.sealOf(kept)).isEmpty();
        }
        assertThat(trail.inspection.sealOf(kept)).isPresent();
        try (SampleTrail again = new SampleTrail("Đổi ngày hẹn")) {
            assertThat(again.inspection.sealOf(kept))
                    .as("the same entries have the same head")
                    .isPresent();
        }
    }

    @Test
    @Tag("deep")
    void tenThousandRandomChangesAreFound() {
        Random random = new Random(20261122);
        int tried = 0;
        while (tried < 10_000) {
            List<Supplier<Integer>> changes = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                changes.add(anyChange(random));
            }
            tried += found(() -> changes.stream().mapToInt(Supplier::get).sum(), "round " + tried, null);
        }
    }

    private static Supplier<Integer> anyChange(Random random) {
        String table = SampleTrail.TABLES.get(random.nextInt(SampleTrail.TABLES.size()));
        List<Map<String, Object>> rows = rows(table);
        Map<String, Object> row = rows.get(random.nextInt(rows.size()));
        if (random.nextInt(5) == 0) {
            return () -> trail.jdbc.update("delete from " + table + where(row), keys(row));
        }
        List<String> columns = List.copyOf(row.keySet());
        String column = columns.get(random.nextInt(columns.size()));
        Object value = random.nextBoolean()
                ? rows.get(random.nextInt(rows.size())).get(column)
                : row.get(column) instanceof Long number
                        ? (Object) (number + random.nextInt(40) - 20)
                        : others(row.get(column)).get(0);
        return () -> update(table, row, column, value);
    }

    /** Does it, asks, and takes it back. @return 1 when the tables allowed it and something is other than before */
    private static int found(Supplier<Integer> change, String what, @Nullable String bad) {
        return Objects.requireNonNull(trail.transaction.execute(status -> {
            status.setRollbackOnly();
            var before = snapshot();
            try {
                if (change.get() == 0 || before.equals(snapshot())) {
                    return 0;
                }
            } catch (DataIntegrityViolationException refused) {
                return 0;
            }
            AuditVerification after = trail.verify();
            assertThat(after.intact()).as(what).isFalse();
            assertThat(after.firstBad()).as(what).isNotNull();
            if (bad != null) {
                assertThat(after.firstBad()).as(what).isEqualTo(bad);
            }
            return 1;
        }));
    }

    private static Set<String> snapshot() {
        Set<String> all = new HashSet<>();
        SampleTrail.TABLES.forEach(table -> rows(table).forEach(row -> all.add(table + row)));
        return all;
    }

    private static List<Map<String, Object>> rows(String table) {
        return trail.jdbc.queryForList("select * from " + table + " order by 1, 2").stream()
                .map(row -> row.entrySet().stream()
                        .collect(Collectors.toMap(
                                column -> column.getKey().toLowerCase(Locale.ROOT),
                                column -> Objects.requireNonNullElse(column.getValue(), NOTHING),
                                (one, other) -> one,
                                LinkedHashMap::new)))
                .map(row -> (Map<String, Object>) row)
                .toList();
    }

    private static final Object NOTHING = "";

    private static List<Object> others(Object value) {
        if (value instanceof Long number) {
            return List.of(number + 1, number - 1, number + 1000, 0L);
        }
        if (value instanceof OffsetDateTime moment) {
            return List.of(moment.plusNanos(1000), moment.minusDays(1));
        }
        String text = value.toString();
        return text.isEmpty() ? List.of("x") : List.of(text + "x", text.substring(1), "khác");
    }

    private static int update(String table, Map<String, Object> row, String column, @Nullable Object value) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(value);
        values.addAll(List.of(keys(row)));
        return trail.jdbc.update("update " + table + " set " + column + " = ?" + where(row), values.toArray());
    }

    private static int insert(String table, Map<String, Object> row) {
        return trail.jdbc.update(
                "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                        + row.keySet().stream().map(name -> "?").collect(Collectors.joining(", ")) + ")",
                row.values().toArray());
    }

    /** By the column that no other row shares. */
    private static String where(Map<String, Object> row) {
        return " where " + key(row).stream().map(name -> name + " = ?").collect(Collectors.joining(" and "));
    }

    private static Object[] keys(Map<String, Object> row) {
        return key(row).stream().map(row::get).toArray();
    }

    private static List<String> key(Map<String, Object> row) {
        if (row.containsKey("hash")) {
            return List.of("hash");
        }
        return row.containsKey("entry_id") ? List.of("entry_id") : List.of("head");
    }

    private static String name(Map<String, Object> row) {
        return row.get("subject_type") + ":" + row.get("subject_id") + " #" + row.get("seq");
    }
}
