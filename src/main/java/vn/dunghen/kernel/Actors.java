package vn.dunghen.kernel;

/** Knows who acts at this moment; {@link Actor#SYSTEM} when nobody has signed in (timers, start-up). */
public interface Actors {

    Actor current();
}
