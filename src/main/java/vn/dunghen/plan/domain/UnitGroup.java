package vn.dunghen.plan.domain;

/** Units that plans name together. Which units belong to a group is data of the directory. */
public enum UnitGroup {
    /** "các phòng, đơn vị": every room and subordinate unit. */
    ALL,
    /** "các phòng chuyên môn". */
    ROOMS,
    /** "các đơn vị trực thuộc". */
    SUBORDINATE
}
