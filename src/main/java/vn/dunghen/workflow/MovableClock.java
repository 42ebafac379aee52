package vn.dunghen.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The one clock: real time plus an offset, which is zero but in the demo profile. */
public final class MovableClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock real;
    private final ZoneId zone;
    private final AtomicReference<Duration> offset;

    public MovableClock() {
        this(Clock.systemUTC(), ZONE, new AtomicReference<>(Duration.ZERO));
    }

    private MovableClock(Clock real, ZoneId zone, AtomicReference<Duration> offset) {
        this.real = real;
        this.zone = zone;
        this.offset = offset;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(real, other, offset);
    }

    /** Now, cut to the millisecond: what every table and the engine can keep. */
    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(real.millis() + offset.get().toMillis());
    }

    /** The time without the offset: for sessions, throttles and certificates. */
    public Instant realInstant() {
        return real.instant();
    }

    Duration offset() {
        return offset.get();
    }

    void shift(Duration to) {
        offset.set(to);
    }
}
