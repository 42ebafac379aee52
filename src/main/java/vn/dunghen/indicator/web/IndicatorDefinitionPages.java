package vn.dunghen.indicator.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Policy;
import vn.dunghen.indicator.domain.IndicatorDefinition;
import vn.dunghen.indicator.domain.TargetKind;
import vn.dunghen.indicator.usecase.DefineIndicator;
import vn.dunghen.indicator.usecase.ReadIndicators;
import vn.dunghen.indicator.web.views.DefinitionViews.Form;
import vn.dunghen.indicator.web.views.DefinitionViews.Group;
import vn.dunghen.indicator.web.views.DefinitionViews.Listing;
import vn.dunghen.indicator.web.views.DefinitionViews.Row;
import vn.dunghen.indicator.web.views.IndicatorBoard.Choice;
import vn.dunghen.indicator.web.views.IndicatorBoard.Tag;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;

/** Định nghĩa chỉ số: what is reckoned, against which target, from when on. */
@Controller
@RequestMapping("/quan-tri/chi-so")
class IndicatorDefinitionPages {

    private static final String BASE = "/quan-tri/chi-so";
    private static final String FORM = "indicator/definition";
    /** Boxes for the figures of a sum; a longer sum gets one more than it has. */
    private static final int BOXES = 4;

    private final ReadIndicators indicators;
    private final DefineIndicator define;
    private final IndicatorWords words;
    private final Policy policy;

    IndicatorDefinitionPages(ReadIndicators indicators, DefineIndicator define, IndicatorWords words, Policy policy) {
        this.indicators = indicators;
        this.define = define;
        this.words = words;
        this.policy = policy;
    }

    @GetMapping
    @Access(may = "indicator.definitions")
    String list(Model model) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        indicators.definitions().forEach(one -> rows.computeIfAbsent(one.group(), group -> new ArrayList<>())
                .add(row(one)));
        model.addAttribute(
                "view",
                new Listing(
                        rows.entrySet().stream()
                                .map(group ->
                                        new Group(words.say("indicator.group." + group.getKey()), group.getValue()))
                                .toList(),
                        mayEdit()));
        return "indicator/definitions";
    }

    @GetMapping("/moi")
    @Access(may = "indicator.define")
    ModelAndView blank() {
        policy.require("indicator.define", Policy.Resource.of("indicator"));
        return form(null, Map.of("effectiveFrom", typed(indicators.today())), List.of(), List.of(), List.of(), null);
    }

    @PostMapping("/moi")
    @Access(may = "indicator.define")
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return save(null, typed, flash);
    }

    @GetMapping("/{code}")
    @Access(may = "indicator.definitions")
    ModelAndView one(@PathVariable String code) {
        IndicatorDefinition newest = indicators.history(code).get(0);
        return form(newest, values(newest), codes(newest, true), codes(newest, false), List.of(), null);
    }

    @PostMapping("/{code}")
    @Access(may = "indicator.define")
    ModelAndView change(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
        return save(indicators.history(code).get(0), typed, flash);
    }

    private ModelAndView save(
            @Nullable IndicatorDefinition old, MultiValueMap<String, String> typed, RedirectAttributes flash) {
        policy.require("indicator.define", Policy.Resource.of("indicator"));
        Map<String, String> values = typed.toSingleValueMap();
        List<String> parts = chosen(typed, "part");
        List<String> wholes = chosen(typed, "whole");
        List<FieldError> errors = new ArrayList<>();
        LocalDate from = day("effectiveFrom", values, errors);
        LocalDate to = day("effectiveTo", values, errors);
        BigDecimal target = number(values.getOrDefault("target", ""));
        String refused = null;
        HttpStatus status = HttpStatus.UNPROCESSABLE_ENTITY;
        if (errors.isEmpty()) {
            try {
                IndicatorDefinition after = define.handle(new DefineIndicator.Wanted(
                        old == null ? values.getOrDefault("code", "").strip() : old.code(),
                        values.get("group"),
                        values.get("name"),
                        values.get("formula"),
                        String.join(" + ", parts),
                        String.join(" + ", wholes),
                        IndicatorDefinitionController.kind(values.get("targetKind")),
                        target,
                        values.get("basis"),
                        from,
                        to,
                        old == null ? null : seen(values.getOrDefault("seen", ""))));
                flash.addFlashAttribute("done", words.say("indicator.define.done", after.name()));
                return new ModelAndView("redirect:" + BASE);
            } catch (InvalidInput invalid) {
                errors.addAll(invalid.errors());
            } catch (RuleViolation said) {
                if (said.kind() != RuleViolation.Kind.CONFLICT) {
                    throw said;
                }
                refused = words.rule(said);
                status = HttpStatus.CONFLICT;
            }
        }
        ModelAndView page = form(old, values, parts, wholes, errors, refused);
        page.setStatus(status);
        return page;
    }

    private ModelAndView form(
            @Nullable IndicatorDefinition old,
            Map<String, String> values,
            List<String> parts,
            List<String> wholes,
            List<FieldError> errors,
            @Nullable String refused) {
        List<Choice> figures = new ArrayList<>(indicators.all().stream()
                .map(figure -> new Choice(figure.code(), figure.name()))
                .toList());
        if (old != null) {
            old.figures().stream()
                    .filter(code ->
                            figures.stream().noneMatch(figure -> figure.value().equals(code)))
                    .forEach(code -> figures.add(new Choice(code, words.say("indicator.term.unknown"))));
        }
        Form form = new Form(
                old == null ? null : old.code(),
                old == null ? null : old.name(),
                old == null ? "" : old.changedAt().toString(),
                mayEdit(),
                ReadIndicators.GROUPS.stream()
                        .map(group -> new Choice(group, words.say("indicator.group." + group)))
                        .toList(),
                Arrays.stream(TargetKind.values())
                        .map(kind -> new Choice(kind.name(), words.say("indicator.kind." + kind)))
                        .toList(),
                figures,
                boxes(parts),
                boxes(wholes),
                values,
                errors,
                refused,
                old == null
                        ? List.of()
                        : indicators.history(old.code()).stream().map(this::row).toList());
        return new ModelAndView(FORM, "view", form);
    }

    private Row row(IndicatorDefinition one) {
        LocalDate today = indicators.today();
        LocalDate to = one.effectiveTo();
        String state = one.effectiveFrom().isAfter(today) ? "AHEAD" : one.inForce(today) ? "NOW" : "OVER";
        Tag tag =
                switch (state) {
                    case "NOW" -> new Tag(words.say("indicator.state.NOW"), "ok", "check");
                    case "AHEAD" -> new Tag(words.say("indicator.state.AHEAD"), "wait", "clock");
                    default -> new Tag(words.say("indicator.state.OVER"), "line", "dash");
                };
        return new Row(
                one.name(),
                BASE + "/" + one.code(),
                one.words(),
                words.target(one, indicators.share(one)),
                words.basis(one),
                to == null
                        ? words.say("indicator.since", Moments.say(one.effectiveFrom()))
                        : words.say("indicator.between", Moments.say(one.effectiveFrom()), Moments.say(to)),
                tag);
    }

    private boolean mayEdit() {
        return policy.allows("indicator.define", Policy.Resource.of("indicator"));
    }

    private Map<String, String> values(IndicatorDefinition one) {
        Map<String, String> values = new LinkedHashMap<>();
        LocalDate today = indicators.today();
        values.put("name", one.name());
        values.put("formula", one.words());
        values.put("targetKind", one.kind().name());
        values.put("target", one.target().toPlainString().replace('.', ','));
        values.put("basis", one.basis());
        values.put("effectiveFrom", typed(one.effectiveFrom().isAfter(today) ? one.effectiveFrom() : today));
        values.put("effectiveTo", one.effectiveTo() == null ? "" : typed(one.effectiveTo()));
        return values;
    }

    private static List<String> codes(IndicatorDefinition one, boolean part) {
        var sum = part ? one.part() : one.whole();
        return sum == null ? List.of() : sum.codes();
    }

    private static List<String> boxes(List<String> chosen) {
        List<String> boxes = new ArrayList<>(chosen);
        while (boxes.size() < BOXES || boxes.size() == chosen.size()) {
            boxes.add("");
        }
        return boxes;
    }

    private static List<String> chosen(MultiValueMap<String, String> typed, String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toList());
    }

    private @Nullable LocalDate day(String field, Map<String, String> values, List<FieldError> errors) {
        String text = values.getOrDefault(field, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        LocalDate day = CalendarInput.date(text).orElse(null);
        if (day == null) {
            errors.add(new FieldError(field, words.say("indicator.wrongDay")));
        }
        return day;
    }

    /** A number as people write it: "82,66" and "1.000.000" as well as "82.66"; null when it is none. */
    private static @Nullable BigDecimal number(String typed) {
        String text = typed.strip().replace(" ", "");
        text = text.matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?") ? text.replace(".", "") : text;
        text = text.replace(',', '.').replace("%", "");
        return text.matches("\\d{1,13}(\\.\\d{1,6})?") ? new BigDecimal(text) : null;
    }

    /** A stamp nobody of us wrote is older than every row. */
    private static Instant seen(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException foreign) {
            return Instant.EPOCH;
        }
    }

    private static String typed(LocalDate day) {
        return Moments.say(day);
    }
}
