package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.dunghen.dossier.domain.Samples.ACCEPTED;
import static vn.dunghen.dossier.domain.Samples.CALENDAR;
import static vn.dunghen.dossier.domain.Samples.CLERK;
import static vn.dunghen.dossier.domain.Samples.DIRECTOR;
import static vn.dunghen.dossier.domain.Samples.at;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.dunghen.dossier.AssignOutcome;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.ForecastOutcome;
import vn.dunghen.dossier.InformMethod;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.ReviewOutcome;
import vn.dunghen.dossier.SignOutcome;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

class DossierWorkTest {

    /** The verbs of the work in their order; each is allowed at its own place only. */
    private static Map<WorkStep, Consumer<Dossier>> verbs() {
        var verbs = new LinkedHashMap<WorkStep, Consumer<Dossier>>();
        verbs.put(WorkStep.CHECK, d -> d.accept(Samples.acceptance(Samples.tenDays(), ACCEPTED), CLERK, ACCEPTED));
        verbs.put(WorkStep.HAND_OVER, d -> d.handOver("CN", CLERK, ACCEPTED));
        verbs.put(WorkStep.ASSIGN, d -> d.assign(AssignOutcome.ASSIGN, "chuyenvien.cn", null, CLERK, ACCEPTED));
        verbs.put(WorkStep.APPRAISE, d -> d.appraise(Appraisal.eligible("Đủ", "Giấy phép"), CLERK, ACCEPTED));
        verbs.put(WorkStep.REVIEW, d -> d.review(ReviewOutcome.AGREE, null, CLERK, ACCEPTED));
        verbs.put(WorkStep.SIGN, d -> d.sign(SignOutcome.SIGN, null, DIRECTOR, Samples.CALENDAR, CLERK, ACCEPTED));
        verbs.put(WorkStep.ISSUE, d -> d.issueResult("15/QĐ-SKHCN", CLERK, ACCEPTED));
        verbs.put(WorkStep.FINISH, d -> d.finish(ACCEPTED));
        verbs.put(WorkStep.RETURN, d -> d.returnResult("Người nộp", ReturnMethod.DESK, null, CLERK, ACCEPTED));
        verbs.put(WorkStep.CLOSE, d -> d.close(ACCEPTED));
        return verbs;
    }

    private static Dossier broughtTo(WorkStep step) {
        var dossier = Samples.registered(Samples.tenDays(), Channel.DIRECT, ACCEPTED);
        for (var verb : verbs().entrySet()) {
            if (verb.getKey() == step) {
                break;
            }
            verb.getValue().accept(dossier);
        }
        return dossier;
    }

    static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(type(RuleViolation.class))
                .satisfies(violation -> assertThat(violation.key()).isEqualTo(key))
                .satisfies(violation -> assertThat(violation.kind()).isEqualTo(RuleViolation.Kind.CONFLICT));
    }

    @Test
    void everyVerbIsAllowedAtItsOwnPlaceAndNowhereElse() {
        var path = EnumSet.range(WorkStep.CHECK, WorkStep.CLOSED);
        for (var place : path) {
            verbs().forEach((wanted, verb) -> {
                var dossier = broughtTo(place);
                assertThat(dossier.step()).isEqualTo(place);
                if (wanted == place) {
                    verb.accept(dossier);
                    assertThat(dossier.step()).isEqualTo(WorkStep.values()[place.ordinal() + 1]);
                } else {
                    refused("dossier.notAwaiting." + wanted, () -> verb.accept(dossier));
                    assertThat(dossier.step()).isEqualTo(place);
                }
            });
        }
    }

    @Test
    void theNationalStateFollowsTheWork() {
        assertThat(broughtTo(WorkStep.CHECK).state()).isEqualTo(DossierState.REGISTERED);
        assertThat(broughtTo(WorkStep.HAND_OVER).state()).isEqualTo(DossierState.ACCEPTED);
        assertThat(broughtTo(WorkStep.ASSIGN).state()).isEqualTo(DossierState.PROCESSING);
        assertThat(broughtTo(WorkStep.FINISH).state()).isEqualTo(DossierState.PROCESSING);
        assertThat(broughtTo(WorkStep.RETURN).state()).isEqualTo(DossierState.FINISHED);
        assertThat(broughtTo(WorkStep.CLOSED).state()).isEqualTo(DossierState.RETURNED);
        assertThat(broughtTo(WorkStep.CLOSED).closed()).isTrue();
    }

    @Test
    void everyVerbRecordsOneEventWithTheCodeOfTheDossier() {
        var dossier = broughtTo(WorkStep.CLOSED);
        assertThat(dossier.told())
                .extracting(DomainEvent::action)
                .containsExactly(
                        "dossier.registered",
                        "dossier.accepted",
                        "dossier.handedOver",
                        "dossier.assigned",
                        "dossier.appraised",
                        "dossier.reviewed",
                        "dossier.signed",
                        "dossier.resultIssued",
                        "dossier.finished",
                        "dossier.resultReturned",
                        "dossier.closed");
        assertThat(dossier.told()).allSatisfy(event -> {
            assertThat(event.subject()).isEqualTo(dossier.subject());
            assertThat(event.facts()).containsEntry("code", dossier.code());
            assertThat(event.facts().values()).noneMatch(fact -> fact.contains("Nguyễn Văn Mẫu"));
        });
    }

    @Test
    void aReturnedProposalIsAppraisedAgainAndNeedsAReason() {
        var reviewed = broughtTo(WorkStep.REVIEW);
        assertThatThrownBy(() -> reviewed.review(ReviewOutcome.RETURN, " ", CLERK, ACCEPTED))
                .isInstanceOf(InvalidInput.class);
        assertThat(reviewed.step()).isEqualTo(WorkStep.REVIEW);
        reviewed.review(ReviewOutcome.RETURN, "Thiếu căn cứ", CLERK, ACCEPTED);
        assertThat(reviewed.step()).isEqualTo(WorkStep.APPRAISE);
        assertThat(reviewed.returnReason()).isEqualTo("Thiếu căn cứ");
        reviewed.appraise(Appraisal.eligible("Bổ sung căn cứ", "Giấy phép"), CLERK, ACCEPTED);
        assertThat(reviewed.returnReason()).isNull();

        var unsigned = broughtTo(WorkStep.SIGN);
        unsigned.sign(SignOutcome.RETURN, "Sai thể thức", DIRECTOR, Samples.CALENDAR, CLERK, ACCEPTED);
        assertThat(unsigned.step()).isEqualTo(WorkStep.APPRAISE);
        assertThat(unsigned.signature()).isNull();
    }

    @Test
    void aSignatureKeepsItsCapacity() {
        var signed = broughtTo(WorkStep.ISSUE).signature();
        assertThat(signed).isNotNull();
        assertThat(signed.capacity()).isEqualTo("GIÁM ĐỐC");
        assertThat(signed.login()).isEqualTo("motcua");
    }

    @Test
    void noDutyOfLatenessExistsBeforeTheClockRuns() {
        var dossier = broughtTo(WorkStep.CHECK);
        refused(
                "dossier.clockNotRunning",
                () -> dossier.declareProgress(ForecastOutcome.ON_TIME, null, null, null, CALENDAR, CLERK, ACCEPTED));
        refused("dossier.clockNotRunning", () -> dossier.openApology(CALENDAR, ACCEPTED));
        assertThat(dossier.debts(at("2030-01-01T00:00"))).isEmpty();
        assertThat(dossier.owesApology(at("2030-01-01T00:00"))).isFalse();
        assertThat(dossier.mayExtend()).isFalse();
        assertThat(dossier.againstOriginal(ACCEPTED)).isEmpty();
    }

    @Test
    void everyVerbOfAnApologyNeedsOneThatIsOpen() {
        var dossier = Samples.accepted();
        refused(
                "dossier.noApologyOpen",
                () -> dossier.draftApology(DelayCause.OTHER, "Lý do", null, CALENDAR, CLERK, ACCEPTED));
        refused("dossier.noApologyOpen", () -> dossier.agreeApology(ReviewOutcome.AGREE, null, CLERK, ACCEPTED));
        refused("dossier.noApologyOpen", () -> dossier.signApology(SignOutcome.SIGN, null, DIRECTOR, CLERK, ACCEPTED));
        refused("dossier.noApologyOpen", () -> dossier.issueApology("1", CLERK, ACCEPTED));
        refused(
                "dossier.noApologyOpen",
                () -> dossier.informApplicant(InformMethod.SMS, null, CALENDAR, CLERK, ACCEPTED));
        refused("dossier.noApologyOpen", () -> dossier.dropApology(ACCEPTED));
    }
}
