package vn.dunghen.directory;

import java.util.List;

/** Says what a unit still has to do; implemented by each module that gives work to units, found by injection. */
public interface UnitDuties {

    /**
     * What is open or kept for the unit.
     *
     * @param most rows to name
     * @return fewer than {@code most} when that is all
     */
    List<Duty> of(String unit, int most);

    /**
     * One thing that would be left without a unit.
     *
     * @param work what people call its kind, e.g. "Hồ sơ"
     * @param code what people call it by
     */
    record Duty(String work, String code, String title) {}
}
