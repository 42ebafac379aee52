package vn.dunghen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.testing.TestDepartment.Database;

/** Who enters a department that others have used must not be able to tell. */
class TestDepartmentTest {

    private static final String START = "2026-03-02T09:00:00+07:00";

    @ParameterizedTest
    @EnumSource(Database.class)
    void whoComesLaterFindsTheFirstMorning(Database database) {
        Map<String, Long> first;
        String address;
        try (TestDepartment department = TestDepartment.open(database, START)) {
            address = department.address();
            first = rows(department);
            spend(department);
            assertThat(rows(department)).isNotEqualTo(first);
        }
        try (TestDepartment department = TestDepartment.open(database, START)) {
            assertThat(department.address()).as("the same house").isEqualTo(address);
            assertThat(rows(department)).isEqualTo(first);
            assertThat(department.get("quantri", "/api/v1/clock").path("now").asText())
                    .startsWith("2026-03-02T09:0");
            assertThat(kindOfDay(department)).isEqualTo("WORKING");
            assertThat(spend(department)).as("numbers begin anew").endsWith("-0001");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void anotherMorningInAUsedHouseIsLikeOneInANewHouse(Database database) {
        String address;
        try (TestDepartment department = TestDepartment.open(database, START)) {
            address = department.address();
            spend(department);
        }
        String other = "2026-09-14T07:45:00+07:00";
        try (TestDepartment used = TestDepartment.open(database, other);
                TestDepartment built = TestDepartment.open(database, other)) {
            assertThat(used.address()).as("the same house").isEqualTo(address).isNotEqualTo(built.address());
            assertThat(rows(used)).isEqualTo(rows(built));
            assertThat(timers(used)).isNotEmpty().isEqualTo(timers(built));
            assertThat(used.get("quantri", "/api/v1/clock").path("now").asText())
                    .startsWith("2026-09-14T07:4");
        }
    }

    @Test
    void ofTwoEqualHousesTheOneThatWasLeftLastIsEntered() {
        String last;
        try (TestDepartment one = TestDepartment.open(Database.H2, START);
                TestDepartment other = TestDepartment.open(Database.H2, START)) {
            last = one.address();
            assertThat(other.address()).isNotEqualTo(last);
        }
        for (int turn = 0; turn < 2; turn++) {
            try (TestDepartment again = TestDepartment.open(Database.H2, START)) {
                assertThat(again.address()).isEqualTo(last);
            }
        }
    }

    private static List<String> timers(TestDepartment department) {
        return department
                .context()
                .getBean(JdbcTemplate.class)
                .queryForList("select cast(duedate_ as varchar(16)) from act_ru_job order by 1", String.class);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aRememberedMomentComesBack(Database database) {
        try (TestDepartment department = TestDepartment.open(database, START)) {
            String code = spend(department);
            Map<String, Long> then = rows(department);
            Runnable back = department.remember();
            department.post("truongmotcua", "/api/v1/dossiers/" + code + "/withdrawal", Map.of("reason", "Rút hồ sơ."));
            department.moveClock("2026-03-06T09:00:00+07:00");
            assertThat(rows(department)).isNotEqualTo(then);
            back.run();
            assertThat(rows(department)).isEqualTo(then);
            assertThat(department.get("quantri", "/api/v1/clock").path("now").asText())
                    .startsWith("2026-03-04T09:0");
            assertThat(kindOfDay(department)).isEqualTo("SWAPPED_OFF");
        }
    }

    /** A dossier, a changed calendar and a moved clock; answers the code of the dossier. */
    private static String spend(TestDepartment department) {
        String code = department
                .post(
                        "motcua",
                        "/api/v1/dossiers",
                        Map.of(
                                "procedure",
                                "KHCN-DKHD",
                                "channel",
                                "DIRECT",
                                "applicant",
                                Map.of("kind", "PERSON", "name", "Trần Thị Hòa"),
                                "components",
                                List.of()))
                .path("code")
                .asText();
        department.post(
                "quantri",
                "/api/v1/calendar/days",
                Map.of(
                        "basis",
                        "Thông báo 12/TB-UBND",
                        "days",
                        List.of(Map.of("date", "2026-03-05", "kind", "SWAPPED_OFF", "name", "Nghỉ hoán đổi"))));
        assertThat(kindOfDay(department)).isEqualTo("SWAPPED_OFF");
        department.moveClock("2026-03-04T09:00:00+07:00");
        return code;
    }

    private static String kindOfDay(TestDepartment department) {
        return department
                .get("quantri", "/api/v1/calendar/days?from=2026-03-05&to=2026-03-05")
                .get(0)
                .path("kind")
                .asText();
    }

    private static Map<String, Long> rows(TestDepartment department) {
        JdbcTemplate jdbc = department.context().getBean(JdbcTemplate.class);
        Map<String, Long> rows = new TreeMap<>();
        jdbc.queryForList(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public'",
                        String.class)
                .forEach(table -> rows.put(
                        table.toLowerCase(),
                        jdbc.queryForObject("select count(*) from \"" + table + "\"", Long.class)));
        return rows;
    }
}
