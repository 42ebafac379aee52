package vn.dunghen.directory.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.directory.SigningForm;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.StandIn;
import vn.dunghen.directory.StandIns;
import vn.dunghen.directory.Unit;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.RuleViolation;

/** Who I am, who works here and who acts for whom. */
@RestController
@RequestMapping("/api/v1")
class DirectoryApi {

    private final Directory directory;
    private final StandIns standIns;
    private final Actors actors;
    private final Clock clock;
    private final HttpTexts texts;

    DirectoryApi(Directory directory, StandIns standIns, Actors actors, Clock clock, HttpTexts texts) {
        this.directory = directory;
        this.standIns = standIns;
        this.actors = actors;
        this.clock = clock;
        this.texts = texts;
    }

    record UnitName(String code, String name) {}

    record Person(String login, String name, String title, UnitName unit, List<String> roles) {
        static Person of(StaffMember member) {
            return new Person(
                    member.login(),
                    member.name(),
                    member.title(),
                    new UnitName(member.unit(), member.unitName()),
                    member.roles().stream().map(Role::code).sorted().toList());
        }
    }

    /** @param signing how I sign at the moment, {@code null} when I may not @param actingFor whom I stand in for at the moment */
    record Me(
            String login,
            String name,
            String title,
            UnitName unit,
            List<String> roles,
            @Nullable SigningAuthority signing,
            List<StandInView> actingFor) {}

    record StandInView(
            String id,
            String absent,
            String substitute,
            String scope,
            Instant from,
            Instant to,
            @Nullable SigningForm form,
            String reason) {
        static StandInView of(StandIn standIn) {
            return new StandInView(
                    standIn.id(),
                    standIn.absent(),
                    standIn.substitute(),
                    standIn.work(),
                    standIn.from(),
                    standIn.to(),
                    standIn.form(),
                    standIn.reason());
        }
    }

    record NewStandIn(
            @Nullable String absent,
            @Nullable String substitute,
            @Nullable String scope,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String form,
            @Nullable String reason) {}

    @GetMapping("/me")
    @Access(Access.Who.COLLEAGUE)
    Me me() {
        String login = actors.current().login();
        Instant now = clock.instant();
        Person person = directory.staff(login).map(Person::of).orElseThrow(() -> RuleViolation.notFound("notFound"));
        return new Me(
                person.login(),
                person.name(),
                person.title(),
                person.unit(),
                person.roles(),
                directory.signingAuthority(login, now).orElse(null),
                directory.standInsBy(login, now).stream().map(StandInView::of).toList());
    }

    @GetMapping("/units")
    @Access(may = "unit.view")
    Page<Unit> units() {
        return new Page<>(directory.units(), null);
    }

    /** By sign-in name. @param size 1 to 200 @param cursor the last sign-in name of the page before */
    @GetMapping("/staff")
    @Access(may = "staff.view")
    Page<Person> staff(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > 200) {
            throw new InvalidInput("size", texts.text("http.field.size"));
        }
        List<Person> found = (unit == null ? directory.staff() : directory.staffOf(unit))
                .stream()
                        .map(Person::of)
                        .filter(person -> cursor == null || person.login().compareTo(cursor) > 0)
                        .sorted((one, other) -> one.login().compareTo(other.login()))
                        .limit(size + 1L)
                        .toList();
        boolean more = found.size() > size;
        List<Person> items = more ? found.subList(0, size) : found;
        return new Page<>(items, more ? items.get(size - 1).login() : null);
    }

    @GetMapping("/substitutions")
    @Access(value = Access.Who.ROWS, may = "substitution.viewAll")
    Page<StandInView> substitutions() {
        return new Page<>(standIns.open().stream().map(StandInView::of).toList(), null);
    }

    /** Without {@code absent} it is my own absence. */
    @PostMapping("/substitutions")
    @Access(may = "substitution.add")
    ResponseEntity<StandInView> enter(@RequestBody NewStandIn wanted) {
        StandInView entered = StandInView.of(standIns.enter(new StandIn(
                "",
                wanted.absent() == null ? actors.current().login() : wanted.absent(),
                given("substitute", wanted.substitute()),
                wanted.scope() == null ? "" : wanted.scope(),
                given("from", wanted.from()),
                given("to", wanted.to()),
                form(wanted.form()),
                given("reason", wanted.reason()))));
        return ResponseEntity.created(URI.create("/api/v1/substitutions/" + entered.id()))
                .body(entered);
    }

    @PostMapping("/substitutions/{id}/end")
    @Access(may = "substitution.add", of = "id")
    StandInView end(@PathVariable String id) {
        return StandInView.of(standIns.end(id));
    }

    private <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(field, texts.text("http.field.missing"));
        }
        return value;
    }

    private @Nullable SigningForm form(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        return Arrays.stream(SigningForm.values())
                .filter(form -> form.name().equals(code.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("form", texts.text("substitution.formUnknown")));
    }
}
