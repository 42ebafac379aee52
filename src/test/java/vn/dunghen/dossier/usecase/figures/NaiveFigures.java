package vn.dunghen.dossier.usecase.figures;

import java.time.Instant;
import java.time.LocalDate;
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
            return owes(life, resolved ? life.resolved : end, end);
        }
        if (out.isBefore(period.from())) {
            return false;
        }
        boolean carried = in.isBefore(period.from());
        boolean late = late(life, resolved ? life.resolved : end);
        boolean early = resolved && !late && early(life);
        boolean said = late && life.pardons.stream().anyMatch(pardon -> sent(pardon, end));
        boolean inTime = late
                && life.pardons.stream()
                        .anyMatch(pardon -> sent(pardon, end)
                                && pardon.promise() == 1
                                && !pardon.sentAt().isAfter(pardon.timelyUntil()));
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
            case APOLOGIES_OWED -> throw new IllegalStateException();
        };
    }

    private static boolean late(Life life, Instant at) {
        Life.Turn last = original(life, at);
        Instant measured = last.kind().equals("PAUSE") ? last.at() : at;
        return measured.isAfter(last.due());
    }

    private static boolean early(Life life) {
        Life.Turn last = original(life, life.resolved);
        Instant measured = last.kind().equals("PAUSE") ? last.at() : life.resolved;
        return day(measured).isBefore(day(last.due()));
    }

    private static boolean owes(Life life, Instant at, Instant end) {
        List<Life.Turn> turns =
                life.turns.stream().filter(turn -> !turn.at().isAfter(at)).toList();
        Life.Turn last = turns.get(turns.size() - 1);
        Instant measured = last.kind().equals("PAUSE") ? last.at() : at;
        boolean broken = measured.isAfter(last.due());
        return broken
                && life.pardons.stream()
                        .noneMatch(pardon -> sent(pardon, end) && pardon.due().equals(last.due()));
    }

    private static Life.Turn original(Life life, Instant at) {
        List<Life.Turn> turns = life.turns.stream()
                .filter(turn -> turn.movesOriginal() && !turn.at().isAfter(at))
                .toList();
        return turns.get(turns.size() - 1);
    }

    private static boolean sent(Life.Pardon pardon, Instant end) {
        return pardon.sentAt() != null && !pardon.sentAt().isAfter(end);
    }

    private static LocalDate day(Instant moment) {
        return moment.atOffset(Life.ZONE).toLocalDate();
    }
}
