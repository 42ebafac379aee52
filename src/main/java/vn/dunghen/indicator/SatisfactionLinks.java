package vn.dunghen.indicator;

import java.util.Optional;
import vn.dunghen.kernel.Subject;

/** Lets those who were served say how it went; found by injection, so that a business module need not know who asks. */
public interface SatisfactionLinks {

    /**
     * Offers a link, once for each subject, in the caller's transaction.
     *
     * @param procedure code of the procedure
     */
    void offer(Subject subject, String procedure);

    /** The address of the link within the application, e.g. {@code /khao-sat/…}; empty when none was offered. */
    Optional<String> addressOf(Subject subject);
}
