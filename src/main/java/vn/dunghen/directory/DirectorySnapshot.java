package vn.dunghen.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Units and staff as they stood at one moment. */
final class DirectorySnapshot {

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final List<Unit> open;
    private final Map<String, Person> people = new LinkedHashMap<>();
    /** Those who are here, by unit: asked for thousands of times when every unit is looked at. */
    private final Map<String, List<StaffMember>> byUnit = new HashMap<>();

    /** @param active whether a colleague who is here; another system is none */
    private record Person(StaffMember member, boolean active, Credentials credentials) {}

    private final Instant since;
    private final List<StandIn> standIns;

    /**
     * @param since moment before which nothing is known of substitutions
     * @param standIns those that end after it, in the order in which they count
     */
    DirectorySnapshot(List<UnitEntry> units, List<StaffAccount> accounts, Instant since, List<Substitution> standIns) {
        this.since = since;
        this.standIns = standIns.stream().map(Substitution::standIn).toList();
        units.stream().map(UnitEntry::unit).forEach(unit -> this.units.put(unit.code(), unit));
        open = units.stream().filter(UnitEntry::open).map(UnitEntry::unit).toList();
        for (StaffAccount account : accounts) {
            String unit = unit(account.unit()).map(Unit::name).orElse(account.unit());
            StaffMember member = account.member(unit);
            people.put(
                    account.login(),
                    new Person(member, account.active() && !member.has(Role.PORTAL), account.credentials()));
            if (account.active() && !member.has(Role.PORTAL)) {
                byUnit.computeIfAbsent(member.unit(), code -> new ArrayList<>()).add(member);
            }
        }
    }

    /** Those that are open, in their order. */
    List<Unit> units() {
        return open;
    }

    /** Closed ones as well, for what is past speaks of them. */
    Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** Those who have left as well. */
    Optional<StaffMember> staff(String login) {
        return Optional.ofNullable(people.get(login)).map(Person::member);
    }

    Optional<Credentials> credentials(String login) {
        return Optional.ofNullable(people.get(login)).map(Person::credentials);
    }

    /** For whom somebody acts at a moment; empty when that is too long ago to be known here. */
    Optional<List<StandIn>> standInsBy(String login, Instant at) {
        return at.isBefore(since)
                ? Optional.empty()
                : Optional.of(standIns.stream()
                        .filter(one -> one.substitute().equals(login)
                                && !one.from().isAfter(at)
                                && one.to().isAfter(at))
                        .toList());
    }

    /** Those of a unit who are here, by name. */
    List<StaffMember> of(String unit) {
        return List.copyOf(byUnit.getOrDefault(unit, List.of()));
    }

    /** Those who are here, by name. */
    Stream<StaffMember> active() {
        return people.values().stream().filter(Person::active).map(Person::member);
    }
}
