package vn.dunghen.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** Turns what was typed into day changes, or says at each field what to write. */
@Component
class ProposalCheck {

    private static final int MOST_DAYS = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BASIS = 500;

    private final Clock clock;
    private final CalendarWords words;

    ProposalCheck(Clock clock, CalendarWords words) {
        this.clock = clock;
        this.words = words;
    }

    LocalDate today() {
        return LocalDateTime.ofInstant(clock.instant(), CountingCalendar.HANOI).toLocalDate();
    }

    List<DayChange> check(DayProposal proposal) {
        List<FieldError> errors = new ArrayList<>();
        List<DayChange> changes = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        if (proposal.days().isEmpty() || proposal.days().size() > MOST_DAYS) {
            errors.add(new FieldError("days", words.say("input.days", MOST_DAYS)));
        }
        for (DayProposal.Row row : proposal.days()) {
            checkRow(row, seen, errors).ifPresent(changes::add);
        }
        String basis = trimmed(proposal.basis());
        if (basis.isEmpty()) {
            errors.add(new FieldError("basis", words.say("input.basis")));
        } else if (basis.length() > LONGEST_BASIS) {
            errors.add(new FieldError("basis", words.say("input.basisTooLong", LONGEST_BASIS, basis.length())));
        }
        if (isUnreadable(basis)) {
            errors.add(new FieldError("basis", words.say("input.unreadable")));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return changes;
    }

    private Optional<DayChange> checkRow(DayProposal.Row row, Set<LocalDate> seen, List<FieldError> errors) {
        int before = errors.size();
        Optional<LocalDate> date = CalendarInput.date(row.date());
        Optional<DayKind> kind = Arrays.stream(DayKind.values())
                .filter(one -> one.name().equals(row.kind()))
                .findFirst();
        if (date.isEmpty()) {
            errors.add(new FieldError(row.path() + "date", words.say("input.date")));
        } else if (!date.get().isAfter(today())) {
            errors.add(new FieldError(row.path() + "date", words.say("input.datePassed", words.date(today()))));
        } else if (date.get().getYear() > LunarCalendar.LAST_YEAR) {
            errors.add(new FieldError(row.path() + "date", words.say("input.dateTooFar", LunarCalendar.LAST_YEAR)));
        } else if (!seen.add(date.get())) {
            errors.add(new FieldError(row.path() + "date", words.say("input.dateTwice", words.date(date.get()))));
        } else {
            kind.filter(one -> !fits(one, date.get()))
                    .ifPresent(one -> errors.add(new FieldError(
                            row.path() + "kind",
                            words.say(
                                    CalendarYear.isRest(date.get()) ? "input.kindOnRest" : "input.kindOnWeekday",
                                    words.fullDate(date.get())))));
        }
        if (kind.isEmpty()) {
            errors.add(new FieldError(row.path() + "kind", words.say("input.kind")));
        }
        String name = trimmed(row.name());
        if (name.isEmpty() && kind.isPresent()) {
            name = kind.get() == DayKind.HOLIDAY ? "" : words.say("defaultName." + kind.get());
        }
        if (name.isEmpty() && kind.isPresent()) {
            errors.add(new FieldError(row.path() + "name", words.say("input.name")));
        } else if (name.length() > LONGEST_NAME) {
            errors.add(
                    new FieldError(row.path() + "name", words.say("input.nameTooLong", LONGEST_NAME, name.length())));
        }
        if (isUnreadable(name)) {
            errors.add(new FieldError(row.path() + "name", words.say("input.unreadable")));
        }
        return errors.size() > before
                ? Optional.empty()
                : Optional.of(new DayChange(date.orElseThrow(), kind.orElseThrow(), name));
    }

    /** A holiday may fall on any day; the others only make sense against the day's ordinary kind. */
    private static boolean fits(DayKind kind, LocalDate date) {
        return switch (kind) {
            case HOLIDAY -> true;
            case MAKE_UP, WEEKEND -> CalendarYear.isRest(date);
            case WORKING, SUBSTITUTE, SWAPPED_OFF -> !CalendarYear.isRest(date);
        };
    }

    private static boolean isUnreadable(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private static String trimmed(@Nullable String text) {
        return text == null ? "" : text.trim();
    }
}
