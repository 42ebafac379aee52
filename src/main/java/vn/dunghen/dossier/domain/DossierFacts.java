package vn.dunghen.dossier.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PreUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghen.dossier.ApologyStage;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.Timeliness;

/** The clock of a dossier and what follows from it. Only the verbs of {@link Dossier} change it. */
@MappedSuperclass
public abstract class DossierFacts extends DossierWork {

    private static final Set<LedgerKind> COUNTED_FROM_RECEPTION =
            EnumSet.of(LedgerKind.START, LedgerKind.EXTENSION, LedgerKind.NOT_MOVED, LedgerKind.CALENDAR);

    @Nullable Instant firstDue;

    @Nullable Instant originalDue;

    @Nullable Instant currentDue;

    @Nullable Instant statutoryDue;

    @Nullable Instant clockStoppedAt;

    /** Since when it counts the same in every period that holds it whole; unknown again after each change. */
    @Nullable Instant settledAt;

    @Embedded
    @AttributeOverride(name = "outcome", column = @Column(name = "forecast_outcome"))
    @AttributeOverride(name = "cause", column = @Column(name = "forecast_cause"))
    @AttributeOverride(name = "reason", column = @Column(name = "forecast_reason"))
    @AttributeOverride(name = "proposedDate", column = @Column(name = "forecast_proposed_date"))
    @AttributeOverride(name = "byLogin", column = @Column(name = "forecast_by"))
    @AttributeOverride(name = "at", column = @Column(name = "forecast_at"))
    @Nullable Forecast forecast;

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL)
    @OrderBy("seq")
    List<ClockRow> ledger = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL)
    @OrderBy("seq")
    List<Supplement> supplements = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL)
    @OrderBy("seq")
    List<Apology> apologies = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL)
    @OrderBy("seq")
    List<Mishap> mishaps = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL)
    @OrderBy("seq")
    List<Explanation> explanations = new ArrayList<>();

    /** What was worked out of the facts before they changed no longer holds. */
    @PreUpdate
    void unsettle() {
        settledAt = null;
    }

    /** The promises made so far, in order: the receipt's, then each that a supplement or a re-appointment brought. */
    public List<Promise> promises() {
        return Promises.made(ledger);
    }

    /** What a change of the calendar would move. */
    CalendarMove.Dates dates() {
        return new CalendarMove.Dates(
                Objects.requireNonNull(acceptedAt),
                Objects.requireNonNull(originalDue),
                due(),
                statutoryDue,
                ledger.stream().map(ClockRow::kind).allMatch(COUNTED_FROM_RECEPTION::contains));
    }

    /** Broken promises for which no apology has been sent. */
    public List<Promise> debts(Instant now) {
        Set<Integer> settled = apologies.stream()
                .filter(apology -> apology.stage() == ApologyStage.SENT && apology.forPromise())
                .map(apology -> apology.promise().no())
                .collect(Collectors.toSet());
        settled.addAll(Promises.lifted(ledger));
        return Lateness.debts(promises(), settled, endedAt(), measured(now));
    }

    /** Mishaps for which no apology has been sent. */
    public List<Mishap> mishapDebts() {
        return mishaps.stream().filter(mishap -> !mishap.settledBy(apologies)).toList();
    }

    /** Whether an apology must be begun now: there is a debt and no apology is on its way. */
    public boolean owesApology(Instant now) {
        return !apologyOnItsWay() && (!debts(now).isEmpty() || !mishapDebts().isEmpty());
    }

    /** The promise the deadline watch follows: the first that still stands without an apology, else the last. */
    public Promise watchedPromise() {
        var lifted = Promises.lifted(ledger);
        return promises().stream()
                .filter(promise -> !lifted.contains(promise.no()))
                .filter(promise -> apologies.stream()
                        .noneMatch(apology -> apology.stage() == ApologyStage.SENT
                                && apology.forPromise()
                                && apology.promise().no() == promise.no()))
                .findFirst()
                .orElseGet(this::currentPromise);
    }

    /** Whether the date may still be moved with an apology: running, and a re-appointment is left. */
    public boolean mayExtend() {
        return regime != null
                && resolvedAt == null
                && reappointments() < regime.rules().reappointmentsAllowed();
    }

    public int reappointments() {
        return (int) ledger.stream()
                .filter(row -> row.kind() == LedgerKind.EXTENSION)
                .count();
    }

    /** Against the original due date; empty before acceptance. */
    public Optional<Timeliness> againstOriginal(Instant now) {
        return Optional.ofNullable(originalDue).map(due -> Lateness.of(endedAt(), due, measured(now)));
    }

    /** Against the current due date; empty before acceptance. */
    public Optional<Timeliness> againstCurrent(Instant now) {
        return Optional.ofNullable(currentDue).map(due -> Lateness.of(endedAt(), due, measured(now)));
    }

    /** Whether the date the applicant was last told passed without an end; a clock that stands lets none pass. */
    public boolean expired(Instant now) {
        return againstCurrent(now)
                .filter(standing -> standing == Timeliness.LATE || standing == Timeliness.RUNNING_LATE)
                .isPresent();
    }

    /** The apology being prepared, if any; there is at most one. */
    public Optional<Apology> openApology() {
        return apologies.stream().filter(Apology::open).findFirst();
    }

    /** The explanation of lateness that is still to be written or read, if any. */
    public Optional<Explanation> openExplanation() {
        return explanations.stream().filter(Explanation::open).findFirst();
    }

    /** The request for papers that is neither answered nor given up, if any; there is at most one. */
    public Optional<Supplement> openSupplement() {
        return supplements.stream().filter(Supplement::open).findFirst();
    }

    /** How often papers may still be asked for within the law; requests of all phases count. */
    public int supplementsLeft() {
        int allowed = procedure
                .supplementsAllowed()
                .orElseGet(() -> regime == null ? 0 : regime.rules().supplementsAllowed());
        return allowed
                - (int) supplements.stream()
                        .filter(request -> request.sentAt() != null)
                        .count();
    }

    /** Whether the apology on its way is no longer needed: the work ended before the date it was to move. */
    public boolean mayDropApology(Instant now) {
        return resolvedAt != null
                && openApology()
                        .filter(Apology::forPromise)
                        .filter(apology ->
                                !measured(resolvedAt).isAfter(apology.promise().due()))
                        .isPresent();
    }

    /** Whether other units may be asked now: the dossier is with its unit and nothing has been signed. */
    public boolean mayAskOpinion() {
        return OpinionTurns.mayAsk((Dossier) this);
    }

    /** Whether the applicant may still take the dossier back: nothing has been signed. */
    public boolean mayWithdraw() {
        return resolvedAt == null && signature == null;
    }

    /** The moment since which the clock stands lawfully; {@code null} while it runs. */
    public @Nullable Instant clockStoppedAt() {
        return clockStoppedAt;
    }

    /** Whether the clock stands lawfully while papers are awaited. */
    public boolean paused() {
        return clockStoppedAt != null && resolvedAt == null;
    }

    boolean apologyOnItsWay() {
        return openApology().isPresent() || openExplanation().isPresent();
    }

    /** The moment lateness is measured at: where the clock stood, if it stands. */
    Instant measured(Instant now) {
        return clockStoppedAt != null && clockStoppedAt.isBefore(now) ? clockStoppedAt : now;
    }

    private @Nullable Instant endedAt() {
        return resolvedAt == null ? null : measured(resolvedAt);
    }

    Promise currentPromise() {
        var promises = promises();
        return promises.get(promises.size() - 1);
    }

    Instant due() {
        return Objects.requireNonNull(currentDue);
    }

    Instant original() {
        return Objects.requireNonNull(originalDue);
    }

    void append(ClockRow.Entry entry) {
        ledger.add(new ClockRow((Dossier) this, ledger.size() + 1, entry));
        currentDue = entry.dueAfter();
    }

    /** The first promise, kept for good. */
    public @Nullable Instant firstDue() {
        return firstDue;
    }

    /** The first promise as moved only by lawful supplements; the agency's lateness is measured against it. */
    public @Nullable Instant originalDue() {
        return originalDue;
    }

    /** What the applicant was last told. */
    public @Nullable Instant currentDue() {
        return currentDue;
    }

    public @Nullable Instant statutoryDue() {
        return statutoryDue;
    }

    public @Nullable Forecast forecast() {
        return forecast;
    }

    public List<ClockRow> ledger() {
        return List.copyOf(ledger);
    }

    public List<Apology> apologies() {
        return List.copyOf(apologies);
    }

    public List<Supplement> supplements() {
        return List.copyOf(supplements);
    }

    public List<Mishap> mishaps() {
        return List.copyOf(mishaps);
    }

    public List<Explanation> explanations() {
        return List.copyOf(explanations);
    }
}
