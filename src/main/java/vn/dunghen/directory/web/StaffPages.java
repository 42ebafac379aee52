package vn.dunghen.directory.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.GivePasswordOnce;
import vn.dunghen.directory.ResetSecondFactor;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffAdministration;
import vn.dunghen.directory.StaffAdministration.Person;
import vn.dunghen.directory.StaffAdministration.Wanted;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;

/** Cán bộ: who works here, in which unit and role, and whose account is open. */
@Controller
@RequestMapping("/quan-tri/can-bo")
class StaffPages {

    private static final String LIST = "redirect:/quan-tri/can-bo";

    private final StaffAdministration staff;
    private final GivePasswordOnce once;
    private final ResetSecondFactor resetting;
    private final Directory directory;
    private final HttpTexts texts;

    StaffPages(
            StaffAdministration staff,
            GivePasswordOnce once,
            ResetSecondFactor resetting,
            Directory directory,
            HttpTexts texts) {
        this.staff = staff;
        this.once = once;
        this.resetting = resetting;
        this.directory = directory;
        this.texts = texts;
    }

    /** What was typed. */
    record Typed(
            @Nullable String login,
            @Nullable String name,
            @Nullable String title,
            @Nullable String unit,
            @Nullable List<String> roles,
            @Nullable String password) {

        Typed {
            roles = roles == null ? List.of() : List.copyOf(roles);
        }

        static Typed of(Person person) {
            return new Typed(
                    person.member().login(),
                    person.member().name(),
                    person.member().title(),
                    person.member().unit(),
                    person.member().roles().stream().map(Role::code).toList(),
                    "");
        }

        /** An empty password is none; a form always says the roles. */
        Wanted wanted() {
            return new Wanted(name, title, unit, roles, null, password == null || password.isEmpty() ? null : password);
        }
    }

    /** A row of the list. */
    record Row(String login, String name, String title, String unit, String roles, boolean active) {}

    @GetMapping
    @Access(may = "staff.edit")
    ModelAndView list() {
        ModelAndView page = new ModelAndView("directory/can-bo");
        page.addObject(
                "rows",
                staff.all().stream()
                        .map(person -> new Row(
                                person.member().login(),
                                person.member().name(),
                                person.member().title(),
                                person.member().unitName(),
                                person.member().roles().stream()
                                        .sorted()
                                        .map(role -> texts.text("role." + role.code()))
                                        .collect(Collectors.joining(", ")),
                                person.active()))
                        .toList());
        return page;
    }

    @GetMapping("/them")
    @Access(may = "staff.edit")
    ModelAndView blank() {
        staff.all();
        return form(null, new Typed("", "", "", "", List.of(), ""), List.of(), HttpStatus.OK);
    }

    @PostMapping("/them")
    @Access(may = "staff.edit")
    ModelAndView add(Typed typed, RedirectAttributes flash) {
        try {
            Person added = staff.add(typed.login(), typed.wanted());
            flash.addFlashAttribute(
                    "done", texts.text("staff.added", added.member().name()));
            return new ModelAndView(LIST);
        } catch (InvalidInput invalid) {
            return form(null, typed, invalid.errors(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @GetMapping("/{login}")
    @Access(may = "staff.edit")
    ModelAndView show(@PathVariable String login) {
        Person person = staff.one(login);
        return form(person, Typed.of(person), List.of(), HttpStatus.OK);
    }

    @PostMapping("/{login}")
    @Access(may = "staff.edit")
    ModelAndView change(@PathVariable String login, Typed typed, RedirectAttributes flash) {
        return change(login, typed, typed.wanted(), flash);
    }

    /** The password is shown on the next page and nowhere else. */
    @PostMapping("/{login}/mat-khau")
    @Access(may = "staff.edit")
    ModelAndView passwordOnce(@PathVariable String login, RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("once", once.handle(login).password());
            flash.addFlashAttribute(
                    "done",
                    texts.text("staff.once.done", staff.one(login).member().name()));
            return new ModelAndView(LIST + "/" + login);
        } catch (RuleViolation refused) {
            return refused(login, null, refused);
        }
    }

    @PostMapping("/{login}/xac-thuc")
    @Access(may = "staff.edit")
    ModelAndView secondFactor(@PathVariable String login, RedirectAttributes flash) {
        try {
            resetting.handle(login);
            flash.addFlashAttribute(
                    "done",
                    texts.text(
                            "staff.secondFactor.done", staff.one(login).member().name()));
            return new ModelAndView(LIST + "/" + login);
        } catch (RuleViolation refused) {
            return refused(login, null, refused);
        }
    }

    @PostMapping("/{login}/khoa")
    @Access(may = "staff.edit")
    ModelAndView lock(@PathVariable String login, RedirectAttributes flash) {
        return change(login, null, new Wanted(null, null, null, null, false, null), flash);
    }

    @PostMapping("/{login}/mo")
    @Access(may = "staff.edit")
    ModelAndView unlock(@PathVariable String login, RedirectAttributes flash) {
        return change(login, null, new Wanted(null, null, null, null, true, null), flash);
    }

    private ModelAndView change(String login, @Nullable Typed typed, Wanted wanted, RedirectAttributes flash) {
        try {
            Person changed = staff.change(login, wanted);
            flash.addFlashAttribute(
                    "done", texts.text("staff.changed", changed.member().name()));
            return new ModelAndView(LIST);
        } catch (InvalidInput invalid) {
            Person known = staff.one(login);
            return form(
                    known, typed == null ? Typed.of(known) : typed, invalid.errors(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (RuleViolation refused) {
            return refused(login, typed, refused);
        }
    }

    private ModelAndView refused(String login, @Nullable Typed typed, RuleViolation refused) {
        if (refused.kind() != RuleViolation.Kind.CONFLICT) {
            throw refused;
        }
        Person known = staff.one(login);
        ModelAndView page = form(known, typed == null ? Typed.of(known) : typed, List.of(), HttpStatus.CONFLICT);
        page.addObject("refused", texts.rule(refused));
        return page;
    }

    private ModelAndView form(@Nullable Person person, Typed typed, List<FieldError> errors, HttpStatus status) {
        ModelAndView page = new ModelAndView("directory/can-bo-sua", status);
        page.addObject("person", person);
        page.addObject("typed", typed);
        page.addObject("errors", errors);
        page.addObject(
                "errorOf",
                errors.stream().collect(Collectors.toMap(FieldError::field, FieldError::message, (one, other) -> one)));
        page.addObject("units", directory.units());
        page.addObject("roles", Arrays.stream(Role.values()).map(Role::code).toList());
        return page;
    }
}
