package vn.dunghen.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.notice.Outbox.Letter;
import vn.dunghen.notice.Outbox.State;

/** How the people who look after letters get at one, and how it is written down what they decided. */
@Component
class LetterAccess {

    private final OutboxRows rows;
    private final Policy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterAccess(OutboxRows rows, Policy policy, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Locks a letter of one of the states.
     *
     * @throws RuleViolation FORBIDDEN, NOT_FOUND, or CONFLICT when it is in another state by now
     */
    Letter lock(String id, Set<State> states, String otherwise) {
        policy.require("outbox.settle", Policy.Resource.of("outbox"));
        Letter letter = rows.lock(id.replace("\0", "")).orElseThrow(() -> RuleViolation.notFound("notFound"));
        if (!states.contains(letter.state())) {
            throw RuleViolation.conflict(otherwise);
        }
        return letter;
    }

    Instant now() {
        return clock.instant();
    }

    void settle(Letter letter, State state, @Nullable Instant dueAt, @Nullable String reason, String action) {
        rows.change(new Letter(
                letter.id(),
                letter.message(),
                state,
                letter.attempts(),
                letter.putAt(),
                dueAt,
                dueAt == null ? now() : null,
                reason));
        events.publishEvent(OutboxEvent.of(action, letter, reason));
    }
}
