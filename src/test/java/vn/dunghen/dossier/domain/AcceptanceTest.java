package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dunghen.dossier.domain.Samples.ACCEPTED;
import static vn.dunghen.dossier.domain.Samples.CALENDAR;
import static vn.dunghen.dossier.domain.Samples.CLERK;
import static vn.dunghen.dossier.domain.Samples.DUE;
import static vn.dunghen.dossier.domain.Samples.at;
import static vn.dunghen.dossier.domain.Samples.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

class AcceptanceTest {

    private static List<String> fieldsRefused(Dossier dossier, Acceptance acceptance) {
        var refusal = catchThrowableOfType(InvalidInput.class, () -> dossier.accept(acceptance, CLERK, ACCEPTED));
        assertThat(refusal).isNotNull();
        assertThat(dossier.step()).isEqualTo(WorkStep.CHECK);
        assertThat(dossier.ledger()).isEmpty();
        return refusal.errors().stream().map(InvalidInput.FieldError::field).toList();
    }

    private static Acceptance with(Acceptance.CheckedComponent... papers) {
        var procedure = Samples.tenDays();
        return new Acceptance(
                procedure,
                Samples.regime(),
                Appointment.of(procedure, ACCEPTED, CALENDAR),
                "01/2026",
                List.of(papers),
                false);
    }

    private static Dossier registered() {
        return Samples.registered(Samples.tenDays(), Channel.DIRECT, ACCEPTED);
    }

    @Test
    void acceptingStartsTheClockWithOneRowAndThreeEqualDates() {
        var dossier = Samples.accepted();
        assertThat(dossier.firstDue()).isEqualTo(DUE);
        assertThat(dossier.originalDue()).isEqualTo(DUE);
        assertThat(dossier.currentDue()).isEqualTo(DUE);
        assertThat(dossier.ledger()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(LedgerKind.START);
            assertThat(row.seq()).isEqualTo(1);
            assertThat(row.dueBefore()).isNull();
            assertThat(row.dueAfter()).isEqualTo(DUE);
            assertThat(row.movesOriginal()).isTrue();
            assertThat(row.slip()).isEqualTo("01/2026");
            assertThat(row.sentence())
                    .isEqualTo("Tiếp nhận hồ sơ đủ thành phần lúc 09:00 thứ Hai 02/03/2026,"
                            + " hẹn trả kết quả trước 17:00 thứ Hai 16/03/2026.");
            assertThat(row.explanation()).isNotEmpty();
            assertThat(row.countedDays()).startsWith("2026-03-02;WORKING;");
        });
    }

    @Test
    void aBasisNobodyHasCheckedIsNotWritten() {
        assertThat(Samples.accepted().ledger().get(0).basis()).isNull();
    }

    @Test
    void everyMissingRequiredPaperIsNamed() {
        assertThat(fieldsRefused(registered(), with()))
                .containsExactly("components[0].present", "components[1].present");
        var absent = new Acceptance.CheckedComponent("DON", PaperKind.ORIGINAL, false, null);
        assertThat(fieldsRefused(registered(), with(paper("GP", null), absent)))
                .containsExactly("components[1].present");
    }

    @Test
    void aPaperThatHasExpiredOrExpiresTooSoonIsRefused() {
        assertThat(fieldsRefused(registered(), with(paper("DON", LocalDate.of(2026, 3, 1)), paper("GP", null))))
                .containsExactly("components[0].expires");
        assertThat(fieldsRefused(registered(), with(paper("DON", null), paper("GP", LocalDate.of(2026, 4, 15)))))
                .containsExactly("components[1].expires");
        var dossier = registered();
        dossier.accept(
                with(paper("DON", LocalDate.of(2026, 3, 2)), paper("GP", LocalDate.of(2026, 4, 16))), CLERK, ACCEPTED);
        assertThat(dossier.components().get(1).expires()).isEqualTo(LocalDate.of(2026, 4, 16));
    }

    @Test
    void unknownAndDoubledPapersAreRefused() {
        assertThat(fieldsRefused(registered(), with(paper("DON", null), paper("LA", null))))
                .containsExactly("components[1].code");
        assertThat(fieldsRefused(registered(), with(paper("DON", null), paper("GP", null), paper("DON", null))))
                .containsExactly("components[2].code");
    }

    @Test
    void aFeeThatNeedNotComeFirstStaysOwedWhileTheClockRuns() {
        var priced = Samples.procedure(new Limit(10, LimitUnit.WORKING_DAY), null, 150_000);
        var dossier = Samples.registered(Samples.tenDays(), Channel.DIRECT, ACCEPTED);
        dossier.accept(acceptance(priced, false, ACCEPTED), CLERK, ACCEPTED);
        assertThat(dossier.acceptedAt()).isEqualTo(ACCEPTED);
        assertThat(dossier.feeOwed()).isTrue();

        dossier.payFee(ACCEPTED.plusSeconds(60));
        assertThat(dossier.feeOwed()).isFalse();
        assertThatThrownBy(() -> dossier.payFee(ACCEPTED)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aFeeThatComesFirstHoldsTheClockUntilItIsPaid() {
        var first = Samples.paidFirst(150_000);
        var dossier = Samples.registered(Samples.tenDays(), Channel.DIRECT, ACCEPTED);
        assertThatThrownBy(() -> dossier.accept(acceptance(first, false, ACCEPTED), CLERK, ACCEPTED))
                .isInstanceOf(RuleViolation.class);
        var until = at("2026-03-16T17:00");
        dossier.askPayment(first, List.of(), 150_000, until, CLERK, ACCEPTED);
        assertThat(dossier.state().code()).isEqualTo(6);
        assertThat(dossier.acceptedAt()).isNull();
        assertThat(dossier.ledger()).isEmpty();
        assertThatThrownBy(() -> dossier.stopUnpaid(until.minusSeconds(1))).isInstanceOf(RuleViolation.class);

        var paid = at("2026-03-05T10:00");
        dossier.acceptPaid(acceptance(first, true, paid), CLERK, paid);
        assertThat(dossier.acceptedAt()).isEqualTo(paid);
        assertThat(dossier.ledger()).hasSize(1);
        assertThat(dossier.ledger().get(0).cause()).isEqualTo("PAID");
        assertThat(dossier.ledger().get(0).sentence())
                .startsWith("Hồ sơ đủ thành phần lúc")
                .contains("xác nhận đã nộp đủ lúc");
        assertThat(dossier.firstDue()).isEqualTo(CALENDAR.endOfDay(paid, 10));
    }

    @Test
    void aFeeThatNeverComesStopsTheDossierAndItWasNeverAccepted() {
        var first = Samples.paidFirst(150_000);
        var dossier = Samples.registered(Samples.tenDays(), Channel.DIRECT, ACCEPTED);
        var until = at("2026-03-16T17:00");
        dossier.askPayment(first, List.of(), 150_000, until, CLERK, ACCEPTED);
        dossier.stopUnpaid(until);
        assertThat(dossier.state().code()).isEqualTo(8);
        assertThat(dossier.acceptedAt()).isNull();
        assertThat(dossier.closed()).isTrue();
    }

    private static Acceptance acceptance(Procedure procedure, boolean paid, Instant moment) {
        return new Acceptance(
                procedure, Samples.regime(), Appointment.of(procedure, moment, CALENDAR), "01/2026", List.of(), paid);
    }

    @Test
    void aPromiseNeverLiesBehindTheLimitOfTheLaw() {
        var longer = Samples.procedure(new Limit(20, LimitUnit.WORKING_DAY), new Limit(5, LimitUnit.CALENDAR_DAY), 0);
        var appointment = Appointment.of(longer, ACCEPTED, CALENDAR);
        assertThat(appointment.committed().due()).isEqualTo(at("2026-03-09T17:00"));
        assertThat(appointment.statutory()).isEqualTo(appointment.committed());
    }

    @Test
    void aFirstPhaseIsCountedBeforeTheLimitOfTheLaw() {
        var terms = new Procedure.Terms(
                "Hai giai đoạn",
                "ATBX",
                "An toàn bức xạ",
                new Limit(11, LimitUnit.WORKING_DAY),
                new Limit(25, LimitUnit.CALENDAR_DAY),
                new Limit(5, LimitUnit.WORKING_DAY),
                false,
                0,
                null,
                false,
                "TT",
                "Giấy phép",
                null);
        var procedure = new Procedure("*", "HAI", 1, LocalDate.of(2023, 1, 1), terms, List.of());
        var appointment = Appointment.of(procedure, ACCEPTED, CALENDAR);
        assertThat(appointment.committed().due()).isEqualTo(at("2026-03-17T17:00"));
        assertThat(appointment.statutory().due()).isEqualTo(at("2026-04-03T17:00"));
        assertThat(appointment.statutory().from()).isEqualTo(ACCEPTED);
    }

    @Test
    void thePapersOfTheVersionInForceAtAcceptanceAreListed() {
        var newer = Samples.procedure(
                new Limit(10, LimitUnit.WORKING_DAY),
                null,
                0,
                new ProcedureComponent("DON", "Đơn đề nghị", PaperKind.ORIGINAL, 1, null, true),
                new ProcedureComponent("MOI", "Giấy tờ mới", PaperKind.COPY, 1, null, true));
        var dossier = registered();
        var acceptance = new Acceptance(
                newer,
                Samples.regime(),
                Appointment.of(newer, ACCEPTED, CALENDAR),
                null,
                List.of(paper("DON", null), paper("MOI", null)),
                false);
        dossier.accept(acceptance, CLERK, ACCEPTED);
        assertThat(dossier.components())
                .filteredOn(DossierComponent::present)
                .extracting(DossierComponent::code)
                .containsExactly("DON", "MOI");
    }
}
