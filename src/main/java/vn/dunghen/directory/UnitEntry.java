package vn.dunghen.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    @Override
    public Subject subject() {
        return new Subject("unit", code);
    }

    Unit unit() {
        return new Unit(code, name, shortName);
    }
}
