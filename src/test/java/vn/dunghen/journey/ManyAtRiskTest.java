package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** However many there are, the overview counts them all and the list ends with the last of them. */
class ManyAtRiskTest {

    private static final String API = "/api/v1";
    private static final int MANY = 1_100;

    @Test
    void moreThanAnyPageHoldsAreCountedAndListedOnce() {
        try (TestDepartment department = TestDepartment.open(Database.H2, "2026-03-09T09:00:00+07:00")) {
            String late = new DossierDriver(department).begin("KHCN-DKHD", "truongphong.cn", "chuyenvien.cn");
            department.moveClock("2026-06-09T09:00:00+07:00");
            copies(department.context().getBean(JdbcTemplate.class), late);

            JsonNode overview = department.get("giamdoc", API + "/overview?unit=CN&period=");
            assertThat(overview.path("risks").path("OWED").asInt()).isEqualTo(MANY + 1);
            assertThat(overview.path("groups").findParents("code").stream()
                            .filter(figure -> figure.path("code").asText().equals("dossier.apologies-owed"))
                            .map(figure -> figure.path("value").asInt()))
                    .as("the figure beside it")
                    .containsExactly(MANY + 1);
            assertThat(department
                            .get("giamdoc", API + "/overview/morning")
                            .path("apologiesOwed")
                            .path("count")
                            .asInt())
                    .isEqualTo(MANY + 1);

            List<String> listed = new ArrayList<>();
            String next = "";
            do {
                JsonNode page = department.get(
                        "giamdoc", API + "/overview/risks?unit=CN&standing=OWED&size=200&cursor=" + next);
                listed.addAll(page.path("items").findValuesAsText("code"));
                next = page.path("next").asText("");
            } while (!next.isEmpty() && !next.equals("null"));
            assertThat(listed).hasSize(MANY + 1).doesNotHaveDuplicates().isSorted();
        }
    }

    /** The same dossier many times over, as far as figures can tell. */
    private static void copies(JdbcTemplate rows, String code) {
        Map<String, Object> one = new TreeMap<>(rows.queryForMap("select * from dossier where code = ?", code));
        one.keySet().removeIf(column -> one.get(column) == null);
        String insert = "insert into dossier (" + String.join(", ", one.keySet()) + ") values ("
                + one.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        List<Object[]> copies = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Map<String, Object> copy = new TreeMap<>(one);
            for (String column : List.of("ID", "CODE", "LOOKUP_TOKEN")) {
                copy.put(column, "%s-%04d".formatted(column, i));
            }
            copies.add(copy.values().toArray());
        }
        rows.batchUpdate(insert, copies);
    }
}
