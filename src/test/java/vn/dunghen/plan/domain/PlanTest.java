package vn.dunghen.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.DeadlineKind;
import vn.dunghen.plan.PlanOutcome;
import vn.dunghen.plan.PlanSource;
import vn.dunghen.plan.PlanState;

class PlanTest {

    private static final Instant NOW = Instant.parse("2026-02-11T02:00:00Z");
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final Actor DRAFTER = new Actor("nguoi.soan", "Người Soạn", null);
    private static final Actor OFFICE = new Actor("van.phong", "Văn Phòng", null);
    private static final Actor BOSS = new Actor("giam.doc", "Giám Đốc", null);
    private static final SigningAuthority AUTHORITY = new SigningAuthority("", "GIÁM ĐỐC", "", "Giám Đốc");

    @Test
    void whatWasHandedInIsNeverChangedByWhatIsWrittenLater() {
        Plan plan = drafted();
        plan.submit("Nâng cao chỉ số", END, NOW);
        plan.checkForm(PlanOutcome.Check.RETURN, "Thiếu căn cứ.", OFFICE, NOW);
        plan.write(said("Nâng cao chỉ số", "Nội dung mới"), null, DRAFTER, NOW);
        assertThat(plan.versions()).hasSize(2);
        assertThat(plan.versions().get(0).content().rows().get(0).content()).isEqualTo("Nội dung cũ");
        assertThat(plan.versions().get(0).submittedAt()).isEqualTo(NOW);
        assertThat(plan.current().submittedAt()).isNull();
        plan.write(said("Nâng cao chỉ số", "Nội dung mới hơn"), null, DRAFTER, NOW);
        assertThat(plan.versions()).as("a version in hand is written on").hasSize(2);
    }

    @Test
    void silenceIsAgreementAndStaysKnownAsSilence() {
        Plan plan = drafted();
        plan.askOpinions("Nâng cao chỉ số", END, Set.of("CN", "TDC"), NOW.plusSeconds(3600), NOW);
        plan.giveOpinion("CN", PlanOutcome.Opinion.COMMENT, "Sửa mục 1.", OFFICE, NOW);
        assertThat(plan.state()).isEqualTo(PlanState.OPINIONS);
        plan.recordSilence("TDC", NOW.plusSeconds(3600));
        assertThat(plan.state()).isEqualTo(PlanState.CONSOLIDATING);
        assertThat(plan.opinions()).extracting(PlanOpinion::verdict).contains(PlanOutcome.Opinion.SILENT);
        assertThatThrownBy(() -> plan.giveOpinion("TDC", PlanOutcome.Opinion.AGREE, null, OFFICE, NOW))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> plan.consolidate("Nâng cao chỉ số", END, Map.of(), unit -> "Phòng " + unit, NOW))
                .as("a comment is answered")
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.message()).endsWith("ý kiến của Phòng CN.")));
        plan.consolidate("Nâng cao chỉ số", END, Map.of("CN", "Tiếp thu."), unit -> unit, NOW);
        assertThat(plan.state()).isEqualTo(PlanState.FORM_CHECK);
    }

    @Test
    void whoDraftsDecidesNothingAboutItNotEvenThroughSomebodyElse() {
        Plan plan = drafted();
        plan.submit("Nâng cao chỉ số", END, NOW);
        Actor inTheirName = new Actor("dong.nghiep", "Đồng Nghiệp", "nguoi.soan");
        for (Actor one : List.of(DRAFTER, inTheirName)) {
            assertThatThrownBy(() -> plan.checkForm(PlanOutcome.Check.PASS, null, one, NOW))
                    .isInstanceOf(RuleViolation.class);
        }
        plan.checkForm(PlanOutcome.Check.PASS, null, OFFICE, NOW);
        for (Actor one : List.of(DRAFTER, inTheirName)) {
            assertThatThrownBy(() -> plan.approve(PlanOutcome.Approve.APPROVE, null, AUTHORITY, one, NOW))
                    .isInstanceOf(RuleViolation.class);
        }
    }

    @Test
    void aNumberGivenBackStaysWithItsReasonAndTheDraftGoesTheWholeWayAgain() {
        Plan plan = numbered();
        plan.returnFromSigning("Sửa mục II.", BOSS, NOW);
        assertThat(plan.documentNumber()).isNull();
        assertThat(plan.voidNumbers()).singleElement().satisfies(one -> assertThat(one.documentNumber())
                .isEqualTo("01/KH-SKHCN"));
        assertThat(plan.state()).isEqualTo(PlanState.CONSOLIDATING);
        plan.consolidate("Nâng cao chỉ số", END, Map.of(), unit -> unit, NOW);
        plan.checkForm(PlanOutcome.Check.PASS, null, OFFICE, NOW);
        assertThatThrownBy(() -> plan.number("02/KH-SKHCN", 2026, 2, LocalDate.of(2026, 2, 11), NOW))
                .as("not before it is approved again")
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aPlanIsDatedBetweenItsApprovalAndToday() {
        Plan plan = approved();
        for (String day : List.of("2026-02-10", "2026-02-12", "2025-12-31")) {
            assertThatThrownBy(() -> plan.number("01/KH-SKHCN", 2026, 1, LocalDate.parse(day), NOW))
                    .as(day)
                    .isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void nothingUnsureIsHandedIn() {
        PlanRow unsure = row("Nội dung", NamedUnit.unknown("phòng nào đó"));
        Plan plan = Plan.draft(origin(), said("Nâng cao chỉ số", List.of(unsure)), DRAFTER, NOW);
        assertThatThrownBy(() -> plan.submit("Nâng cao chỉ số", END, NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors().get(0).message()).contains("phòng nào đó"));
        assertThat(plan.state()).isEqualTo(PlanState.DRAFTING);
    }

    @Test
    void aDayTheCalendarCannotCountIsNotHandedIn() {
        PlanDeadline far = new PlanDeadline(DeadlineKind.DATE, null, LocalDate.of(2105, 6, 30), "30/6/2105");
        PlanRow row = row("Nội dung", NamedUnit.unit("CN", "Phòng Quản lý công nghệ"), far);
        Plan plan = Plan.draft(origin(), said("Nâng cao chỉ số", List.of(row)), DRAFTER, NOW);
        assertThatThrownBy(() -> plan.submit("Nâng cao chỉ số", END, NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors().get(0).message()).contains("đến năm 2099"));
        assertThatThrownBy(() -> drafted().submit("Nâng cao chỉ số", LocalDate.of(2105, 1, 1), NOW))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aDayThatHasPassedIsSaidAndHandedInAllTheSame() {
        PlanDeadline day = new PlanDeadline(DeadlineKind.DATE, null, LocalDate.of(2026, 2, 10), "10/02/2026");
        NamedUnit lead = NamedUnit.unit("CN", "Phòng Quản lý công nghệ");
        PlanContent content = said("Nâng cao chỉ số", List.of(row("Nội dung", lead), row("Rà soát", lead, day)))
                .content();
        assertThat(PlanReadiness.past(content, LocalDate.of(2026, 2, 10))).isEmpty();
        assertThat(PlanReadiness.past(content, LocalDate.of(2026, 2, 11)))
                .hasValueSatisfying(said -> assertThat(said.message()).startsWith("Thời hạn đã qua ở 1 nhiệm vụ ("));
        assertThat(PlanReadiness.open(content)).isEmpty();
    }

    private static Plan numbered() {
        Plan plan = approved();
        plan.number("01/KH-SKHCN", 2026, 1, LocalDate.of(2026, 2, 11), NOW);
        return plan;
    }

    private static Plan approved() {
        Plan plan = drafted();
        plan.submit("Nâng cao chỉ số", END, NOW);
        plan.checkForm(PlanOutcome.Check.PASS, null, OFFICE, NOW);
        plan.approve(PlanOutcome.Approve.APPROVE, null, AUTHORITY, BOSS, NOW);
        return plan;
    }

    private static Plan drafted() {
        return Plan.draft(origin(), said("Nâng cao chỉ số", "Nội dung cũ"), DRAFTER, NOW);
    }

    private static Plan.Origin origin() {
        return new Plan.Origin("H99.15", "DTKH-2026-001", PlanSource.TYPED, null, "KHTC", 2026, END, null);
    }

    private static ImportedPlan said(String title, String content) {
        return said(title, List.of(row(content, NamedUnit.unit("CN", "Phòng Quản lý công nghệ"))));
    }

    private static ImportedPlan said(String title, List<PlanRow> rows) {
        return new ImportedPlan(new PlanContent(title, List.of(), List.of(), rows, List.of()), List.of());
    }

    private static PlanRow row(String content, NamedUnit lead) {
        return row(content, lead, new PlanDeadline(DeadlineKind.STANDING, null, null, "Thường xuyên"));
    }

    private static PlanRow row(String content, NamedUnit lead, PlanDeadline deadline) {
        return new PlanRow("r001", "1", null, content, null, deadline, null, List.of(lead), List.of(), List.of(), null);
    }
}
