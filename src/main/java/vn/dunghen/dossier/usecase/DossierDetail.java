package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.CountedDay;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.Signature;
import vn.dunghen.dossier.ApologyKind;
import vn.dunghen.dossier.ApologyStage;
import vn.dunghen.dossier.Channel;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.Ending;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.MishapKind;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.ReturnMethod;
import vn.dunghen.dossier.SupplementPhase;
import vn.dunghen.dossier.SupplementStage;
import vn.dunghen.dossier.Timeliness;
import vn.dunghen.dossier.WorkStep;
import vn.dunghen.dossier.domain.Applicant;
import vn.dunghen.dossier.domain.Forecast;

/**
 * Everything a page or the API says about one dossier, computed at {@code readAt}; {@code counted} are the days of the last
 * count, {@code endedAt} is the moment its lateness was measured at.
 */
public record DossierDetail(
        String id,
        String code,
        Policy.Resource resource,
        DossierState state,
        WorkStep step,
        boolean closed,
        ProcedureLine procedure,
        @Nullable String regime,
        Channel channel,
        Applicant applicant,
        @Nullable String summary,
        List<ComponentLine> components,
        long feeDue,
        boolean feeCollected,
        @Nullable String receiptNumber,
        Instant registeredAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt,
        @Nullable Instant closedAt,
        @Nullable Dates appointment,
        List<ClockLine> clock,
        List<CountedDay> counted,
        @Nullable Standing timeliness,
        List<ApologyLine> apologies,
        List<DebtLine> debts,
        boolean mayExtend,
        boolean owesApology,
        @Nullable String unit,
        @Nullable String officer,
        @Nullable Forecast forecast,
        @Nullable String findings,
        @Nullable String resultSummary,
        @Nullable String returnReason,
        @Nullable Signature signature,
        @Nullable String resultNumber,
        @Nullable String receivedBy,
        @Nullable ReturnMethod returnMethod,
        @Nullable Ending ending,
        @Nullable Instant resolvedAt,
        @Nullable String decisionReason,
        @Nullable Instant endedAt,
        boolean paused,
        boolean mayWithdraw,
        boolean mayAskOpinion,
        List<SupplementLine> supplements,
        List<OpinionLine> opinions,
        List<MishapLine> mishaps,
        Instant readAt) {

    /** @param hourly whether the promise is in hours */
    public record ProcedureLine(
            String code, int version, String name, String fieldCode, String fieldName, String result, boolean hourly) {}

    public record ComponentLine(
            String code,
            String name,
            PaperKind kindAsked,
            int copies,
            boolean required,
            @Nullable PaperKind kind,
            boolean present,
            @Nullable LocalDate expires) {}

    /** The three dates and the last day of the law. */
    public record Dates(Instant first, Instant original, Instant current, @Nullable Instant statutory) {}

    public record Standing(Timeliness againstOriginal, Timeliness againstCurrent) {}

    public record ClockLine(
            int seq,
            Instant at,
            LedgerKind kind,
            String cause,
            @Nullable String basis,
            String by,
            @Nullable String slip,
            @Nullable Instant dueBefore,
            Instant dueAfter,
            Instant originalAfter,
            boolean movesOriginal,
            String sentence,
            List<String> explanation) {}

    public record ApologyLine(
            int id,
            ApologyKind kind,
            ApologyStage stage,
            int promise,
            Instant promiseDue,
            @Nullable DelayCause cause,
            @Nullable String reason,
            @Nullable LocalDate proposedDate,
            @Nullable String returnReason,
            @Nullable String number,
            @Nullable Instant signedAt,
            @Nullable Instant sentAt,
            boolean inTime,
            @Nullable Instant newDate) {}

    /** A request for papers; {@code lawful} when it moves the original date. */
    public record SupplementLine(
            int id,
            SupplementPhase phase,
            SupplementStage stage,
            List<String> components,
            @Nullable String missing,
            String reason,
            @Nullable String slip,
            @Nullable Instant sentAt,
            @Nullable Instant until,
            @Nullable Instant arrivedAt,
            @Nullable String arrivedWords,
            boolean lawful) {}

    public record OpinionLine(
            String id,
            String unit,
            String question,
            Instant due,
            Instant askedAt,
            @Nullable Instant answeredAt,
            @Nullable String answer,
            boolean late) {}

    /** Something the agency did wrong; {@code owed} until its apology has been sent. */
    public record MishapLine(MishapKind kind, String reason, Instant reportedAt, boolean owed) {}

    /** A broken promise without an apology. */
    public record DebtLine(int promise, Instant due) {}
}
