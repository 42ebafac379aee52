package vn.dunghen.plan.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Unit;
import vn.dunghen.document.office.SheetWriter;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Page;
import vn.dunghen.plan.AssignmentState;
import vn.dunghen.plan.usecase.AssignmentFilter;
import vn.dunghen.plan.usecase.AssignmentRow;
import vn.dunghen.plan.usecase.ReadAssignments;
import vn.dunghen.plan.web.views.AssignmentViews.Cell;
import vn.dunghen.plan.web.views.AssignmentViews.Choice;
import vn.dunghen.plan.web.views.AssignmentViews.Day;
import vn.dunghen.plan.web.views.AssignmentViews.Filters;
import vn.dunghen.plan.web.views.AssignmentViews.Line;
import vn.dunghen.plan.web.views.AssignmentViews.UnitLine;

/** Nhiệm vụ: the board by unit and state, the list, the month and the workbook. */
@Controller
class AssignmentBoardPages {

    private static final String BASE = "/ke-hoach/nhiem-vu";
    private static final int SIZE = 25;
    private static final int MOST_IN_A_MONTH = 500;
    private static final int MOST_IN_A_BOOK = 5000;

    private final ReadAssignments assignments;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final AssignmentWords words;
    private final Clock clock;

    AssignmentBoardPages(
            ReadAssignments assignments,
            Directory directory,
            WorkingCalendar calendar,
            AssignmentWords words,
            Clock clock) {
        this.assignments = assignments;
        this.directory = directory;
        this.calendar = calendar;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(BASE)
    @Access(may = "assignment.view")
    ModelAndView board(
            @RequestParam(name = "ke-hoach", defaultValue = "") String plan,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "trang-thai", defaultValue = "") String state,
            @RequestParam(name = "tre", defaultValue = "") String overdue,
            @RequestParam(name = "tiep", required = false) @Nullable String cursor) {
        Filters filters = new Filters(plan, unit, state, !overdue.isEmpty(), units(), states());
        Page<AssignmentRow> page = assignments.list(filter(plan, unit, state, overdue), cursor, SIZE);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("filters", filters);
        model.put("states", states());
        model.put("board", lines(assignments.board(filter(plan, "", "", "")), plan));
        model.put("rows", page.items().stream().map(words::line).toList());
        model.put("next", page.next() == null ? "" : address(BASE, filters, "tiep", page.next()));
        model.put("book", address(BASE + ".xlsx", filters, "", ""));
        model.put("month", address(BASE + "/lich", filters, "", ""));
        return new ModelAndView("plan/assignments", model);
    }

    @GetMapping(BASE + "/lich")
    @Access(may = "assignment.view")
    ModelAndView month(
            @RequestParam(name = "thang", defaultValue = "") String month,
            @RequestParam(name = "ke-hoach", defaultValue = "") String plan,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "trang-thai", defaultValue = "") String state,
            @RequestParam(name = "tre", defaultValue = "") String overdue) {
        YearMonth shown = month(month);
        Filters filters = new Filters(plan, unit, state, !overdue.isEmpty(), units(), states());
        Instant from = shown.atDay(1).atStartOfDay(AssignmentWords.ZONE).toInstant();
        Instant to =
                shown.plusMonths(1).atDay(1).atStartOfDay(AssignmentWords.ZONE).toInstant();
        Map<LocalDate, List<Line>> days = new LinkedHashMap<>();
        assignments
                .all(filter(plan, unit, state, overdue).due(from, to), MOST_IN_A_MONTH)
                .forEach(row -> days.computeIfAbsent(
                                LocalDate.ofInstant(
                                        Optional.ofNullable(row.currentDue()).orElse(from), AssignmentWords.ZONE),
                                day -> new ArrayList<>())
                        .add(words.line(row)));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("filters", filters);
        model.put("heading", words.say("assignment.month", shown.getMonthValue(), String.valueOf(shown.getYear())));
        model.put("thang", shown.toString());
        model.put(
                "before",
                address(BASE + "/lich", filters, "thang", shown.minusMonths(1).toString()));
        model.put(
                "after",
                address(BASE + "/lich", filters, "thang", shown.plusMonths(1).toString()));
        model.put("list", address(BASE, filters, "", ""));
        model.put(
                "days",
                days.entrySet().stream()
                        .map(day -> new Day(
                                words.day(Moments.noon(day.getKey())),
                                !calendar.isWorkingDay(day.getKey()),
                                words.say(
                                        "assignment.month.count", day.getValue().size()),
                                day.getValue()))
                        .toList());
        return new ModelAndView("plan/assignment-month", model);
    }

    @GetMapping(BASE + ".xlsx")
    @Access(may = "assignment.view")
    ResponseEntity<byte[]> book(
            @RequestParam(name = "ke-hoach", defaultValue = "") String plan,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "trang-thai", defaultValue = "") String state,
            @RequestParam(name = "tre", defaultValue = "") String overdue) {
        SheetWriter sheet = new SheetWriter(words.say("assignment.title"))
                .title(words.say("assignment.book.title"))
                .title(words.say("assignment.book.at", words.moment(clock.instant())))
                .head(Arrays.stream(words.say("assignment.book.columns").split("\\|"))
                        .map(SheetWriter.Head::of)
                        .toList())
                .widths(14, 50, 28, 22, 20, 24, 20, 20, 20, 20, 10, 12);
        List<List<@Nullable Object>> rows = assignments.all(filter(plan, unit, state, overdue), MOST_IN_A_BOOK).stream()
                .map(this::cells)
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(SheetWriter.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nhiem-vu.xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(sheet.write(rows));
    }

    private List<@Nullable Object> cells(AssignmentRow row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.code());
        cells.add(row.content());
        cells.add(words.unit(row.leadUnit()));
        cells.add(words.person(row.officer()));
        cells.add(words.say("assignment.state." + row.state()));
        cells.add(row.deadlineText());
        cells.add(words.day(row.originalDue()));
        cells.add(words.day(row.currentDue()));
        cells.add(words.timeliness(row.againstOriginal()));
        cells.add(words.timeliness(row.againstCurrent()));
        cells.add(row.percent());
        cells.add(row.extensions());
        return cells;
    }

    private List<UnitLine> lines(Map<String, Map<AssignmentState, Integer>> board, String plan) {
        return directory.units().stream()
                .filter(unit -> board.containsKey(unit.code()))
                .map(unit -> line(unit, board.get(unit.code()), plan))
                .toList();
    }

    private UnitLine line(Unit unit, Map<AssignmentState, Integer> counts, String plan) {
        List<Cell> cells = Arrays.stream(AssignmentState.values())
                .map(state -> {
                    int count = counts.getOrDefault(state, 0);
                    Filters one = new Filters(plan, unit.code(), state.name(), false, List.of(), List.of());
                    return new Cell(count, count == 0 ? null : address(BASE, one, "", ""));
                })
                .toList();
        return new UnitLine(
                unit.name(), cells, cells.stream().mapToInt(Cell::count).sum());
    }

    private List<Choice> states() {
        return Arrays.stream(AssignmentState.values())
                .map(state -> new Choice(state.name(), words.say("assignment.state." + state)))
                .toList();
    }

    private List<Choice> units() {
        return directory.units().stream()
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }

    private static AssignmentFilter filter(String plan, String unit, String state, String overdue) {
        return new AssignmentFilter(
                AssignmentController.filled(plan),
                AssignmentController.filled(unit),
                AssignmentController.state(state),
                null,
                !overdue.isEmpty(),
                null,
                null);
    }

    private YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            return month.getYear() < 2000 || month.getYear() > 2100 ? thisMonth() : month;
        } catch (DateTimeException none) {
            return thisMonth();
        }
    }

    private YearMonth thisMonth() {
        return YearMonth.from(LocalDate.ofInstant(clock.instant(), AssignmentWords.ZONE));
    }

    private static String address(String path, Filters filters, String name, String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("ke-hoach", filters.plan());
        all.put("don-vi", filters.unit());
        all.put("trang-thai", filters.state());
        all.put("tre", filters.overdue() ? "true" : "");
        all.put(name, value);
        List<String> values = new ArrayList<>();
        all.forEach((key, one) -> {
            if (!one.isEmpty()) {
                address.queryParam(key, "{" + key + "}");
                values.add(one);
            }
        });
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }
}
