package vn.dunghen.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Letters that landed in the trial mailbox; a bean only where no mail leaves the machine. */
public interface TrialLetters {

    /** The latest first, at most a hundred. */
    List<TrialLetter> latest();

    Optional<TrialLetter> find(String id);

    /** @param enclosures what goes with it, each as {@code <kind>:<id>} of an {@link EnclosureSource} */
    record TrialLetter(
            String id,
            String recipient,
            String subject,
            List<String> lines,
            List<String> enclosures,
            Instant arrivedAt) {}
}
