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

    /** A row of the ledger. */
    record Turn(Instant at, String kind, Instant due, boolean movesOriginal) {}

    /** An apology that was sent, or is being prepared. */
    record Pardon(int promise, Instant due, Instant timelyUntil, @Nullable Instant sentAt) {}

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

    private Life(String id, Random random, Instant accepted) {
        this.id = id;
        this.procedure = random.nextInt(PROCEDURES.size());
        this.unit = random.nextInt(6) == 0 ? null : random.nextInt(UNITS.size());
        this.officer = unit != null && random.nextInt(4) > 0;
        this.channel = List.of("ONLINE", "ONLINE", "DIRECT", "POST").get(random.nextInt(4));
        this.accepted = random.nextInt(12) == 0 ? null : accepted;
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
        Instant start = accepted;
        LocalDate day = start.atOffset(ZONE).toLocalDate();
        Instant original = day.plusDays(1 + random.nextInt(20)).atTime(17, 0).toInstant(ZONE);
        turns.add(new Turn(start, "START", original, true));
        Instant clock = start;
        Instant current = original;
        boolean stands = false;
        if (random.nextInt(3) == 0) {
            Instant paused = between(random, start, original);
            turns.add(new Turn(paused, "PAUSE", original, true));
            clock = paused;
            stands = true;
            if (random.nextInt(3) > 0) {
                Instant resumed = paused.plus(Duration.ofHours(1 + random.nextInt(300)));
                original = resumed.plus(Duration.between(paused, original));
                current = original;
                turns.add(new Turn(resumed, "RESTART", original, true));
                clock = resumed;
                stands = false;
            }
        }
        if (!stands && random.nextInt(4) == 0) {
            Instant asked = between(random, clock, original);
            pardons.add(new Pardon(1, original, original.minus(Duration.ofDays(random.nextInt(3))), asked));
            current = original.plus(Duration.ofDays(1 + random.nextInt(10)));
            turns.add(new Turn(asked, "EXTENSION", current, false));
            clock = asked;
        }
        Instant ended = List.of(
                        clock.plus(Duration.ofHours(random.nextInt(900))),
                        original,
                        original.plusSeconds(1),
                        original.atOffset(ZONE).toLocalDate().atStartOfDay().toInstant(ZONE),
                        current.plus(Duration.ofHours(random.nextInt(200))))
                .get(random.nextInt(5));
        resolved = ended.isBefore(clock) ? clock : ended;
        ending = List.of("RESULT", "RESULT", "RESULT", "REFUSAL", "STOPPED", "WITHDRAWN")
                .get(random.nextInt(6));
        if (stands) {
            ending = random.nextBoolean() ? "STOPPED" : "WITHDRAWN";
        }
        int promise = pardons.isEmpty() ? 1 : 2;
        Instant broken = current;
        boolean late = !stands && resolved.isAfter(current);
        if (late && random.nextInt(3) > 0) {
            Instant sent = current.plus(Duration.ofHours(random.nextInt(700) - 30));
            pardons.add(
                    new Pardon(promise, broken, broken.minus(Duration.ofDays(1)), sent.isBefore(clock) ? clock : sent));
        }
        boolean owes = late && pardons.stream().noneMatch(pardon -> pardon.due().equals(broken));
        if (!owes || List.of("STOPPED", "WITHDRAWN").contains(ending)) {
            Instant last = pardons.stream().map(Pardon::sentAt).reduce(resolved, (a, b) -> a.isAfter(b) ? a : b);
            closed = last.plus(Duration.ofHours(random.nextInt(100)));
        }
        forget(now);
    }

    /** What has not happened yet is unknown. */
    private void forget(Instant now) {
        turns.removeIf(turn -> turn.at().isAfter(now));
        pardons.replaceAll(pardon -> pardon.sentAt() != null && pardon.sentAt().isAfter(now)
                ? new Pardon(pardon.promise(), pardon.due(), pardon.timelyUntil(), null)
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
