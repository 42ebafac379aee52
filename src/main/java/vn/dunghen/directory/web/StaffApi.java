package vn.dunghen.directory.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.directory.GivePasswordOnce;
import vn.dunghen.directory.ResetSecondFactor;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffAdministration;
import vn.dunghen.directory.StaffAdministration.Wanted;
import vn.dunghen.kernel.Access;

/** Staff as the administrator's scripts keep them. */
@RestController
class StaffApi {

    private static final String ADDRESS = "/api/v1/staff";

    private final StaffAdministration staff;
    private final GivePasswordOnce once;
    private final ResetSecondFactor resetting;

    StaffApi(StaffAdministration staff, GivePasswordOnce once, ResetSecondFactor resetting) {
        this.staff = staff;
        this.once = once;
        this.resetting = resetting;
    }

    /** @param login only when somebody is added */
    record Body(
            @Nullable String login,
            @Nullable String name,
            @Nullable String title,
            @Nullable String unit,
            @Nullable List<@Nullable String> roles,
            @Nullable Boolean active,
            @Nullable String password) {

        Wanted wanted() {
            return new Wanted(name, title, unit, roles, active, password);
        }
    }

    record Person(String login, String name, String title, String unit, List<String> roles, boolean active) {

        static Person of(StaffAdministration.Person person) {
            return new Person(
                    person.member().login(),
                    person.member().name(),
                    person.member().title(),
                    person.member().unit(),
                    person.member().roles().stream().map(Role::code).sorted().toList(),
                    person.active());
        }
    }

    @PostMapping(ADDRESS)
    @Access(may = "staff.edit")
    ResponseEntity<Person> add(@RequestBody Body body) {
        Person added = Person.of(staff.add(body.login(), body.wanted()));
        return ResponseEntity.created(URI.create(ADDRESS + "/" + added.login())).body(added);
    }

    /** What is absent stays as it is; {@code active: false} locks, at once and for every open session. */
    @PutMapping(ADDRESS + "/{login}")
    @Access(may = "staff.edit")
    Person change(@PathVariable String login, @RequestBody Body body) {
        return Person.of(staff.change(login, body.wanted()));
    }

    /** Sets a password with which the person can do nothing but set another within a day. */
    @PutMapping(ADDRESS + "/{login}/one-time-password")
    @Access(may = "staff.edit")
    GivePasswordOnce.Once once(@PathVariable String login) {
        return once.handle(login);
    }

    /** For somebody whose telephone is gone; nobody does it for themselves. */
    @DeleteMapping(ADDRESS + "/{login}/second-factor")
    @Access(may = "staff.edit")
    ResponseEntity<Void> resetSecondFactor(@PathVariable String login) {
        resetting.handle(login);
        return ResponseEntity.noContent().build();
    }
}
