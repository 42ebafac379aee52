package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.CountedDay;
import vn.dunghen.calendar.DayKind;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.dossier.domain.Apology;
import vn.dunghen.dossier.domain.ClockRow;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.DossierComponent;
import vn.dunghen.dossier.domain.Lateness;
import vn.dunghen.dossier.domain.LegalRegime;

/** Writes out a dossier for readers. */
final class DossierDetails {

    private DossierDetails() {}

    static DossierDetail of(Dossier dossier, Instant now) {
        return new DossierDetail(
                dossier.id().value(),
                dossier.code(),
                dossier.resource(),
                dossier.state(),
                dossier.step(),
                dossier.closed(),
                procedure(dossier),
                dossier.regime().map(LegalRegime::code).orElse(null),
                dossier.channel(),
                dossier.applicant(),
                dossier.summary(),
                dossier.components().stream().map(DossierDetails::component).toList(),
                dossier.feeDue(),
                dossier.feeCollected(),
                dossier.receiptNumber(),
                dossier.registeredAt(),
                dossier.acceptedAt(),
                dossier.finishedAt(),
                dossier.returnedAt(),
                dossier.closedAt(),
                dates(dossier),
                dossier.ledger().stream().map(DossierDetails::clock).toList(),
                counted(dossier),
                standing(dossier, now),
                dossier.apologies().stream().map(DossierDetails::apology).toList(),
                dossier.debts(now).stream()
                        .map(promise -> new DossierDetail.DebtLine(promise.no(), promise.due()))
                        .toList(),
                dossier.mayExtend(),
                dossier.owesApology(now),
                dossier.unit(),
                dossier.officer(),
                dossier.forecast(),
                dossier.findings(),
                dossier.resultSummary(),
                dossier.returnReason(),
                dossier.signature(),
                dossier.resultNumber(),
                dossier.receivedBy(),
                dossier.returnMethod(),
                dossier.ending(),
                dossier.resolvedAt(),
                dossier.decisionReason(),
                Lateness.measured(dossier.resolvedAt(), dossier.clockStoppedAt()),
                dossier.paused(),
                dossier.mayWithdraw(),
                dossier.mayAskOpinion(),
                TurnLines.supplements(dossier),
                TurnLines.opinions(dossier, now),
                TurnLines.mishaps(dossier),
                now);
    }

    private static DossierDetail.ProcedureLine procedure(Dossier dossier) {
        var procedure = dossier.procedure();
        var terms = procedure.terms();
        return new DossierDetail.ProcedureLine(
                procedure.code(),
                procedure.version(),
                terms.name(),
                terms.fieldCode(),
                terms.fieldName(),
                terms.resultName(),
                terms.committed().unit() == LimitUnit.WORKING_HOUR);
    }

    private static DossierDetail.ComponentLine component(DossierComponent component) {
        return new DossierDetail.ComponentLine(
                component.code(),
                component.name(),
                component.kindAsked(),
                component.copies(),
                component.required(),
                component.kind(),
                component.present(),
                component.expires());
    }

    private static DossierDetail.@Nullable Dates dates(Dossier dossier) {
        return dossier.acceptedAt() == null
                ? null
                : new DossierDetail.Dates(
                        Objects.requireNonNull(dossier.firstDue()),
                        Objects.requireNonNull(dossier.originalDue()),
                        Objects.requireNonNull(dossier.currentDue()),
                        dossier.statutoryDue());
    }

    private static DossierDetail.@Nullable Standing standing(Dossier dossier, Instant now) {
        return dossier.acceptedAt() == null
                ? null
                : new DossierDetail.Standing(
                        dossier.againstOriginal(now).orElseThrow(),
                        dossier.againstCurrent(now).orElseThrow());
    }

    private static List<CountedDay> counted(Dossier dossier) {
        return dossier.ledger().stream()
                .filter(row -> !row.countedDays().isEmpty())
                .reduce((earlier, last) -> last)
                .stream()
                .flatMap(row -> row.countedDays().lines())
                .map(line -> line.split(";", -1))
                .map(part -> new CountedDay(
                        LocalDate.parse(part[0]),
                        DayKind.valueOf(part[1]),
                        part[2].isEmpty() ? null : Integer.valueOf(part[2]),
                        part[3].isEmpty() ? null : part[3]))
                .toList();
    }

    private static DossierDetail.ClockLine clock(ClockRow row) {
        return new DossierDetail.ClockLine(
                row.seq(),
                row.at(),
                row.kind(),
                row.cause(),
                row.basis(),
                row.byName(),
                row.slip(),
                row.dueBefore(),
                row.dueAfter(),
                row.originalAfter(),
                row.movesOriginal(),
                row.sentence(),
                row.explanation());
    }

    private static DossierDetail.ApologyLine apology(Apology apology) {
        return new DossierDetail.ApologyLine(
                apology.seq(),
                apology.kind(),
                apology.stage(),
                apology.promise().no(),
                apology.promise().due(),
                apology.cause(),
                apology.reason(),
                apology.proposedDate(),
                apology.returnReason(),
                apology.number(),
                apology.signature() == null ? null : apology.signature().at(),
                apology.sentAt(),
                apology.inTime(),
                apology.newDue());
    }
}
