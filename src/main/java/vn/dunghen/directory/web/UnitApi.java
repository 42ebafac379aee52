package vn.dunghen.directory.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.directory.UnitAdministration;
import vn.dunghen.directory.UnitAdministration.Standing;
import vn.dunghen.directory.UnitAdministration.Wanted;
import vn.dunghen.directory.UnitDuties;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Page;

/** Units as the administrator's scripts keep them. */
@RestController
@RequestMapping("/api/v1/units")
class UnitApi {

    private final UnitAdministration units;

    UnitApi(UnitAdministration units) {
        this.units = units;
    }

    /** @param code only when one is founded @param place in lists, 0 to 999 @param open false closes, true opens again */
    record Body(
            @Nullable String code,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable Integer place,
            @Nullable Boolean open) {

        Wanted wanted() {
            return new Wanted(name, shortName, place, open);
        }
    }

    record Line(String code, String name, String shortName, int place, boolean open, int people) {

        static Line of(Standing one) {
            return new Line(
                    one.unit().code(),
                    one.unit().name(),
                    one.unit().shortName(),
                    one.place(),
                    one.open(),
                    one.people());
        }
    }

    @PostMapping
    @Access(may = "unit.edit")
    ResponseEntity<Line> add(@RequestBody Body body) {
        Line added = Line.of(units.add(body.code(), body.wanted()));
        return ResponseEntity.created(URI.create("/api/v1/units/" + added.code()))
                .body(added);
    }

    @GetMapping("/{code}")
    @Access(may = "unit.edit")
    Line one(@PathVariable String code) {
        return Line.of(units.one(code));
    }

    /** What keeps the unit from being closed. */
    @GetMapping("/{code}/duties")
    @Access(may = "unit.edit")
    Page<UnitDuties.Duty> duties(@PathVariable String code) {
        return new Page<>(units.duties(code), null);
    }

    /** What is absent stays as it is. */
    @PutMapping("/{code}")
    @Access(may = "unit.edit")
    Line change(@PathVariable String code, @RequestBody Body body) {
        return Line.of(units.change(code, body.wanted()));
    }
}
