package vn.dunghen.plan.usecase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.Unit;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.UnitGroup;

/** Which units a plan means: those named, and those of the groups named, in the directory's order. */
@Component
class UnitsInGroups {

    private final JdbcClient jdbc;
    private final Directory directory;

    UnitsInGroups(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** Codes of the units that can be given work; what is not sure or not a unit of the department is left out. */
    List<String> of(List<NamedUnit> named) {
        Set<String> wanted = new LinkedHashSet<>();
        for (NamedUnit one : named) {
            if (one.sure() && one.unit() != null) {
                wanted.add(one.unit());
            } else if (one.sure() && one.group() != null) {
                wanted.addAll(members(one.group()));
            }
        }
        return directory.units().stream()
                .map(Unit::code)
                .filter(wanted::contains)
                .filter(this::hasHead)
                .toList();
    }

    /** As written, those that {@link #of} leaves out. */
    List<String> leftOut(List<NamedUnit> named) {
        return named.stream()
                .filter(one -> of(List.of(one)).isEmpty())
                .map(NamedUnit::text)
                .toList();
    }

    boolean hasHead(String unit) {
        return !directory.staffOf(Role.UNIT_HEAD, unit).isEmpty();
    }

    private List<String> members(UnitGroup group) {
        List<String> own = members(group, directory.agency().code());
        return own.isEmpty() ? members(group, "*") : own;
    }

    private List<String> members(UnitGroup group, String agency) {
        return jdbc.sql("select unit from plan_unit_group where agency = ? and group_code = ? order by unit")
                .params(agency, group.name())
                .query(String.class)
                .list();
    }
}
