package vn.dunghen.dossier.usecase.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** An invented dossier: its facts, as rows. */
final class Life {

    static final ZoneOffset ZONE = ZoneOffset.ofHours(7);
    static final List<String> UNITS = List.of("CN", "TDC", "KHTC");
    static final List<String> OFFICERS = List.of("chuyenvien.cn", "chuyenvien.tdc", "chuyenvien.khtc");
    static final List<String> PROCEDURES = List.of("2.002131@1", "KHCN-DN@1", "KHCN-DN@2", "TDC-HC@1", "ATBX-CCNV@1");
    static final List<String> FIELDS = List.of("ATBX", "KHCN", "KHCN", "TDC", "ATBX");

    /** A row of the ledger. @param original the original due date with it */
    record Turn(Instant at, String kind, Instant due, Instant original, boolean movesOriginal) {

        boolean promises() {
            return List.of("START", "RESTART", "RESUME", "EXTENSION").contains(kind);
        }
    }

    /** An apology that was sent, or is being prepared. */
    record Pardon(String kind, int promise, Instant due, Instant timelyUntil, @Nullable Instant sentAt) {

        boolean forLateness() {
            return kind.equals("EXTENSION") || kind.equals("EXPIRED");
        }
    }

    final String id;
    final int procedure;
    final @Nullable Integer unit;
    final boolean officer;
    final String channel;
    final @Nullable Instant accepted;
    final List<Turn> turns = new ArrayList<>();
    final List<Pardon> pardons = new ArrayList<>();

    @Nullable Instant resolved;

    @Nullable Instant closed;

    @Nullable String ending;

    private @Nullable Instant clock;
    private @Nullable Instant original;
    private @Nullable Instant current;

    private Life(String id, Random random, Instant accepted) {
        this.id = id;
        this.procedure = random.nextInt(PROCEDURES.size());
        this.unit = random.nextInt(6) == 0 ? null : random.nextInt(UNITS.size());
        this.officer = unit != null && random.nextInt(4) > 0;
        this.channel = List.of("ONLINE", "ONLINE", "DIRECT", "POST").get(random.nextInt(4));
        this.accepted = random.nextInt(12) == 0 ? null : accepted;
    }

    private Life(Life known) {
        id = known.id;
        procedure = known.procedure;
        unit = known.unit;
        officer = known.officer;
        channel = known.channel;
        accepted = known.accepted;
        turns.addAll(known.turns);
        pardons.addAll(known.pardons);
        resolved = known.resolved;
        closed = known.closed;
        ending = known.ending;
    }

    /** A life that may happen, known up to {@code now}. */
    static Life random(String id, Random random, LocalDate first, int days, Instant now) {
        Instant accepted = moment(random, first.plusDays(random.nextInt(days)));
        Life life = new Life(id, random, accepted);
        if (life.accepted == null || accepted.isAfter(now)) {
            return life.accepted == null ? life.refused(accepted) : random(id, random, first, days, now);
        }
        life.live(random, now);
        return life;
    }

    private Life refused(Instant at) {
        resolved = at;
        ending = "NOT_ACCEPTED";
        return this;
    }

    private void live(Random random, Instant now) {
        LocalDate day = accepted.atOffset(ZONE).toLocalDate();
        clock = accepted;
        original = day.plusDays(1 + random.nextInt(20)).atTime(17, 0).toInstant(ZONE);
        current = original;
        turn("START", true);
        boolean extended = random.nextInt(6) == 0;
        if (extended) {
            extend(random);
        }
        boolean stands = clock.isBefore(original) && random.nextInt(3) == 0;
        if (stands) {
            clock = between(random, clock, original);
            turn("PAUSE", false);
            if (random.nextInt(4) == 0) {
                moveByCalendar(random);
            }
            stands = random.nextInt(3) == 0;
            if (!stands) {
                goOn(random);
            }
        }
        if (!stands && !extended && random.nextInt(4) == 0) {
            extend(random);
        }
        if (!stands && random.nextInt(5) == 0) {
            moveByCalendar(random);
        }
        if (!stands && random.nextInt(8) == 0) {
            clock = clock.plus(Duration.ofHours(random.nextInt(500)));
            current = (current.isAfter(clock) ? current : clock).plus(Duration.ofDays(1 + random.nextInt(5)));
            turn("RESUME", false);
        }
        end(random, stands);
        apologise(random);
        forget(now);
    }

    /** Whether its result goes out as a file. */
    boolean electronic() {
        return !channel.equals("POST");
    }

    private void turn(String kind, boolean movesOriginal) {
        turns.add(new Turn(clock, kind, current, original, movesOriginal));
    }

    int promises() {
        return (int) turns.stream().filter(Turn::promises).count();
    }

    /** A letter before the day gives a later one. */
    private void extend(Random random) {
        clock = between(random, clock, current.isAfter(clock) ? current : clock.plusSeconds(3600));
        pardons.add(
                new Pardon("EXTENSION", promises(), current, current.minus(Duration.ofDays(random.nextInt(3))), clock));
        current = current.plus(Duration.ofDays(1 + random.nextInt(10)));
        turn("EXTENSION", false);
    }

    /** Papers asked for within the law have come: both dates move. */
    private void goOn(Random random) {
        Instant paused = clock;
        clock = paused.plus(Duration.ofHours(1 + random.nextInt(300)));
        original = later(original, clock.plus(Duration.between(paused, original)));
        boolean restarts = random.nextBoolean();
        current = restarts ? later(current, original) : later(original, clock.plus(Duration.between(paused, current)));
        turn(restarts ? "RESTART" : "RESUME", true);
    }

    /** A day off ahead: the promise that stands ends later; the original date as well while it is ahead. */
    private void moveByCalendar(Random random) {
        if (!current.isAfter(clock.plusSeconds(1))) {
            return;
        }
        clock = between(random, clock, current);
        boolean moves = original.isAfter(clock) && (original.equals(current) || random.nextBoolean());
        Duration days = Duration.ofDays(1 + random.nextInt(4));
        original = moves ? original.plus(days) : original;
        current = current.plus(days);
        turn("CALENDAR", moves);
    }

    private void end(Random random, boolean stands) {
        Instant ended = List.of(
                        clock.plus(Duration.ofHours(random.nextInt(900))),
                        original,
                        original.plusSeconds(1),
                        original.atOffset(ZONE).toLocalDate().atStartOfDay().toInstant(ZONE),
                        current.plus(Duration.ofHours(random.nextInt(200))))
                .get(random.nextInt(5));
        resolved = later(ended, clock);
        ending = List.of("RESULT", "RESULT", "RESULT", "REFUSAL", "STOPPED", "WITHDRAWN")
                .get(random.nextInt(6));
        if (stands) {
            ending = random.nextBoolean() ? "STOPPED" : "WITHDRAWN";
        }
    }

    /** Apologies for broken promises, some forgotten; now and then one for a mishap, which is none for lateness. */
    private void apologise(Random random) {
        if (random.nextInt(6) == 0) {
            Instant sent = between(random, accepted, resolved.plus(Duration.ofDays(3)));
            pardons.add(new Pardon("LOST", promises(), current, current, sent));
        }
        for (NaiveFigures.Promise promise : NaiveFigures.debts(this, resolved, Instant.MAX)) {
            if (random.nextInt(3) > 0) {
                Instant due = promise.due();
                Instant sent = due.plus(Duration.ofHours(random.nextInt(700) - 30));
                pardons.add(new Pardon(
                        "EXPIRED",
                        promise.no(),
                        due,
                        due.minus(Duration.ofDays(1)),
                        sent.isBefore(accepted) ? accepted : sent));
            }
        }
        boolean owes = !NaiveFigures.debts(this, resolved, Instant.MAX).isEmpty();
        if (!owes || List.of("STOPPED", "WITHDRAWN").contains(ending)) {
            Instant last = pardons.stream().map(Pardon::sentAt).reduce(resolved, Life::later);
            closed = last.plus(Duration.ofHours(random.nextInt(100)));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** What has not happened yet is unknown. */
    /** The same dossier as it was known at an earlier moment. */
    Life knownAt(Instant then) {
        Life life = new Life(this);
        life.forget(then);
        return life;
    }

    private void forget(Instant now) {
        turns.removeIf(turn -> turn.at().isAfter(now));
        pardons.replaceAll(pardon -> pardon.sentAt() != null && pardon.sentAt().isAfter(now)
                ? new Pardon(pardon.kind(), pardon.promise(), pardon.due(), pardon.timelyUntil(), null)
                : pardon);
        closed = closed != null && closed.isAfter(now) ? null : closed;
        if (resolved != null && resolved.isAfter(now)) {
            resolved = null;
            ending = null;
        }
    }

    private static Instant between(Random random, Instant from, Instant to) {
        return from.plusSeconds(
                (long) (random.nextDouble() * Duration.between(from, to).toSeconds()));
    }

    /** Often right at the edge of a day. */
    private static Instant moment(Random random, LocalDate day) {
        LocalTime time = List.of(LocalTime.MIDNIGHT, LocalTime.of(9, 12), LocalTime.of(23, 59, 59))
                .get(random.nextInt(3));
        return day.atTime(time).toInstant(ZONE);
    }
}
