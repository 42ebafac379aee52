package vn.dunghen.calendar.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.calendar.CalendarBook;
import vn.dunghen.calendar.CalendarGuard;
import vn.dunghen.calendar.CalendarImpact;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.calendar.CalendarWords;
import vn.dunghen.calendar.Deadline;
import vn.dunghen.calendar.DecideDays;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.calendar.LunarCalendar;
import vn.dunghen.calendar.PreviewDays;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;

/** The working calendar for scripts: due moments, days, decisions and what they would move. */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarApi {

    private static final ZoneOffset HANOI = ZoneOffset.ofHours(7);
    private static final int LONGEST_RANGE_YEARS = 5;
    private static final int LARGEST_AMOUNT = 10_000;

    private final CalendarBook calendar;
    private final DecideDays decide;
    private final PreviewDays preview;
    private final CalendarGuard guard;
    private final CalendarWords words;

    CalendarApi(
            CalendarBook calendar, DecideDays decide, PreviewDays preview, CalendarGuard guard, CalendarWords words) {
        this.calendar = calendar;
        this.decide = decide;
        this.preview = preview;
        this.guard = guard;
        this.words = words;
    }

    @GetMapping("/due")
    @Access(may = "calendar.view")
    DayJson.Due due(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam(required = false) @Nullable String unit) {
        guard.requireView();
        List<FieldError> errors = new ArrayList<>();
        Optional<Instant> start = CalendarInput.moment(from);
        if (start.isEmpty()) {
            errors.add(new FieldError("from", words.say("input.from")));
        } else if (!inYears(start.get().atOffset(HANOI).getYear())) {
            errors.add(new FieldError(
                    "from", words.say("input.fromYear", LunarCalendar.FIRST_YEAR, LunarCalendar.LAST_YEAR)));
        }
        int count = amount != null && amount.trim().matches("\\d{1,5}") ? Integer.parseInt(amount.trim()) : 0;
        if (count < 1 || count > LARGEST_AMOUNT) {
            errors.add(new FieldError("amount", words.say("input.amount")));
        }
        Optional<LimitUnit> known = Arrays.stream(LimitUnit.values())
                .filter(one -> one.name().equals(unit))
                .findFirst();
        if (known.isEmpty()) {
            errors.add(new FieldError("unit", words.say("input.unit")));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        Deadline deadline = calendar.due(start.orElseThrow(), new Limit(count, known.orElseThrow()));
        return new DayJson.Due(moment(deadline.from()), moment(deadline.due()), deadline.explanation());
    }

    @GetMapping("/days")
    @Access(may = "calendar.view")
    List<DayJson.Day> days(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        guard.requireView();
        List<FieldError> errors = new ArrayList<>();
        Optional<LocalDate> first = day("from", from, "input.dayFrom", errors);
        Optional<LocalDate> last = day("to", to, "input.dayTo", errors);
        if (errors.isEmpty()) {
            if (last.orElseThrow().isBefore(first.orElseThrow())) {
                errors.add(new FieldError("to", words.say("input.order")));
            } else if (last.get().isAfter(first.get().plusYears(LONGEST_RANGE_YEARS))) {
                errors.add(new FieldError("to", words.say("input.rangeTooLong", LONGEST_RANGE_YEARS)));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return calendar.days(first.orElseThrow(), last.orElseThrow()).stream()
                .map(DayJson.Day::of)
                .toList();
    }

    @PostMapping("/days")
    @Access(may = "calendar.edit")
    @ResponseStatus(HttpStatus.CREATED)
    DayJson.Decided decide(@RequestBody DayJson.Proposal proposal) {
        return new DayJson.Decided(decide.handle(proposal.toProposal(), proposal.whatWasSeen()).stream()
                .map(day -> new DayJson.DecidedDay(
                        day.date(), day.kind(), day.name(), day.basis(), day.by(), moment(day.at())))
                .toList());
    }

    @PostMapping("/preview")
    @Access(may = "calendar.edit")
    DayJson.Preview preview(@RequestBody DayJson.Proposal proposal) {
        PreviewDays.Preview result = preview.handle(proposal.toProposal());
        List<DayJson.Change> changes = new ArrayList<>();
        for (int i = 0; i < result.changes().size(); i++) {
            changes.add(
                    DayJson.Change.of(result.before().get(i), result.changes().get(i)));
        }
        return new DayJson.Preview(
                changes,
                result.moving(),
                result.effects().stream().flatMap(CalendarApi::moves).toList(),
                result.effects().stream().flatMap(CalendarApi::kept).toList(),
                result.effects().stream()
                        .map(effect -> new DayJson.Late(effect.work(), effect.late()))
                        .toList(),
                result.seen());
    }

    private static Stream<DayJson.Move> moves(CalendarImpact.Effect effect) {
        return effect.moves().stream()
                .map(move -> new DayJson.Move(
                        effect.work(), move.code(), move.title(), moment(move.before()), moment(move.after())));
    }

    private static Stream<DayJson.Kept> kept(CalendarImpact.Effect effect) {
        return effect.kept().stream()
                .map(one -> new DayJson.Kept(effect.work(), one.code(), one.title(), moment(one.due()), one.why()));
    }

    private Optional<LocalDate> day(String field, @Nullable String text, String missing, List<FieldError> errors) {
        Optional<LocalDate> date = CalendarInput.date(text);
        if (date.isEmpty()) {
            errors.add(new FieldError(field, words.say(missing)));
        } else if (!inYears(date.get().getYear())) {
            errors.add(new FieldError(
                    field, words.say("input.dayYear", LunarCalendar.FIRST_YEAR, LunarCalendar.LAST_YEAR)));
        }
        return date;
    }

    private static boolean inYears(int year) {
        return year >= LunarCalendar.FIRST_YEAR && year <= LunarCalendar.LAST_YEAR;
    }

    private static String moment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                Objects.requireNonNull(moment).atOffset(HANOI));
    }
}
