package vn.dunghen.directory;

import java.util.List;

/** What a unit has to do, read from rows; a module names the kinds. */
public abstract class RowDuties implements UnitDuties {

    private final DutyRows rows;
    private final DutyRows.Kind[] kinds;

    protected RowDuties(DutyRows rows, DutyRows.Kind... kinds) {
        this.rows = rows;
        this.kinds = kinds.clone();
    }

    @Override
    public final List<Duty> of(String unit, int most) {
        return rows.read(unit, most, kinds);
    }
}
