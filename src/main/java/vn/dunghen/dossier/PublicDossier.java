package vn.dunghen.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody outside may know of a dossier: dates, the coarse state and kinds of causes. No name, no officer, no phone,
 * no address, no reason in words.
 *
 * @param hourly whether the promise is in hours
 * @param registeredAt when it arrived
 * @param acceptedAt when it was taken in and a day was promised
 * @param resolvedAt when the handling ended, with a result or without one
 * @param promise the day promised; {@code null} before acceptance
 * @param paused whether the clock stands while papers are awaited
 * @param owesApology whether a promise was broken and no apology has been sent
 * @param feeDue in đồng, 0 when free
 * @param changes what happened to the promised day, oldest first
 * @param apologies those that were sent, oldest first
 * @param request the papers that are awaited now
 * @param owed the fee that is to be paid now; {@code null} when none is
 * @param survey address of the question how it went, within the application; once it is returned
 */
public record PublicDossier(
        String code,
        DossierState state,
        String procedureCode,
        String procedure,
        String resultName,
        boolean hourly,
        Instant registeredAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt,
        @Nullable Promise promise,
        boolean paused,
        boolean owesApology,
        long feeDue,
        boolean feeCollected,
        @Nullable Owed owed,
        List<Change> changes,
        List<Sorry> apologies,
        @Nullable Request request,
        @Nullable String survey) {

    /**
     * The three dates and how they were kept.
     *
     * @param measuredAt the moment lateness is measured at: the end of the handling, else where the clock stands
     */
    public record Promise(
            Instant first,
            Instant original,
            Instant current,
            Instant measuredAt,
            Timeliness againstOriginal,
            Timeliness againstCurrent) {}

    /**
     * A row of the ledger, short.
     *
     * @param before {@code null} in the first row
     * @param cause why the agency could not keep it; only with an extension
     */
    public record Change(
            Instant at, LedgerKind kind, @Nullable Instant before, Instant after, @Nullable DelayCause cause) {}

    /** An apology that was sent. @param newDay the day promised with it, if any */
    public record Sorry(ApologyKind kind, Instant promised, Instant sentAt, boolean inTime, @Nullable Instant newDay) {}

    /**
     * A fee that is to be paid.
     *
     * @param amount in đồng
     * @param until the last moment for it; {@code null} when it is awaited with the handing over
     * @param link address of the page to pay on, within the application
     * @param unconfirmed whether something was paid of which nobody knows for certain
     */
    public record Owed(long amount, @Nullable Instant until, String link, boolean unconfirmed) {}

    /**
     * Papers that are awaited.
     *
     * @param until the last moment for them
     * @param papers names of papers the procedure lists
     * @param more whether the slip asks for something the list does not name
     */
    public record Request(@Nullable Instant until, List<String> papers, boolean more) {}
}
