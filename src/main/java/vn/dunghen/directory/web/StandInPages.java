package vn.dunghen.directory.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.SigningForm;
import vn.dunghen.directory.StandIn;
import vn.dunghen.directory.StandIns;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;

/** The page on which people say who acts while they are away. */
@Controller
class StandInPages {

    private static final String VIEW = "directory/thay-nhau";
    private static final String ADDRESS = "/thay-nhau";

    private final StandIns standIns;
    private final Directory directory;
    private final Actors actors;
    private final HttpTexts texts;

    StandInPages(StandIns standIns, Directory directory, Actors actors, HttpTexts texts) {
        this.standIns = standIns;
        this.directory = directory;
        this.actors = actors;
        this.texts = texts;
    }

    /** What was typed; times as people write them, {@code 07:00 01/12/2026}. */
    record Typed(
            @Nullable String absent,
            @Nullable String substitute,
            @Nullable String from,
            @Nullable String to,
            @Nullable String form,
            @Nullable String reason) {
        Typed {
            absent = absent == null ? "" : absent;
            substitute = substitute == null ? "" : substitute;
            from = from == null ? "" : from;
            to = to == null ? "" : to;
            form = form == null ? "" : form;
            reason = reason == null ? "" : reason;
        }
    }

    /** A row of the list. */
    record Row(String id, String absent, String substitute, String from, String to, String form, String reason) {}

    @GetMapping(ADDRESS)
    @Access(value = Access.Who.ROWS, may = "substitution.viewAll")
    ModelAndView show(@RequestParam(name = "vang", required = false) @Nullable String absent) {
        String who = absent == null ? actors.current().login() : absent;
        return page(new Typed(who, "", "", "", "", ""), List.of(), HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    @Access(may = "substitution.add")
    ModelAndView enter(Typed typed, RedirectAttributes redirect) {
        try {
            standIns.enter(new StandIn(
                    "",
                    typed.absent(),
                    typed.substitute(),
                    "",
                    moment("from", typed.from()),
                    moment("to", typed.to()),
                    typed.form().isEmpty() ? null : SigningForm.valueOf(typed.form()),
                    typed.reason()));
            redirect.addFlashAttribute("done", texts.text("standIns.entered"));
            return new ModelAndView("redirect:" + ADDRESS);
        } catch (InvalidInput invalid) {
            return page(typed, invalid.errors(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (RuleViolation refused) {
            HttpStatus status =
                    refused.kind() == RuleViolation.Kind.FORBIDDEN ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
            return page(typed, List.of(new FieldError("absent", texts.rule(refused))), status);
        } catch (IllegalArgumentException unknownForm) {
            FieldError error = new FieldError("form", texts.text("substitution.formUnknown"));
            return page(typed, List.of(error), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @PostMapping(ADDRESS + "/{id}/ket-thuc")
    @Access(may = "substitution.add", of = "id")
    String end(@PathVariable String id, RedirectAttributes redirect) {
        standIns.end(id);
        redirect.addFlashAttribute("done", texts.text("standIns.ended"));
        return "redirect:" + ADDRESS;
    }

    private Instant moment(String field, String text) {
        try {
            return Moments.typed(text);
        } catch (InvalidInput unreadable) {
            throw new InvalidInput(field, texts.text("standIns.moment"));
        }
    }

    private ModelAndView page(Typed typed, List<FieldError> errors, HttpStatus status) {
        Map<String, String> names =
                directory.staff().stream().collect(Collectors.toMap(m -> m.login(), m -> m.name() + ", " + m.title()));
        ModelAndView page = new ModelAndView(VIEW, status);
        page.addObject("typed", typed);
        page.addObject("errors", errors);
        page.addObject(
                "errorOf",
                errors.stream().collect(Collectors.toMap(FieldError::field, FieldError::message, (one, other) -> one)));
        page.addObject("people", directory.staff());
        page.addObject("whoFields", List.of("absent", "substitute"));
        page.addObject("forms", SigningForm.values());
        page.addObject(
                "rows",
                standIns.open().stream()
                        .map(standIn -> new Row(
                                standIn.id(),
                                names.getOrDefault(standIn.absent(), standIn.absent()),
                                names.getOrDefault(standIn.substitute(), standIn.substitute()),
                                Moments.say(standIn.from()),
                                Moments.say(standIn.to()),
                                standIn.form() == null ? "" : standIn.form().prefix(),
                                standIn.reason()))
                        .toList());
        return page;
    }
}
