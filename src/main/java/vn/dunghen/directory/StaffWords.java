package vn.dunghen.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.FactWords;

/** Says units and people of the trail by name. */
@Component
class StaffWords implements FactWords {

    private static final Set<String> PEOPLE =
            Set.of("officer", "absent", "substitute", "login", "signer", "giver", "receiver", "author");

    private final Directory directory;

    StaffWords(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<String> say(String fact, String value) {
        if (fact.equals("unit")) {
            return directory.unit(value).map(Unit::name);
        }
        if (fact.equals("units")) {
            return value.contains(",") ? shortly(value) : say("unit", value);
        }
        return PEOPLE.contains(fact) ? directory.staff(value).map(StaffMember::name) : Optional.empty();
    }

    /** Several units by the names that fit a line; not what only looks like a list of them. */
    private Optional<String> shortly(String codes) {
        List<String> names = new ArrayList<>();
        for (String code : codes.split(", ")) {
            directory.unit(code).map(Unit::shortName).ifPresent(names::add);
        }
        return names.size() == codes.split(", ").length ? Optional.of(String.join(", ", names)) : Optional.empty();
    }
}
