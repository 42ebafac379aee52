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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.RuleViolation;

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

    /**
     * Nothing that moves something is decided unseen.
     *
     * @param seen the mark of a preview, or the number of things that it showed to move; null for a script that has looked at
     *     nothing, which is enough when nothing moves
     * @throws RuleViolation CONFLICT when something moves and was not seen, or something else moves by now
     */
    static void requireSeen(List<DayChange> changes, List<CalendarImpact.Effect> effects, @Nullable String seen) {
        int moving = moving(effects);
        if (seen == null && moving > 0) {
            throw RuleViolation.conflict("calendar.notSeen", moving);
        }
        if (seen != null && !seen.equals(mark(changes, effects)) && !seen.equals(String.valueOf(moving))) {
            throw RuleViolation.conflict("calendar.seenOtherwise");
        }
    }

    /** How many things move; a period of reports may have two dates that move and is one thing. */
    static int moving(List<CalendarImpact.Effect> effects) {
        return (int) effects.stream()
                .flatMap(effect -> effect.moves().stream())
                .map(CalendarImpact.Move::code)
                .distinct()
                .count();
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
