package vn.dunghen.journey;

import java.util.List;
import java.util.Map;
import vn.dunghen.testing.TestDepartment;

/**
 * A department in June 2026 with one dossier in each turn that a page must be able to show.
 *
 * @param fresh at the desk, nobody has looked yet
 * @param asked two units are asked for their opinion, one has answered
 * @param missing the officer finds papers missing, the head has not agreed yet
 * @param agreed the request is to be sent
 * @param waiting the clock stands until the papers come
 * @param arrived the papers have come and are to be checked
 * @param resumed the papers were complete, the time began anew
 * @param refused not accepted at the desk
 * @param withdrawn taken back by the applicant
 * @param early finished before its day, to be announced
 * @param announced waiting to be handed over
 * @param stopped the papers never came
 * @param damaged damaged in the house, an apology is owed
 * @param explaining twice late, to be explained
 * @param explained the explanation waits for its reader
 */
public record Turns(
        String fresh,
        String asked,
        String missing,
        String agreed,
        String waiting,
        String arrived,
        String resumed,
        String refused,
        String withdrawn,
        String early,
        String announced,
        String stopped,
        String damaged,
        String explaining,
        String explained) {

    private static final String PROCEDURE = "KHCN-DKHD";
    private static final String HEAD = "truongphong.cn";
    private static final String OFFICER = "chuyenvien.cn";
    private static final String TDC_HEAD = "truongphong.tdc";
    private static final String TDC_OFFICER = "chuyenvien.tdc";

    public static TestDepartment department() {
        return TestDepartment.open(TestDepartment.Database.H2, "2026-03-09T09:00:00+07:00");
    }

    public static Turns play(TestDepartment department) {
        DossierDriver driver = new DossierDriver(department);
        String stopped = driver.begin(PROCEDURE, HEAD, OFFICER);
        driver.askForPapers(stopped, HEAD, OFFICER);
        String explaining = driver.begin("TDC-HC", TDC_HEAD, TDC_OFFICER);
        String explained = driver.begin("TDC-HC", TDC_HEAD, TDC_OFFICER);
        department.moveClock("2026-06-15T09:00:00+07:00");
        for (String code : List.of(explaining, explained)) {
            driver.apologise(
                    code,
                    TDC_HEAD,
                    TDC_OFFICER,
                    Map.of("cause", "WORKLOAD", "reason", "Nhiều hồ sơ", "proposedDate", "2026-06-17"));
        }
        department.moveClock("2026-06-18T09:00:00+07:00");
        for (String code : List.of(explaining, explained)) {
            driver.apologise(code, TDC_HEAD, TDC_OFFICER, Map.of("cause", "WORKLOAD", "reason", "Nhiều hồ sơ"));
        }
        driver.complete(
                TDC_HEAD,
                explained,
                "explain-lateness",
                Map.of("explanation", "Hồ sơ dồn vào cuối quý.", "measures", "Chia đều việc mỗi sáng thứ hai."));
        String fresh = driver.register(PROCEDURE, List.of());
        String asked = driver.begin(PROCEDURE, HEAD, OFFICER);
        driver.happens(
                OFFICER,
                asked,
                "opinions",
                Map.of(
                        "units",
                        List.of("TDC", "KHTC"),
                        "question",
                        "Thiết bị có thuộc diện kiểm định không?",
                        "due",
                        "2026-06-22"));
        driver.complete("truongphong.khtc", asked, "give-opinion", Map.of("opinion", "Không thuộc diện kiểm định."));
        String missing = driver.begin(PROCEDURE, HEAD, OFFICER);
        papersMissing(driver, missing);
        String agreed = driver.begin(PROCEDURE, HEAD, OFFICER);
        papersMissing(driver, agreed);
        driver.complete(HEAD, agreed, "approve-supplement", Map.of("outcome", "AGREE"));
        String waiting = driver.begin(PROCEDURE, HEAD, OFFICER);
        driver.askForPapers(waiting, HEAD, OFFICER);
        String arrived = driver.begin(PROCEDURE, HEAD, OFFICER);
        driver.askForPapers(arrived, HEAD, OFFICER);
        String resumed = driver.begin(PROCEDURE, HEAD, OFFICER);
        driver.askForPapers(resumed, HEAD, OFFICER);
        String refused = driver.register(PROCEDURE);
        driver.complete(
                "motcua",
                refused,
                "check-components",
                Map.of("outcome", "REFUSE", "reason", "Không thuộc thẩm quyền của Sở."));
        String withdrawn = driver.begin(PROCEDURE, HEAD, OFFICER);
        driver.happens("motcua", withdrawn, "withdrawal", Map.of("reason", "Người nộp đổi ý."));
        String early = driver.begin(PROCEDURE, HEAD, OFFICER);
        driver.work(early, HEAD, OFFICER);
        String announced = driver.begin(PROCEDURE, HEAD, OFFICER);
        driver.work(announced, HEAD, OFFICER);
        driver.announce(announced);
        String damaged = driver.begin(PROCEDURE, HEAD, OFFICER);
        driver.happens(
                "truongmotcua",
                damaged,
                "mishaps",
                Map.of("kind", "DAMAGED", "reason", "Hồ sơ bị ướt khi luân chuyển."));
        department.moveClock("2026-06-19T10:20:00+07:00");
        for (String code : List.of(arrived, resumed)) {
            driver.happens("motcua", code, "supplement", Map.of("components", driver.papers(PROCEDURE)));
        }
        driver.complete("motcua", resumed, "receive-supplement", Map.of());
        return new Turns(
                fresh,
                asked,
                missing,
                agreed,
                waiting,
                arrived,
                resumed,
                refused,
                withdrawn,
                early,
                announced,
                stopped,
                damaged,
                explaining,
                explained);
    }

    private static void papersMissing(DossierDriver driver, String code) {
        driver.complete(
                OFFICER,
                code,
                "appraise",
                Map.of(
                        "outcome",
                        "SUPPLEMENT",
                        "findings",
                        "Bản vẽ chưa có kích thước.",
                        "missing",
                        "Bản vẽ có ghi kích thước.",
                        "reason",
                        "Thành phần hồ sơ theo quy định của thủ tục."));
    }
}
