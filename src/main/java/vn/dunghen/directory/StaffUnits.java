package vn.dunghen.directory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.ActorUnits;

/** Tells the trail in which unit people work. */
@Component
class StaffUnits implements ActorUnits {

    private final Directory directory;

    StaffUnits(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<String> unitOf(String login) {
        return directory.staff(login).map(StaffMember::unit);
    }

    @Override
    public Map<String, String> units() {
        var units = new LinkedHashMap<String, String>();
        directory.units().forEach(unit -> units.put(unit.code(), unit.name()));
        return units;
    }

    @Override
    public Map<String, String> people() {
        var people = new LinkedHashMap<String, String>();
        directory.staff().stream()
                .sorted(Comparator.comparing(StaffMember::name))
                .forEach(member -> people.put(member.login(), member.name()));
        return people;
    }
}
