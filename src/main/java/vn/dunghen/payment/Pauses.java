package vn.dunghen.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long to wait before a silent provider is asked again: growing pauses, then once a day, then no more. */
@Component
class Pauses {

    private final List<Duration> growing;
    private final int days;

    Pauses(
            @Value("${dunghen.payment.pauses:2m,5m,15m,1h,6h}") List<Duration> growing,
            @Value("${dunghen.payment.days:30}") int days) {
        this.growing = List.copyOf(growing);
        this.days = days;
    }

    Instant first(Instant from) {
        return from.plus(growing.get(0));
    }

    /** @param tries how often it was asked before this time; empty when this is the last time */
    Optional<Instant> next(Instant from, int tries) {
        if (tries + 1 < growing.size()) {
            return Optional.of(from.plus(growing.get(tries + 1)));
        }
        return tries + 1 < growing.size() + days ? Optional.of(from.plus(Duration.ofDays(1))) : Optional.empty();
    }

    /** Whether so many questions without an answer are too many to go on waiting silently. */
    boolean tooLong(int asked) {
        return asked >= growing.size();
    }
}
