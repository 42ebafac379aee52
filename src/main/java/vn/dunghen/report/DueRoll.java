package vn.dunghen.report;

/** How a day that a regime names becomes a working day. */
public enum DueRoll {
    /** "Trước ngày D": the last working day before D, whatever D is. */
    BEFORE,
    /** "Chậm nhất ngày D": D, or the next working day when D is off. */
    FORWARD,
    /** "Ngày D": D, or the working day before when D is off. */
    BACKWARD
}
