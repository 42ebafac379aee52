package vn.dunghen.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.payment.ProviderAnswer.Outcome;

/** Each way a provider can misbehave, at each moment of a charge: one payment and one receipt, or a doubt people see. */
class ProviderMisbehavesTest {

    private static final long FEE = 8_000_000;
    private static final Instant AT = Instant.parse("2026-08-03T02:00:00Z");
    private static final String ORDER = "PHTEST-1";

    /** When the provider speaks. */
    enum Moment {
        JUST_ORDERED(charge -> {}),
        AFTER_LONG_SILENCE(charge -> charge.unanswered(ORDER)),
        AFTER_A_FAILURE(charge -> hear(charge, Outcome.FAILED, 0, null)),
        AFTER_IT_WAS_PAID(charge -> hear(charge, Outcome.PAID, FEE, "T1")),
        AFTER_CASH(charge -> receipt(charge, charge.cash(FEE, Actor.SYSTEM, AT))),
        AFTER_A_TRANSFER(charge -> {
            charge.transferred(FEE, "BANK-1", Actor.SYSTEM, AT);
            receipt(charge, charge.attempt("BANK-1"));
        }),
        AFTER_THE_CASE_ENDED(charge -> charge.end(RefundCause.NOT_ACCEPTED, 100, AT)),
        AFTER_A_REFUND(charge -> {
            hear(charge, Outcome.PAID, FEE, "T1");
            charge.end(RefundCause.WITHDRAWN_EARLY, 100, AT);
            charge.approveRefund(1, "Rút hồ sơ", Actor.SYSTEM, AT);
            charge.refunded(1, "R1", AT);
        }),
        AFTER_ANOTHER_AMOUNT(charge -> hear(charge, Outcome.PAID, FEE - 1, "T1"));

        private final Consumer<Charge> begins;

        Moment(Consumer<Charge> begins) {
            this.begins = begins;
        }
    }

    /** What the provider says, in this order. */
    enum Misbehaviour {
        SAYS_NOTHING(),
        PAID_ONCE(paid(FEE, "T1")),
        PAID_TWICE(paid(FEE, "T1"), paid(FEE, "T1")),
        PAID_MANY_TIMES(paid(FEE, "T1"), paid(FEE, "T1"), paid(FEE, "T1"), paid(FEE, "T1")),
        TWO_TRANSACTIONS(paid(FEE, "T1"), paid(FEE, "T2")),
        FAILED_THEN_PAID(failed(), paid(FEE, "T1")),
        PAID_THEN_FAILED(paid(FEE, "T1"), failed()),
        TOO_LITTLE(paid(FEE - 1000, "T1")),
        TOO_MUCH(paid(FEE + 1000, "T1")),
        NOTHING_AT_ALL(paid(0, "T1")),
        TOO_LITTLE_THEN_RIGHT(paid(FEE - 1000, "T1"), paid(FEE, "T1")),
        RIGHT_THEN_TOO_LITTLE(paid(FEE, "T1"), paid(FEE - 1000, "T1")),
        UNDECIDED(says(Outcome.PENDING, 0, null), says(Outcome.UNKNOWN, 0, null)),
        FAILED_TWICE(failed(), failed());

        private final List<ProviderAnswer> answers;

        Misbehaviour(ProviderAnswer... answers) {
            this.answers = List.of(answers);
        }
    }

    static Stream<Arguments> everyMisbehaviourAtEveryMoment() {
        return Arrays.stream(Moment.values())
                .flatMap(moment -> Arrays.stream(Misbehaviour.values()).map(how -> Arguments.of(moment, how)));
    }

    @ParameterizedTest
    @MethodSource("everyMisbehaviourAtEveryMoment")
    void leavesOnePaymentWithOneReceiptOrADoubtPeopleSee(Moment moment, Misbehaviour how) {
        var charge = ordered();
        moment.begins.accept(charge);
        for (var answer : how.answers) {
            hear(charge, answer);
        }
        var before = snapshot(charge);
        how.answers.forEach(answer -> hear(charge, answer));
        assertThat(snapshot(charge)).as("the same answers again change nothing").isEqualTo(before);

        var paying = charge.attempts().stream()
                .filter(one -> one.state() == AttemptState.CONFIRMED)
                .toList();
        assertThat(paying).as("never two payments").hasSizeLessThanOrEqualTo(1);
        assertThat(charge.attempts().stream().filter(one -> one.receiptNumber() != null))
                .as("never two receipts")
                .hasSizeLessThanOrEqualTo(1);
        if (charge.state() == ChargeState.PAID) {
            assertThat(paying).hasSize(1);
            assertThat(paying.get(0).receiptNumber()).isNotNull();
        }
        // no đồng that came lies anywhere but in the payment, in a refund or in a visible doubt
        for (var attempt : charge.attempts()) {
            if (attempt.received() != null && attempt.state() != AttemptState.CONFIRMED) {
                assertThat(attempt.state()).isIn(AttemptState.UNCONFIRMED, AttemptState.SURPLUS, AttemptState.REFUNDED);
                if (attempt.state() != AttemptState.UNCONFIRMED) {
                    assertThat(charge.refunds()).anyMatch(back -> back.amount() == attempt.received());
                }
            }
        }
    }

    @Test
    void moneyForWhatIsAlreadyPaidIsOwedBack() {
        var charge = ordered();
        receipt(charge, charge.cash(FEE, Actor.SYSTEM, AT));
        assertThat(hear(charge, paid(FEE, "T1"))).isEqualTo(Verdict.SURPLUS);
        assertThat(charge.state()).isEqualTo(ChargeState.PAID);
        assertThat(charge.refunds()).singleElement().satisfies(back -> {
            assertThat(back.amount()).isEqualTo(FEE);
            assertThat(back.state()).isEqualTo(RefundState.DUE);
        });
    }

    @Test
    void anotherAmountIsADoubtUntilAPersonSendsItBack() {
        var charge = ordered();
        assertThat(hear(charge, paid(FEE - 1, "T1"))).isEqualTo(Verdict.UNCONFIRMED);
        assertThat(charge.state()).isEqualTo(ChargeState.DUE);
        assertThatThrownBy(() -> charge.notPaid(ORDER, "Đã xem sao kê", Actor.SYSTEM, AT))
                .isInstanceOf(RuleViolation.class);
        charge.sendBack(ORDER, "Thiếu một đồng", Actor.SYSTEM, AT);
        assertThat(charge.refunds()).singleElement().matches(back -> back.amount() == FEE - 1);
        var again = charge.order("sandbox", Actor.SYSTEM, AT);
        assertThat(again.reference()).isNotEqualTo(ORDER);
    }

    @Test
    void whileNobodyKnowsNobodyIsAskedToPayAgainOnline() {
        var charge = ordered();
        charge.unanswered(ORDER);
        assertThatThrownBy(() -> charge.order("sandbox", Actor.SYSTEM, AT)).isInstanceOf(RuleViolation.class);
        assertThat(hear(charge, Outcome.FAILED, 0, null)).isEqualTo(Verdict.FAILED);
        assertThat(charge.order("sandbox", Actor.SYSTEM, AT).reference()).isNotEqualTo(ORDER);
    }

    @Test
    void anOrderThatStillWaitsIsTakenUpAgain() {
        var charge = ordered();
        assertThat(charge.order("sandbox", Actor.SYSTEM, AT).reference()).isEqualTo(ORDER);
        assertThat(charge.attempts()).hasSize(1);
    }

    @Test
    void aRefundFollowsTheRuleAndNeedsAReason() {
        var charge = ordered();
        hear(charge, paid(FEE, "T1"));
        charge.end(RefundCause.WITHDRAWN_LATER, 25, AT);
        assertThat(charge.state()).isEqualTo(ChargeState.REFUND_DUE);
        assertThat(charge.refunds().get(0).amount()).isEqualTo(FEE / 4);
        assertThatThrownBy(() -> charge.refunded(1, null, AT)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> charge.approveRefund(1, " ", Actor.SYSTEM, AT)).isInstanceOf(RuleViolation.class);
        charge.approveRefund(1, "Người nộp rút", Actor.SYSTEM, AT);
        assertThatThrownBy(() -> charge.approveRefund(1, "Lần nữa", Actor.SYSTEM, AT))
                .isInstanceOf(RuleViolation.class);
        charge.refunded(1, "R1", AT);
        charge.refunded(1, "R1", AT);
        assertThat(charge.state()).isEqualTo(ChargeState.REFUNDED);
    }

    @Test
    void cashIsTheWholeAmountAndTakenOnce() {
        var charge = ordered();
        assertThatThrownBy(() -> charge.cash(FEE - 1, Actor.SYSTEM, AT)).isInstanceOf(RuleViolation.class);
        charge.cash(FEE, Actor.SYSTEM, AT);
        assertThatThrownBy(() -> charge.cash(FEE, Actor.SYSTEM, AT)).isInstanceOf(RuleViolation.class);
    }

    private static Charge ordered() {
        var charge = Charge.open(
                new Charge.Opening("H99", new Subject("dossier", "d1"), "H99-1", "Thủ tục", Bill.flat(FEE), null),
                "PHTEST",
                "token",
                Actor.SYSTEM,
                AT);
        assertThat(charge.order("sandbox", Actor.SYSTEM, AT).reference()).isEqualTo(ORDER);
        return charge;
    }

    private static Verdict hear(Charge charge, Outcome outcome, long amount, String transaction) {
        return hear(charge, says(outcome, amount, transaction));
    }

    /** As the settlement does: what is confirmed gets its receipt. */
    private static Verdict hear(Charge charge, ProviderAnswer answer) {
        var verdict = charge.answered(answer, AT);
        if (verdict == Verdict.CONFIRMED) {
            receipt(charge, charge.attempt(answer.reference()));
        }
        return verdict;
    }

    private static void receipt(Charge charge, Attempt attempt) {
        charge.receipt(attempt, attempt.seq() + "/2026", "paper");
    }

    private static List<String> snapshot(Charge charge) {
        var rows = new ArrayList<String>();
        rows.add(charge.state().name());
        charge.attempts()
                .forEach(one -> rows.add(one.reference() + one.state() + one.received() + one.receiptNumber()));
        charge.refunds().forEach(one -> rows.add(one.seq() + " " + one.amount() + one.state()));
        return rows;
    }

    private static ProviderAnswer paid(long amount, String transaction) {
        return says(Outcome.PAID, amount, transaction);
    }

    private static ProviderAnswer failed() {
        return says(Outcome.FAILED, 0, null);
    }

    private static ProviderAnswer says(Outcome outcome, long amount, String transaction) {
        return new ProviderAnswer(ORDER, outcome, amount, transaction, AT);
    }
}
