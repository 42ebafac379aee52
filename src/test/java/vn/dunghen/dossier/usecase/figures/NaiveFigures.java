package vn.dunghen.dossier.usecase.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table once more, dossier by dossier and with nothing but the words of the rule. */
final class NaiveFigures {

    private NaiveFigures() {}

    static Map<String, Figures> rows(Collection<Life> lives, Period period, Instant now, Function<Life, String> key) {
        return lives.stream()
                .filter(life -> life.accepted != null)
                .collect(Collectors.groupingBy(key))
                .entrySet()
                .stream()
                .map(entry -> Map.entry(entry.getKey(), count(entry.getValue(), period, now)))
                .filter(entry -> entry.getValue().counts().values().stream().anyMatch(count -> count > 0))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Figures count(List<Life> lives, Period period, Instant now) {
        Map<FigureColumn, Long> counts = new EnumMap<>(FigureColumn.class);
        for (FigureColumn column : FigureColumn.values()) {
            counts.put(
                    column,
                    lives.stream()
                            .filter(life -> counts(life, column, period, now))
                            .count());
        }
        return new Figures(counts);
    }

    static boolean counts(Life life, FigureColumn column, Period period, Instant now) {
        LocalDate in = day(life.accepted);
        LocalDate out = life.resolved == null ? LocalDate.MAX : day(life.resolved);
        if (in.isAfter(period.to())) {
            return false;
        }
        boolean resolved = !out.isAfter(period.to());
        Instant end = now.isBefore(period.end()) ? now : period.end();
        if (column == FigureColumn.APOLOGIES_OWED) {
            return !debts(life, resolved ? life.resolved : end, end).isEmpty();
        }
        if (out.isBefore(period.from())) {
            return false;
        }
        boolean carried = in.isBefore(period.from());
        boolean late = late(life, resolved ? life.resolved : end);
        boolean early = resolved && !late && early(life);
        boolean said = late && said(life, resolved ? life.resolved : end, end, false);
        boolean inTime = late && said(life, resolved ? life.resolved : end, end, true);
        return switch (column) {
            case RECEIVED_TOTAL -> true;
            case RECEIVED_ONLINE -> !carried && life.channel.equals("ONLINE");
            case RECEIVED_DIRECT -> !carried && !life.channel.equals("ONLINE");
            case CARRIED_OVER -> carried;
            case RESOLVED_TOTAL -> resolved;
            case RESOLVED_EARLY -> early;
            case RESOLVED_ON_TIME -> resolved && !late && !early;
            case RESOLVED_LATE -> resolved && late;
            case PENDING_TOTAL -> !resolved;
            case PENDING_IN_TIME -> !resolved && !late;
            case PENDING_LATE -> !resolved && late;
            case REFUSED -> resolved && "REFUSAL".equals(life.ending);
            case WITHDRAWN -> resolved && "WITHDRAWN".equals(life.ending);
            case STOPPED -> resolved && "STOPPED".equals(life.ending);
            case LATE_REFUSED -> resolved && late && "REFUSAL".equals(life.ending);
            case LATE_WITHDRAWN -> resolved && late && "WITHDRAWN".equals(life.ending);
            case LATE_STOPPED -> resolved && late && "STOPPED".equals(life.ending);
            case LATE_APOLOGISED_IN_TIME -> resolved && inTime;
            case LATE_APOLOGISED_LATE -> resolved && said && !inTime;
            case LATE_NOT_APOLOGISED -> resolved && late && !said;
            case RESULTS_RETURNED -> resolved && returned(life, end);
            case RESULTS_ELECTRONIC -> resolved && returned(life, end) && life.electronic();
            case APOLOGIES_OWED -> throw new IllegalStateException();
        };
    }

    private static boolean returned(Life life, Instant end) {
        return "RESULT".equals(life.ending) && life.closed != null && !life.closed.isAfter(end);
    }

    private static boolean late(Life life, Instant at) {
        return measured(life, at).isAfter(original(life, at));
    }

    private static boolean early(Life life) {
        return day(measured(life, life.resolved)).isBefore(day(original(life, life.resolved)));
    }

    /** What was promised. @param lifted a lawful supplement moved it while it still held */
    record Promise(int no, Instant due, boolean lifted) {}

    private static List<Promise> promises(Life life, Instant at) {
        List<Promise> promises = new ArrayList<>();
        Instant stopped = null;
        for (Life.Turn turn : turns(life, at)) {
            int last = promises.size();
            if (turn.kind().equals("PAUSE")) {
                stopped = turn.at();
            }
            if (turn.kind().startsWith("RES") && turn.movesOriginal() && stopped != null) {
                Instant stop = stopped;
                promises.replaceAll(promise -> new Promise(
                        promise.no(),
                        promise.due(),
                        promise.lifted() || !promise.due().isBefore(stop)));
                stopped = null;
            }
            if (turn.promises()) {
                promises.add(new Promise(last + 1, turn.due(), false));
            }
            if (turn.kind().equals("CALENDAR")) {
                promises.set(
                        last - 1,
                        new Promise(last, turn.due(), promises.get(last - 1).lifted()));
            }
        }
        return promises;
    }

    private static List<Promise> broken(Life life, Instant at) {
        return promises(life, at).stream()
                .filter(promise -> !promise.lifted() && promise.due().isBefore(measured(life, at)))
                .toList();
    }

    /** Broken promises nobody has apologised for up to {@code end}. */
    static List<Promise> debts(Life life, Instant at, Instant end) {
        return broken(life, at).stream()
                .filter(promise -> life.pardons.stream()
                        .noneMatch(pardon ->
                                sent(pardon, end) && pardon.forLateness() && pardon.promise() == promise.no()))
                .toList();
    }

    /** An apology for the lateness itself; when no promise was broken, the letter that had given a later day. */
    private static boolean said(Life life, Instant at, Instant end, boolean inTime) {
        List<Promise> broken = broken(life, at);
        return life.pardons.stream()
                .filter(pardon -> sent(pardon, end) && pardon.forLateness())
                .filter(pardon -> broken.isEmpty()
                        || pardon.promise() == broken.get(0).no()
                        || !inTime && pardon.promise() > broken.get(0).no())
                .anyMatch(pardon -> !inTime || !pardon.sentAt().isAfter(pardon.timelyUntil()));
    }

    private static List<Life.Turn> turns(Life life, Instant at) {
        return life.turns.stream().filter(turn -> !turn.at().isAfter(at)).toList();
    }

    private static Instant original(Life life, Instant at) {
        List<Life.Turn> turns = turns(life, at);
        return turns.get(turns.size() - 1).original();
    }

    /** Where the clock stands, if it stands. */
    private static Instant measured(Life life, Instant at) {
        Instant stopped = null;
        for (Life.Turn turn : turns(life, at)) {
            stopped = turn.kind().equals("PAUSE") ? turn.at() : turn.kind().startsWith("RES") ? null : stopped;
        }
        return stopped == null ? at : stopped;
    }

    private static boolean sent(Life.Pardon pardon, Instant end) {
        return pardon.sentAt() != null && !pardon.sentAt().isAfter(end);
    }

    private static LocalDate day(Instant moment) {
        return moment.atOffset(Life.ZONE).toLocalDate();
    }
}
