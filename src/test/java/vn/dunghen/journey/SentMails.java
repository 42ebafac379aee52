package vn.dunghen.journey;

import java.util.List;
import vn.dunghen.testing.TestDepartment;

/** Where letters that left by mail can be read; found through {@link java.util.ServiceLoader}, so that whoever sends mail adds one. */
public interface SentMails {

    /**
     * A mail that was sent.
     *
     * @param to the address it went to
     * @param text all of it: head, body and the names of what is attached
     */
    record Mail(String to, String text) {}

    List<Mail> of(TestDepartment department);
}
