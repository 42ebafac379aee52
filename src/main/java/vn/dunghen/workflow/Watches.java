package vn.dunghen.workflow;

import vn.dunghen.kernel.Subject;

/** Re-arms the deadline watches when a date or a ladder has moved. */
public interface Watches {

    /** The subject's due date moved: its watches look again, its open tasks get new due dates. */
    void moved(Subject subject);

    /** A ladder moved: every watch on it looks again. */
    void movedAll(String kind);
}
