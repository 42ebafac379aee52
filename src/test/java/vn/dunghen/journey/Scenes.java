package vn.dunghen.journey;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import vn.dunghen.testing.TestDepartment;

/**
 * A department in the middle of its work on Friday 20/11/2026, 09:38: one dossier of each kind that a page must be able
 * to show.
 *
 * @param moved promised anew after an apology, and being appraised
 * @param late late, nobody has apologised
 * @param returned given to the applicant
 * @param proposed a change of procedures that is being drafted
 * @param plan a plan that is being drafted
 * @param work of another plan, in force; an officer has it in hand
 * @param said feedback that nobody has classified yet
 */
public record Scenes(
        String moved, String late, String returned, String proposed, String plan, String work, String said) {

    private static final String START = "2026-10-15T09:00:00+07:00";
    private static final int FRESH = 8;

    public static TestDepartment department() {
        return department(TestDepartment.Database.H2);
    }

    public static TestDepartment department(TestDepartment.Database database) {
        return TestDepartment.open(database, START);
    }

    public static Scenes play(TestDepartment department) {
        DossierDriver driver = new DossierDriver(department);
        String moved = driver.begin("KHCN-DKHD", "truongphong.cn", "chuyenvien.cn");
        department.moveClock("2026-10-27T08:30:00+07:00");
        driver.complete(
                "chuyenvien.cn",
                moved,
                "declare-progress",
                Map.of(
                        "outcome",
                        "EXTENSION",
                        "cause",
                        "COMPLEX",
                        "reason",
                        "Phải kiểm tra thực tế trụ sở và phòng thí nghiệm",
                        "proposedDate",
                        "2026-11-25"));
        driver.apologise(moved, "truongphong.cn", "chuyenvien.cn", Map.of());
        department.moveClock("2026-11-02T09:00:00+07:00");
        String late = driver.begin("TDC-HC", "truongphong.tdc", "chuyenvien.tdc");
        String returned = driver.begin("TDC-HQ", "truongphong.tdc", "chuyenvien.tdc");
        driver.work(returned, "truongphong.tdc", "chuyenvien.tdc");
        driver.handOut(returned);
        department.moveClock("2026-11-20T09:30:00+07:00");
        for (int i = 0; i < FRESH; i++) {
            driver.register("ATBX-CCNV");
        }
        String proposed = new ProposalDriver(department)
                .propose(
                        "truongphong.cds",
                        ProposalDriver.proposal(
                                "2027-01-04", List.of(ProposalDriver.change("NEW", "CDS-XN", "CDS", 5, "CDS"))));
        PlanDriver plans = new PlanDriver(department);
        String work = plans.taken(PlanDriver.DRAFTER);
        String plan = plans.draft(PlanDriver.DRAFTER);
        stop(department);
        department.moveClock("2026-11-20T09:38:00+07:00");
        String said = new FeedbackDriver(department).receive("motcua", FeedbackDriver.said("PROCEDURE", false));
        return new Scenes(moved, late, returned, proposed, plan, work, said);
    }

    /** A dossier whose result waits for its signature. */
    public static String toSign(TestDepartment department) {
        DossierDriver driver = new DossierDriver(department);
        String code = driver.begin("TDC-HC", "truongphong.tdc", "chuyenvien.tdc");
        driver.complete("chuyenvien.tdc", code, "appraise", Map.of());
        driver.complete("truongphong.tdc", code, "review", Map.of("outcome", "AGREE"));
        return code;
    }

    /** The yearly report of a unit with an officer, submitted and waiting for the office. @return its code */
    public static String reported(TestDepartment department, String unit) {
        String campaign = "CCHC-NAM-2026";
        new ReportDriver(department).submit(campaign, unit);
        return campaign + "-" + unit;
    }

    /** The director wants the quarter under review to be looked at once more. */
    public static void reviewedAgain(TestDepartment department, String note) {
        LatenessJourney.work(department, "giamdoc", "decide", data -> data.put("outcome", "RETURN")
                .put("note", note));
    }

    /** One machine step that ran out of attempts. */
    private static void stop(TestDepartment department) {
        ManagementService engine = department.context().getBean(ManagementService.class);
        String job = engine.createJobQuery()
                .processDefinitionKey("deadline-watch")
                .active()
                .listPage(0, 1)
                .get(0)
                .getId();
        engine.setJobRetries(job, 0);
    }
}
