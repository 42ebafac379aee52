package vn.dunghen.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.notice.Outbox.Letter;
import vn.dunghen.notice.Outbox.State;
import vn.dunghen.notice.OutboxChannel.Outcome;
import vn.dunghen.notice.OutboxChannel.Parcel;

/**
 * Sends what is due: takes the row and commits that, hands the message over, writes down what became of it. Whoever dies in
 * between leaves a row that says how far it came; what may have been handed over nobody sends again by itself unless the
 * receiver takes two for one.
 */
@Component
class OutboxWorker {

    static final String SILENT = "Máy gửi ngừng giữa chừng; không rõ bên nhận đã có thư hay chưa.";

    private static final String CUT_OFF = "Mất kết nối với cơ sở dữ liệu trước khi gửi.";

    private final Queue<Told> untold = new ConcurrentLinkedQueue<>();
    private final OutboxRows rows;
    private final OutboxSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate alone;

    /** What became of an attempt. */
    private record Told(Parcel parcel, Outcome outcome) {}

    OutboxWorker(
            OutboxRows rows,
            OutboxSettings settings,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Optional<OutboxRows.Due> next(OutboxChannel channel, Instant upTo) {
        tellAgain();
        return rows.nextDue(channel.name(), upTo, channel.ready());
    }

    /** Works on one row that is due; does nothing when it is gone. */
    void run(OutboxChannel channel, String id) {
        Parcel parcel = taken(channel, id);
        if (parcel != null) {
            tell(new Told(parcel, sent(channel, parcel)));
        }
    }

    private @Nullable Parcel taken(OutboxChannel channel, String id) {
        AtomicReference<@Nullable Parcel> parcel = new AtomicReference<>();
        try {
            alone.executeWithoutResult(status -> parcel.set(take(channel, id)));
            return parcel.get();
        } catch (DataAccessException | TransactionException gone) {
            // whether the row is taken nobody here knows; surely nothing has left
            Parcel maybe = parcel.get();
            if (maybe != null) {
                untold.add(new Told(maybe, Outcome.later(CUT_OFF)));
            }
            throw gone;
        }
    }

    private Outcome sent(OutboxChannel channel, Parcel parcel) {
        try {
            return channel.send(parcel, () -> handing(parcel));
        } catch (DataAccessException | TransactionException gone) {
            if (!channel.harmlessAgain()) {
                throw gone;
            }
            return Outcome.later(CUT_OFF);
        }
    }

    /** Writes down what became of an attempt; while the database is away this run keeps it in mind. */
    private void tell(Told told) {
        try {
            alone.executeWithoutResult(status -> settle(told.parcel(), told.outcome()));
        } catch (DataAccessException | TransactionException gone) {
            untold.add(told);
            throw gone;
        }
    }

    private void tellAgain() {
        Told told = untold.poll();
        while (told != null) {
            tell(told);
            told = untold.poll();
        }
    }

    private @Nullable Parcel take(OutboxChannel channel, String id) {
        OutboxRows.Found found = rows.lockDue(id).orElse(null);
        if (found == null) {
            return null;
        }
        Letter letter = found.letter();
        Instant now = clock.instant();
        if (letter.state() == State.SENDING && found.handed() && !channel.harmlessAgain()) {
            finish(letter, State.UNCONFIRMED, SILENT);
            return null;
        }
        int attempt = letter.attempts() + 1;
        Letter taken = new Letter(
                letter.id(),
                letter.message(),
                State.SENDING,
                attempt,
                letter.putAt(),
                now.plus(settings.lease()),
                null,
                letter.reason());
        rows.take(taken, !channel.saysWhenItHandsOver());
        return new Parcel(letter.id(), letter.message(), attempt, letter.putAt(), now);
    }

    /** Committed before the far side can have the whole message, or it never gets it. */
    private boolean handing(Parcel parcel) {
        try {
            return Boolean.TRUE.equals(alone.execute(status -> rows.hand(parcel.id(), parcel.attempt())));
        } catch (DataAccessException | TransactionException gone) {
            return false;
        }
    }

    /** A sender that was taken for gone may still come back with what it knows, unless somebody has decided meanwhile. */
    private void settle(Parcel parcel, Outcome outcome) {
        Letter letter = rows.lock(parcel.id()).orElseThrow();
        boolean open = letter.state() == State.SENDING || letter.state() == State.UNCONFIRMED;
        if (!open || letter.attempts() != parcel.attempt()) {
            return;
        }
        switch (outcome.kind()) {
            case SENT -> finish(letter, State.SENT, null);
            case REFUSED -> finish(letter, State.REFUSED, outcome.reason());
            case UNCONFIRMED -> finish(letter, State.UNCONFIRMED, outcome.reason());
            case LATER -> later(letter, outcome.reason());
        }
    }

    private void later(Letter letter, @Nullable String reason) {
        Optional<Duration> pause = pauseAfter(letter.attempts());
        if (pause.isEmpty()) {
            finish(letter, State.GIVEN_UP, reason);
            return;
        }
        rows.change(new Letter(
                letter.id(),
                letter.message(),
                State.WAITING,
                letter.attempts(),
                letter.putAt(),
                clock.instant().plus(pause.get()),
                null,
                reason));
    }

    private Optional<Duration> pauseAfter(int attempts) {
        return attempts <= settings.pauses().size()
                ? Optional.of(settings.pauses().get(attempts - 1))
                : Optional.empty();
    }

    private void finish(Letter letter, State state, @Nullable String reason) {
        rows.change(new Letter(
                letter.id(),
                letter.message(),
                state,
                letter.attempts(),
                letter.putAt(),
                null,
                clock.instant(),
                reason));
        if (letter.message().told()) {
            events.publishEvent(OutboxEvent.of(action(state), letter, reason));
        }
    }

    private static String action(State state) {
        return switch (state) {
            case SENT -> OutboxEvent.SENT;
            case UNCONFIRMED -> OutboxEvent.UNCONFIRMED;
            case REFUSED -> OutboxEvent.REFUSED;
            case GIVEN_UP -> OutboxEvent.GIVEN_UP;
            case WAITING, SENDING, DROPPED -> throw new IllegalArgumentException("no end of an attempt: " + state);
        };
    }
}
