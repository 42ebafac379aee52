package vn.dunghen.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.Subject;

/** A unit as it is stored. */
@Entity
@Table(name = "directory_unit")
class UnitEntry extends Aggregate {

    @Id
    private String id;

    private String agency;

    @Version
    private @Nullable Integer version;

    private String code;
    private String name;
    private String shortName;

    @Column(name = "place_in_list")
    private int place;

    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected UnitEntry() {}

    private UnitEntry(String agency, Unit unit, int place) {
        this.id = UUID.randomUUID().toString();
        this.agency = agency;
        this.code = unit.code();
        this.name = unit.name();
        this.shortName = unit.shortName();
        this.place = place;
    }

    static UnitEntry found(String agency, Unit unit, int place) {
        UnitEntry entry = new UnitEntry(agency, unit, place);
        entry.record(new DirectoryEvent(entry.subject(), "unit.founded", Map.of("name", unit.name())));
        return entry;
    }

    void rename(String newName, String newShortName) {
        if (!newName.equals(name) || !newShortName.equals(shortName)) {
            record(new DirectoryEvent(
                    subject(), "unit.renamed", Map.of("before", name, "name", newName, "shortName", newShortName)));
            name = newName;
            shortName = newShortName;
        }
    }

    void place(int newPlace) {
        if (newPlace != place) {
            place = newPlace;
            record(new DirectoryEvent(subject(), "unit.placed", Map.of("place", String.valueOf(newPlace))));
        }
    }

    void close(Instant at) {
        closedAt = at;
        record(new DirectoryEvent(subject(), "unit.closed", Map.of("name", name)));
    }

    void reopen() {
        closedAt = null;
        record(new DirectoryEvent(subject(), "unit.reopened", Map.of("name", name)));
    }

    boolean open() {
        return closedAt == null;
    }

    int place() {
        return place;
    }

    @Override
    public Subject subject() {
        return new Subject("unit", code);
    }

    Unit unit() {
        return new Unit(code, name, shortName);
    }
}
