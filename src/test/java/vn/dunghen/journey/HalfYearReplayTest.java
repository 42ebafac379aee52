package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.SignedInVisitor;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** A reported half-year lived again through the real process: page and interface give the figures that were reported. */
class HalfYearReplayTest {

    private static final String START = "2025-12-01T08:00:00+07:00";
    private static final String AFTER = "2026-06-15T08:00:00+07:00";
    private static final String PERIOD = "?from=" + HalfYear.FROM + "&to=" + HalfYear.TO + "&by=";

    @Test
    void theHalfYearGivesTheFiguresOfTheReportAndWithSevenLateOnesSaysSo() {
        try (TestDepartment department = TestDepartment.open(Database.H2, START)) {
            HalfYear halfYear = new HalfYear(department);
            halfYear.publishCatalogue();
            halfYear.live();
            Runnable back = department.remember();
            halfYear.endInTime();
            department.moveClock(AFTER);
            asReported(department);
            HalfYearSynthesis.saysTheFiguresOfTheReport(department);
            back.run();
            halfYear.endLate();
            department.moveClock(AFTER);
            withSevenLate(department, halfYear.last());
        }
    }

    private static void asReported(TestDepartment department) {
        Map<String, Integer> expected = Map.ofEntries(
                Map.entry("receivedTotal", 281),
                Map.entry("receivedOnline", 276),
                Map.entry("receivedDirect", 0),
                Map.entry("carriedOver", 5),
                Map.entry("resolvedTotal", 281),
                Map.entry("resolvedLate", 0),
                Map.entry("pendingTotal", 0),
                Map.entry("apologiesOwed", 0));
        for (String by : new String[] {"field", "unit", "officer", "procedure", "month"}) {
            assertTotal(department, by, expected);
        }
        levels(department);
        assertThat(page(department))
                .contains(">281<", ">276<", ">5<")
                .as("each figure leads to its dossiers")
                .contains("/ho-so/thong-ke/danh-sach");
    }

    private static void withSevenLate(TestDepartment department, List<String> late) {
        assertTotal(
                department,
                "field",
                Map.of(
                        "receivedTotal", 281,
                        "resolvedTotal", 281,
                        "resolvedLate", 7,
                        "lateApologisedInTime", 3,
                        "lateApologisedLate", 2,
                        "lateNotApologised", 2,
                        "apologiesOwed", 2));
        assertThat(page(department)).contains(">281<", ">7<", ">3<", ">2<");
        for (String code : late.subList(5, 7)) {
            JsonNode dossier = department.get("kiemtoan", "/api/v1/dossiers/" + code);
            assertThat(dossier.path("state").path("code").asInt())
                    .as("the result was handed over")
                    .isEqualTo(10);
            assertThat(dossier.path("closed").asBoolean())
                    .as("the debt keeps it open")
                    .isFalse();
        }
    }

    private static void assertTotal(TestDepartment department, String by, Map<String, Integer> expected) {
        JsonNode table = department.get("kiemtoan", "/api/v1/statistics/dossiers" + PERIOD + by);
        expected.forEach((column, figure) -> {
            if (!by.equals("month")) {
                // each month opens with what the one before left, so months do not add up to the period
                int sum = 0;
                for (JsonNode row : table.path("items")) {
                    sum += row.path(column).asInt();
                }
                assertThat(sum).as("%s by %s", column, by).isEqualTo(figure);
            }
            assertThat(table.path("total").path(column).asInt())
                    .as("total of %s by %s", column, by)
                    .isEqualTo(figure);
        });
    }

    private static void levels(TestDepartment department) {
        int all = 0;
        int full = 0;
        for (JsonNode procedure : department.get("motcua", "/api/v1/procedures").path("items")) {
            all++;
            full += procedure.path("level").asText().equals("TT") ? 1 : 0;
        }
        assertThat(all).as("procedures").isEqualTo(58);
        assertThat(full).as("all the way online").isEqualTo(43);
    }

    private static String page(TestDepartment department) {
        return new SignedInVisitor(department, "giamdoc")
                .page("/ho-so/thong-ke?tu=15/12/2025&den=14/06/2026&theo=field");
    }
}
