package vn.dunghen.directory;

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
        return PEOPLE.contains(fact) ? directory.staff(value).map(StaffMember::name) : Optional.empty();
    }
}
