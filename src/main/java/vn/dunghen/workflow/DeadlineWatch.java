package vn.dunghen.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.kernel.Subject;

/** Finds the next rung of a ladder and acts on it; the two steps of {@code deadline-watch}. */
@Service
@Transactional
public class DeadlineWatch {

    private final ObjectProvider<WatchTarget> targets;
    private final Ladders ladders;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DeadlineWatch(ObjectProvider<WatchTarget> targets, Ladders ladders, WorkingCalendar calendar, Clock clock) {
        this.targets = targets;
        this.ladders = ladders;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What comes next.
     *
     * @param over nothing will ever be left to remind of
     * @param rung the next rung, {@code null} when the ladder is climbed but the date may still move
     * @param at when it is due; a rung missed while nothing ran comes at the next office moment
     */
    public record Next(boolean over, @Nullable Rung rung, @Nullable Instant at) {}

    public Next next(String kind, Subject subject) {
        WatchTarget target = target(kind);
        Optional<WatchTarget.Watch> watch = target.watch(subject);
        if (watch.isEmpty()) {
            return new Next(true, null, null);
        }
        Instant now = clock.instant();
        Set<String> fired = ladders.fired(kind, subject, watch.get().promise());
        return ladders.rungs(kind, now).stream()
                .filter(rung -> rung.active() && !fired.contains(rung.code()))
                .flatMap(rung -> target
                        .moment(
                                subject,
                                watch.get(),
                                rung,
                                RungMoment.of(rung.offsetDays(), watch.get().dueAt(), calendar))
                        .stream()
                        .map(at -> new Next(false, rung, at)))
                .min(Comparator.comparing(Next::at))
                .map(next ->
                        next.at().isAfter(now) ? next : new Next(false, next.rung(), calendar.nextOfficeMoment(now)))
                .orElse(new Next(false, null, null));
    }

    /** Acts on a rung once; a rung whose date has moved away meanwhile, or that has fired, does nothing. */
    public Rung.Act act(String kind, Subject subject, String rungCode) {
        WatchTarget target = target(kind);
        Instant now = clock.instant();
        Optional<WatchTarget.Watch> watch = target.watch(subject);
        if (watch.isEmpty()) {
            return Rung.Act.NOTICE;
        }
        Optional<Rung> rung = ladders.rungs(kind, now).stream()
                .filter(one -> one.active() && one.code().equals(rungCode))
                .findFirst();
        int promise = watch.get().promise();
        boolean due = rung.flatMap(one -> target.moment(
                        subject,
                        watch.get(),
                        one,
                        RungMoment.of(one.offsetDays(), watch.get().dueAt(), calendar)))
                .filter(at -> !at.isAfter(now))
                .isPresent();
        if (!due || ladders.fired(kind, subject, promise).contains(rungCode)) {
            return Rung.Act.NOTICE;
        }
        ladders.markFired(kind, subject, promise, rungCode, now);
        return target.act(subject, watch.get(), rung.get());
    }

    private WatchTarget target(String kind) {
        return targets.stream()
                .filter(target -> target.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody answers for the watch " + kind));
    }
}
