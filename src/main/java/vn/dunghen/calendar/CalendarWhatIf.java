package vn.dunghen.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reckons what changes of days would do to every promise there is, and gives the answer a mark by which it is known again. */
@Component
class CalendarWhatIf {

    private final CalendarBook calendar;
    private final List<CalendarImpact> impacts;

    CalendarWhatIf(CalendarBook calendar, List<CalendarImpact> impacts) {
        this.calendar = calendar;
        this.impacts = List.copyOf(impacts);
    }

    List<CalendarImpact.Effect> of(List<DayChange> changes) {
        Set<LocalDate> changed = changes.stream()
                .filter(change -> calendar.kindOf(change.date()) != change.kind())
                .map(DayChange::date)
                .collect(Collectors.toUnmodifiableSet());
        if (changed.isEmpty()) {
            return List.of();
        }
        WorkingCalendar after = calendar.withChanges(changes);
        return impacts.stream()
                .map(impact -> sorted(impact.effect(changed, after)))
                .sorted(Comparator.comparing(CalendarImpact.Effect::work))
                .toList();
    }

    /** The same for the same changes with the same effects; another when anything differs. */
    static String mark(List<DayChange> changes, List<CalendarImpact.Effect> effects) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest((changes + "\n" + effects).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static CalendarImpact.Effect sorted(CalendarImpact.Effect effect) {
        return new CalendarImpact.Effect(
                effect.work(),
                effect.moves().stream()
                        .sorted(Comparator.comparing(CalendarImpact.Move::before)
                                .thenComparing(CalendarImpact.Move::code))
                        .toList(),
                effect.kept().stream()
                        .sorted(Comparator.comparing(CalendarImpact.Kept::due).thenComparing(CalendarImpact.Kept::code))
                        .toList(),
                effect.late());
    }
}
