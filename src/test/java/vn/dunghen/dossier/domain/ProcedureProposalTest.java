package vn.dunghen.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.dossier.ChangeKind;
import vn.dunghen.dossier.ProposalOutcome;
import vn.dunghen.dossier.ProposalSource;
import vn.dunghen.dossier.ProposalStage;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

class ProcedureProposalTest {

    private static final Actor PROPOSER = new Actor("truongphong.cds", "Trịnh Văn Mẫu", null);
    private static final Actor OFFICE = new Actor("vanphong", "Nguyễn Thị Mẫu", null);
    private static final Instant NOW = Samples.at("2026-03-02T09:00");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private final List<Procedure> stored = new ArrayList<>();
    private final Procedures catalogue = (Procedures) Proxy.newProxyInstance(
            Procedures.class.getClassLoader(),
            new Class<?>[] {Procedures.class},
            (self, called, arguments) -> switch (called.getName()) {
                case "history" ->
                    stored.stream()
                            .filter(one -> one.code().equals(arguments[0]))
                            .sorted(Comparator.comparing(Procedure::version).reversed())
                            .toList();
                case "save" -> keep((Procedure) arguments[0]);
                default -> throw new UnsupportedOperationException(called.getName());
            });

    @Test
    void whoProposesNeitherChecksNorApprovesNotEvenForSomebodyElse() {
        var proposal = submitted(ChangeKind.NEW, "1.001");
        var inOtherName = new Actor("vanphong", "Nguyễn Thị Mẫu", PROPOSER.login());
        for (var by : List.of(PROPOSER, inOtherName)) {
            assertThatThrownBy(() -> proposal.check(ProposalOutcome.Check.PASS, null, catalogue, by, NOW))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, no -> assertThat(no.key()).isEqualTo("proposal.fourEyes"));
        }
        proposal.check(ProposalOutcome.Check.PASS, null, catalogue, OFFICE, NOW);
        assertThatThrownBy(() -> approve(proposal, ProposalOutcome.Approve.APPROVE, PROPOSER))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aReturnNeedsItsReasonAndLeadsBackToTheProposer() {
        var proposal = submitted(ChangeKind.NEW, "1.001");
        assertThatThrownBy(() -> proposal.check(ProposalOutcome.Check.RETURN, " ", catalogue, OFFICE, NOW))
                .isInstanceOf(InvalidInput.class);
        proposal.check(ProposalOutcome.Check.RETURN, "Thiếu căn cứ", catalogue, OFFICE, NOW);
        assertThat(proposal.stage()).isEqualTo(ProposalStage.DRAFT);
        assertThat(proposal.returnReason()).isEqualTo("Thiếu căn cứ");
    }

    @Test
    void publishingAddsTheNextVersionAndLeavesTheOlderOneAsItWas() {
        stored.add(new Procedure("*", "1.001", 1, LocalDate.of(2023, 1, 1), terms(9), List.of()));
        published(ChangeKind.CHANGED);
        assertThat(stored).hasSize(2);
        assertThat(stored.get(0).terms().committed().amount()).isEqualTo(9);
        assertThat(stored.get(0).effectiveTo()).isNull();
        assertThat(stored.get(1).id()).isEqualTo("1.001@2");
        assertThat(stored.get(1).effectiveFrom()).isEqualTo(DAY);
        assertThat(stored.get(1).decisionNumber()).isEqualTo("07/QĐ-SKHCN");
    }

    @Test
    void theScheduleOfFeesIsReplacedWhenWrittenAndCarriedOverWhenNothingIsSaidOfIt() {
        var fee = new ProcedureFee("A", "Phí", "lần", 5_000L, null, null, null, null);
        var other = new ProcedureFee("B", "Phí", "lần", 7_000L, null, null, null, null);
        stored.add(
                new Procedure("*", "1.001", 1, LocalDate.of(2023, 1, 1), terms(9), List.of()).withFees(List.of(fee)));
        published(ChangeKind.CHANGED);
        assertThat(stored.get(1).fees()).containsExactly(fee);

        stored.subList(1, stored.size()).clear();
        fees = List.of(other);
        published(ChangeKind.CHANGED);
        assertThat(stored.get(1).fees()).containsExactly(other);
        assertThat(stored.get(0).fees()).as("the older version stays").containsExactly(fee);
    }

    @Test
    void abolishingEndsTheLastVersionTheDayBeforeAndAddsNone() {
        stored.add(new Procedure("*", "1.001", 1, LocalDate.of(2023, 1, 1), terms(9), List.of()));
        published(ChangeKind.ABOLISHED);
        assertThat(stored).hasSize(1);
        assertThat(stored.get(0).effectiveTo()).isEqualTo(DAY.minusDays(1));
        assertThat(stored.get(0).endedBy()).isEqualTo("07/QĐ-SKHCN");
    }

    @Test
    void nothingIsNumberedOnceItsDayHasPassed() {
        var proposal = submitted(ChangeKind.NEW, "1.001");
        proposal.check(ProposalOutcome.Check.PASS, null, catalogue, OFFICE, NOW);
        approve(proposal, ProposalOutcome.Approve.APPROVE, OFFICE);
        assertThatThrownBy(() -> proposal.number("07/QĐ-SKHCN", catalogue, Samples.at("2026-03-10T08:00")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo("proposal.refused.BACKWARDS"));
    }

    private @Nullable List<ProcedureFee> fees;

    private void published(ChangeKind kind) {
        var proposal = submitted(kind, "1.001");
        proposal.check(ProposalOutcome.Check.PASS, null, catalogue, OFFICE, NOW);
        approve(proposal, ProposalOutcome.Approve.APPROVE, OFFICE);
        proposal.number("07/QĐ-SKHCN", catalogue, NOW);
        proposal.publish(catalogue, NOW);
        assertThat(proposal.stage()).isEqualTo(ProposalStage.PUBLISHED);
    }

    private void approve(ProcedureProposal proposal, ProposalOutcome.Approve outcome, Actor by) {
        proposal.approve(outcome, null, Samples.DIRECTOR, catalogue, by, NOW);
    }

    private ProcedureProposal submitted(ChangeKind kind, String code) {
        var head = new ProcedureProposal.Head("Công bố thủ tục", "Rà soát", DAY);
        var proposal = ProcedureProposal.propose(
                new ProcedureProposal.Origin("H99.15", "CB-2026-001", ProposalSource.TYPED, "CDS", NOW),
                head,
                List.of(new ProposedChange.Draft(kind, code, terms(5), List.of(), fees)),
                catalogue,
                PROPOSER,
                NOW);
        proposal.submit(head, catalogue, NOW);
        return proposal;
    }

    private Procedure keep(Procedure procedure) {
        if (!stored.contains(procedure)) {
            stored.add(procedure);
        }
        return procedure;
    }

    private static Procedure.Terms terms(int days) {
        return new Procedure.Terms(
                "Cấp",
                "KHCN",
                "Khoa học",
                new Limit(days, LimitUnit.WORKING_DAY),
                null,
                null,
                false,
                0,
                null,
                false,
                "TT",
                "Giấy",
                null);
    }
}
