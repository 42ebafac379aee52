package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.directory.web.RouteRules;
import vn.dunghen.directory.web.RouteRules.Route;
import vn.dunghen.journey.AccessScenes.Thing;
import vn.dunghen.journey.AccessVisitors.Sent;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/**
 * A newer node gives every table a column more while this one works. PostgreSQL refuses a question it has prepared when its
 * answer would have other columns now, so none may ask for all columns, be it the framework's (ADR 27).
 */
@Tag("deep")
class AColumnMoreTest {

    private static final String START = "2026-08-03T09:00:00+07:00";
    private static final List<String> PEOPLE =
            List.of("giamdoc", "chanhvanphong", "quantri", "kiemtoan", "motcua", "vanthu", "chuyenvien.cn");
    private static final Sent NOTHING = new Sent(false, "", false);

    @Test
    void whatIsAskedAgainIsAnsweredAlthoughEveryTableHasAColumnMore() {
        try (TestDepartment newer = TestDepartment.open(Database.POSTGRES, START)) {
            String url = newer.context().getEnvironment().getRequiredProperty("spring.datasource.url");
            TestDepartment older = TestDepartment.open(
                    Database.POSTGRES,
                    START,
                    // remembers each question from the first time on, and all of them
                    "--spring.datasource.url=" + url
                            + "&prepareThreshold=1&preparedStatementCacheQueries=9000&preparedStatementCacheSizeMiB=200",
                    "--spring.datasource.hikari.maximum-pool-size=4");
            try (ConfigurableApplicationContext second = older.context()) {
                AccessScenes scenes = new AccessScenes(older);
                scenes.play();
                work(older, "2026-08-05T09:00:00+07:00");
                AccessVisitors visitors = new AccessVisitors(older);
                Map<String, String> readers = readers(older, scenes, visitors);
                assertThat(readers).hasSizeGreaterThan(150);

                int widened = widen(newer.context().getBean(JdbcTemplate.class));
                assertThat(widened).isGreaterThan(80);

                List<String> refused = new ArrayList<>();
                readers.forEach((address, login) -> {
                    int status = visitors.knock(login, "GET", address, NOTHING).statusCode();
                    if (status != 200) {
                        refused.add(status + " " + address + " by " + login);
                    }
                });
                assertThat(refused).isEmpty();
                work(older, "2026-08-12T09:00:00+07:00");
            } finally {
                older.close();
            }
        }
    }

    /** Everything that can be read, with somebody who may. */
    private static Map<String, String> readers(TestDepartment older, AccessScenes scenes, AccessVisitors visitors) {
        AccessAddresses addresses = new AccessAddresses(scenes);
        Map<String, String> readers = new LinkedHashMap<>();
        for (Route route : older.context().getBean(RouteRules.class).routes()) {
            if (!route.method().equals("GET") || route.pattern().equals("/error")) {
                continue;
            }
            Thing thing = addresses.things(route).get(0);
            String address = addresses.of(route, thing).orElseThrow();
            PEOPLE.stream()
                    .filter(login ->
                            visitors.knock(login, "GET", address, NOTHING).statusCode() == 200)
                    .findFirst()
                    .ifPresent(login -> readers.put(address, login));
        }
        return readers;
    }

    /** The tables of the engine stay as they are: its line has ended. */
    private static int widen(JdbcTemplate rows) {
        List<String> tables = rows.queryForList(
                "select table_name from information_schema.tables where table_schema = current_schema()"
                        + " and table_type = 'BASE TABLE' and table_name not like 'act\\_%'",
                String.class);
        tables.forEach(table -> rows.execute("alter table " + table + " add column of_the_next varchar(20)"));
        return tables.size();
    }

    /** What writes rows and reads them again on the way. */
    private static void work(TestDepartment department, String then) {
        DossierDriver dossiers = new DossierDriver(department);
        String code = dossiers.begin("KHCN-DKHD", "truongphong.cn", "chuyenvien.cn");
        dossiers.work(code, "truongphong.cn", "chuyenvien.cn");
        dossiers.handOut(code);
        String hurt = dossiers.begin("TDC-HC", "truongphong.tdc", "chuyenvien.tdc");
        dossiers.happens("truongmotcua", hurt, "mishaps", Map.of("kind", "DAMAGED", "reason", "Kho bị dột."));
        dossiers.apologise(hurt, "truongphong.tdc", "chuyenvien.tdc", Map.of());
        String asked = dossiers.begin("TDC-HC", "truongphong.tdc", "chuyenvien.tdc");
        dossiers.askForPapers(asked, "truongphong.tdc", "chuyenvien.tdc");
        FeedbackDriver feedback = new FeedbackDriver(department);
        String said = feedback.receive("motcua", FeedbackDriver.said("PROCEDURE", false));
        feedback.toOfficer(said, "TDC", "truongphong.tdc", "chuyenvien.tdc");
        new PlanDriver(department).taken(PlanDriver.DRAFTER);
        department.moveClock(then);
    }
}
