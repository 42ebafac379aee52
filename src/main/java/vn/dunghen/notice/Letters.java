package vn.dunghen.notice;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;

/** Writes letters by mail to those who have given an address. */
@Component
public class Letters {

    private final Outbox outbox;

    Letters(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Writes one letter, in the caller's transaction; nothing happens when there is no address.
     *
     * @param key see {@link Outbox.Message#key}
     * @param address where it goes; one that mail cannot reach is shown to the office as refused
     * @param values what the letter has places for; the department's own are filled in
     */
    public void write(
            String key,
            @Nullable String address,
            Subject subject,
            String template,
            Map<String, String> values,
            List<String> enclosures) {
        if (address != null && !address.isBlank()) {
            outbox.put(
                    new Outbox.Message(key, Outbox.MAIL, address.strip(), subject, template, values, enclosures, true));
        }
    }

    /** The letters of one kind about a subject, oldest first. */
    public List<Outbox.Letter> about(Subject subject, String template) {
        return outbox.about(subject).stream()
                .filter(letter -> letter.message().template().equals(template))
                .toList();
    }
}
