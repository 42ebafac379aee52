package vn.dunghen.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.directory.UnitAdministration;
import vn.dunghen.directory.UnitAdministration.Standing;
import vn.dunghen.directory.UnitAdministration.Wanted;
import vn.dunghen.directory.UnitDuties;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;

/** Đơn vị: found one, rename it, close it when nothing is left for it to do. */
@Controller
@RequestMapping("/quan-tri/don-vi")
class UnitPages {

    private static final String LIST = "redirect:/quan-tri/don-vi";

    private final UnitAdministration units;
    private final HttpTexts texts;

    UnitPages(UnitAdministration units, HttpTexts texts) {
        this.units = units;
        this.texts = texts;
    }

    /** What was typed. */
    record Typed(@Nullable String code, @Nullable String name, @Nullable String shortName, @Nullable String place) {

        static Typed of(Standing one) {
            return new Typed(one.unit().code(), one.unit().name(), one.unit().shortName(), String.valueOf(one.place()));
        }

        /** A place that is no number stands for one out of range. */
        Wanted wanted() {
            String text = place == null ? "" : place.strip();
            Integer number =
                    text.isEmpty() ? null : Integer.valueOf(text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1);
            return new Wanted(name == null ? "" : name, shortName == null ? "" : shortName, number, null);
        }
    }

    @GetMapping
    @Access(may = "unit.edit")
    ModelAndView list() {
        return new ModelAndView("directory/don-vi", "rows", units.all());
    }

    @GetMapping("/them")
    @Access(may = "unit.edit")
    ModelAndView blank() {
        units.all();
        return form(null, new Typed("", "", "", ""), List.of(), null, HttpStatus.OK);
    }

    @PostMapping("/them")
    @Access(may = "unit.edit")
    ModelAndView add(Typed typed, RedirectAttributes flash) {
        try {
            return done("units.added", units.add(typed.code(), typed.wanted()), flash);
        } catch (InvalidInput invalid) {
            return form(null, typed, invalid.errors(), null, HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @GetMapping("/{code}")
    @Access(may = "unit.edit")
    ModelAndView show(@PathVariable String code) {
        Standing one = units.one(code);
        return form(one, Typed.of(one), List.of(), null, HttpStatus.OK);
    }

    @PostMapping("/{code}")
    @Access(may = "unit.edit")
    ModelAndView change(@PathVariable String code, Typed typed, RedirectAttributes flash) {
        return change(code, typed, typed.wanted(), flash);
    }

    @PostMapping("/{code}/dong")
    @Access(may = "unit.edit")
    ModelAndView close(@PathVariable String code, RedirectAttributes flash) {
        return change(code, null, new Wanted(null, null, null, false), flash);
    }

    @PostMapping("/{code}/mo")
    @Access(may = "unit.edit")
    ModelAndView reopen(@PathVariable String code, RedirectAttributes flash) {
        return change(code, null, new Wanted(null, null, null, true), flash);
    }

    private ModelAndView change(String code, @Nullable Typed typed, Wanted wanted, RedirectAttributes flash) {
        try {
            return done("units.changed", units.change(code, wanted), flash);
        } catch (InvalidInput invalid) {
            Standing known = units.one(code);
            Typed shown = typed == null ? Typed.of(known) : typed;
            return form(known, shown, invalid.errors(), null, HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (RuleViolation refused) {
            if (refused.kind() != RuleViolation.Kind.CONFLICT) {
                throw refused;
            }
            Standing known = units.one(code);
            return form(known, Typed.of(known), List.of(), texts.rule(refused), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView done(String key, Standing one, RedirectAttributes flash) {
        flash.addFlashAttribute("done", texts.text(key, one.unit().name()));
        return new ModelAndView(LIST);
    }

    private ModelAndView form(
            @Nullable Standing one, Typed typed, List<FieldError> errors, @Nullable String refused, HttpStatus status) {
        ModelAndView page = new ModelAndView("directory/don-vi-sua", status);
        List<UnitDuties.Duty> duties =
                one == null || !one.open() ? List.of() : units.duties(one.unit().code());
        page.addObject("unit", one);
        page.addObject("typed", typed);
        page.addObject("errors", errors);
        page.addObject("refused", refused);
        page.addObject("duties", duties);
        return page;
    }
}
