package vn.dunghen.workflow;

import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** Moves the clock of the demo profile forward and fires, in due order and each at its own moment, all that falls due on the way. */
@Lazy(false)
@Service
public class ClockControl {

    private static final Logger LOG = LoggerFactory.getLogger(ClockControl.class);
    private static final Duration FARTHEST = Duration.ofDays(366 * 5L);

    private final MovableClock clock;
    private final List<DueWork> work;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Policy policy;
    private final boolean movable;
    private final String start;
    private final String agency;
    private final ReentrantLock moving = new ReentrantLock();

    ClockControl(
            MovableClock clock,
            List<DueWork> work,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Policy policy,
            @Value("${dunghen.clock.movable:false}") boolean movable,
            @Value("${dunghen.clock.start:}") String start,
            @Value("${dunghen.agency.code:H99.15}") String agency) {
        this.clock = clock;
        this.work = work;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.policy = policy;
        this.movable = movable;
        this.start = start;
        this.agency = agency;
    }

    /** Restores the offset that the database remembers; an empty database may start at another moment. */
    @PostConstruct
    void restore() {
        if (!movable) {
            return;
        }
        Duration kept = jdbc.sql("select offset_millis from clock_offset where id = 1")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElse(null);
        if (kept == null && !start.isBlank()) {
            kept = Duration.between(
                    clock.realInstant(), OffsetDateTime.parse(start).toInstant());
            keep(kept);
        }
        if (kept != null) {
            shift(kept);
        }
    }

    public Instant now() {
        return clock.instant();
    }

    public boolean movable() {
        return movable;
    }

    /**
     * Moves the clock forward to {@code target}.
     *
     * @throws RuleViolation CONFLICT when the clock is fixed, another move is under way, or the target lies in the past
     */
    public Instant moveTo(Instant target) {
        policy.require("clock.move", Policy.Resource.of("clock"));
        if (!movable) {
            throw RuleViolation.conflict("clock.fixed");
        }
        if (target.isAfter(clock.instant().plus(FARTHEST))) {
            throw new InvalidInput("now", "Mỗi lần chỉ chỉnh tới trong vòng năm năm");
        }
        if (!moving.tryLock()) {
            throw RuleViolation.conflict("clock.moving");
        }
        try {
            if (target.isBefore(clock.instant())) {
                throw RuleViolation.conflict("clock.backwards");
            }
            work.forEach(DueWork::suspend);
            try {
                fireUpTo(target);
            } finally {
                work.forEach(DueWork::resume);
            }
            return clock.instant();
        } finally {
            moving.unlock();
        }
    }

    private void fireUpTo(Instant target) {
        for (var next = next(target); next.isPresent(); next = next(target)) {
            Instant moment = next.get().at();
            if (moment.isAfter(clock.instant())) {
                jump(moment);
            }
            try {
                asTheSystem(next.get());
            } catch (RuntimeException failed) {
                // the engine has counted the failure; what has no retries left shows among the incidents
                LOG.warn("a job failed while the clock moved: {}", next.get().what(), failed);
            }
        }
        if (target.isAfter(clock.instant())) {
            jump(target);
        }
    }

    private Optional<DueWork.Job> next(Instant target) {
        return work.stream().flatMap(kind -> kind.next(target).stream()).min(Comparator.comparing(DueWork.Job::at));
    }

    /** What falls due on the way is the system's work, not the administrator's who moved the clock. */
    private static void asTheSystem(DueWork.Job job) {
        SecurityContext administrator = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            job.run();
        } finally {
            SecurityContextHolder.setContext(administrator);
        }
    }

    private void jump(Instant to) {
        Duration offset = Duration.between(clock.realInstant(), to);
        keep(offset);
        shift(offset);
    }

    private void shift(Duration offset) {
        clock.shift(offset);
        work.forEach(kind -> kind.follow(offset));
    }

    private void keep(Duration offset) {
        transaction.executeWithoutResult(status -> {
            int known = jdbc.sql("update clock_offset set offset_millis = ? where id = 1")
                    .param(offset.toMillis())
                    .update();
            if (known == 0) {
                jdbc.sql("insert into clock_offset (id, agency, offset_millis) values (1, ?, ?)")
                        .params(agency, offset.toMillis())
                        .update();
            }
        });
    }
}
