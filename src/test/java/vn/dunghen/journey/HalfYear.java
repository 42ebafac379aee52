package vn.dunghen.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dunghen.testing.TestDepartment;

/**
 * Six months of a department as one of them reported: 5 dossiers carried over, 276 received online, 58 procedures of which 43
 * go all the way online. Every dossier goes through the real process, day by day.
 */
final class HalfYear {

    static final LocalDate FROM = LocalDate.of(2025, 12, 15);
    static final LocalDate TO = LocalDate.of(2026, 6, 14);
    private static final String PROPOSER = "truongphong.cds";
    private static final int NEW = 276;
    private static final int CARRIED = 5;
    private static final int LAST = 7;
    private static final String LAST_PROCEDURE = "9.000003";
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 1);
    private static final Map<String, String> OFFICERS =
            Map.of("CN", "chuyenvien.cn", "TDC", "chuyenvien.tdc", "KHTC", "chuyenvien.khtc", "CDS", "chuyenvien.cds");
    private static final Map<String, String> HEADS = Map.of(
            "CN", "truongphong.cn", "TDC", "truongphong.tdc", "KHTC", "truongphong.khtc", "CDS", "truongphong.cds");

    private final TestDepartment department;
    private final DossierDriver driver;
    private final List<String> procedures = new ArrayList<>();
    private final Map<String, List<Map<String, String>>> papers = new HashMap<>();
    private final Set<String> sameDay = new HashSet<>();
    private final Set<LocalDate> working;
    private final Map<LocalDate, List<String>> toFinish = new HashMap<>();
    private final List<String> last = new ArrayList<>();
    private int registered;

    HalfYear(TestDepartment department) {
        this.department = department;
        this.driver = new DossierDriver(department);
        this.working = workingDays();
    }

    /** The seven that came last; whether they are in time is decided after {@link #live}. */
    List<String> last() {
        return last;
    }

    /** Replaces the shipped catalogue by the one of 58 procedures: one decision through the publication process. */
    void publishCatalogue() {
        ProposalDriver proposals = new ProposalDriver(department);
        List<Map<String, Object>> abolished = new ArrayList<>();
        for (JsonNode shipped :
                department.get("motcua", "/api/v1/procedures?at=2025-12-05").path("items")) {
            abolished.add(
                    Map.of("kind", "ABOLISHED", "code", shipped.path("code").asText()));
        }
        String end = proposals.propose(
                PROPOSER,
                Map.of(
                        "title",
                        "Bãi bỏ danh mục cũ",
                        "reason",
                        "Thay bằng danh mục mới",
                        "effectiveFrom",
                        "2025-12-05",
                        "changes",
                        abolished));
        proposals.publish(PROPOSER, end);
        var imported = department.upload(
                PROPOSER,
                "/api/v1/procedures/import",
                "58.xlsx",
                CatalogueOf58.workbook(),
                "confirm",
                "true",
                "title",
                "Công bố danh mục",
                "reason",
                "Thay danh mục cũ",
                "effectiveFrom",
                "2025-12-05");
        proposals.publish(PROPOSER, imported.body().path("proposal").asText());
        department.moveClock("2025-12-05T08:00:00+07:00");
        department.get("motcua", "/api/v1/procedures").path("items").forEach(one -> {
            String code = one.path("code").asText();
            procedures.add(code);
            papers.put(code, driver.papers(code));
            if (department
                    .get("motcua", "/api/v1/procedures/" + code)
                    .path("sameDay")
                    .asBoolean()) {
                sameDay.add(code);
            }
        });
    }

    /**
     * The last working day before the period: five come and are not finished; then day by day until all have come. The last
     * seven are at their officers, accepted on Monday 01/6/2026 for five working days: due on Monday 08/6 at 17:00.
     */
    void live() {
        clock(FROM.minusDays(3), "08:00");
        for (int i = 0; i < CARRIED; i++) {
            LocalDate day = FROM.plusDays(i < 2 ? 0 : 3);
            toFinish.computeIfAbsent(day, any -> new ArrayList<>()).add(begin("9.000003"));
        }
        List<LocalDate> days =
                FROM.datesUntil(LAST_DAY.plusDays(1)).filter(working::contains).toList();
        for (int day = 0; day < days.size(); day++) {
            live(days.get(day), day, days.size());
        }
        for (int i = 0; i < LAST; i++) {
            last.add(begin(LAST_PROCEDURE));
        }
    }

    private void live(LocalDate day, int index, int days) {
        clock(day, "08:00");
        int all = NEW - LAST;
        int upTo = index >= days - 4 ? all : (int) ((long) all * (index + 1) / (days - 4));
        while (registered < upTo) {
            String procedure = procedures.get(registered % procedures.size());
            String code = begin(procedure);
            registered++;
            LocalDate finish =
                    sameDay.contains(procedure) || index >= days - 4 ? day : nextWorking(day, registered % 3);
            toFinish.computeIfAbsent(finish, any -> new ArrayList<>()).add(code);
        }
        clock(day, "10:30");
        for (String code : toFinish.getOrDefault(day, List.of())) {
            finish(code);
        }
    }

    /** The last seven in the applicants' hands on the day they are due. */
    void endInTime() {
        clock(LocalDate.of(2026, 6, 8), "16:00");
        last.forEach(this::finish);
    }

    /** The last seven late: three apologised in time, two late, two not at all. */
    void endLate() {
        clock(LocalDate.of(2026, 6, 4), "08:00");
        last.subList(0, 3).forEach(this::askForExtension);
        clock(LocalDate.of(2026, 6, 5), "08:00");
        last.subList(0, 3).forEach(this::apologise);
        clock(LocalDate.of(2026, 6, 10), "08:00");
        last.subList(3, 5).forEach(this::apologise);
        last.subList(5, 7).forEach(this::finish);
        clock(LocalDate.of(2026, 6, 11), "08:00");
        last.subList(3, 5).forEach(this::finish);
        clock(LocalDate.of(2026, 6, 12), "08:00");
        last.subList(0, 3).forEach(this::finish);
    }

    private void askForExtension(String code) {
        driver.complete(
                officer(code),
                code,
                "declare-progress",
                Map.of(
                        "outcome",
                        "EXTENSION",
                        "cause",
                        "COMPLEX",
                        "reason",
                        "Phải kiểm tra thực tế",
                        "proposedDate",
                        "2026-06-12"));
    }

    private void apologise(String code) {
        driver.apologise(
                code,
                HEADS.get(unit(code)),
                officer(code),
                Map.of("cause", "WORKLOAD", "reason", "Nhiều hồ sơ dồn vào một tuần"));
    }

    private String begin(String procedure) {
        String code = driver.register(procedure, "ONLINE", papers.get(procedure));
        driver.complete("motcua", code, "check-components", Map.of());
        driver.complete("motcua", code, "hand-over", Map.of());
        String unit = unit(code);
        driver.complete(HEADS.get(unit), code, "assign-officer", Map.of("officer", OFFICERS.get(unit)));
        return code;
    }

    private void finish(String code) {
        String unit = unit(code);
        driver.work(code, HEADS.get(unit), OFFICERS.get(unit));
        driver.handOut(code);
    }

    private String unit(String code) {
        return driver.dossier(code).path("unit").asText();
    }

    private String officer(String code) {
        return OFFICERS.get(unit(code));
    }

    private void clock(LocalDate day, String time) {
        department.moveClock(day + "T" + time + ":00+07:00");
    }

    private LocalDate nextWorking(LocalDate day, int steps) {
        LocalDate next = day;
        for (int left = steps; left > 0; left--) {
            do {
                next = next.plusDays(1);
            } while (!working.contains(next));
        }
        return next.isAfter(LAST_DAY) ? day : next;
    }

    private Set<LocalDate> workingDays() {
        Set<LocalDate> days = new HashSet<>();
        department
                .get("motcua", "/api/v1/calendar/days?from=2025-12-01&to=2026-06-30")
                .forEach(day -> {
                    LocalDate date = LocalDate.parse(day.path("date").asText());
                    String kind = day.path("kind").asText();
                    if (kind.equals("MAKE_UP") || kind.equals("WORKING") && date.getDayOfWeek() != DayOfWeek.SUNDAY) {
                        days.add(date);
                    }
                });
        return days;
    }
}
