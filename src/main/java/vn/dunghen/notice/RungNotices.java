package vn.dunghen.notice;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.WatchTarget;

/** Tells the people of a rung what is due: each of them once for each promise, in the words of {@code notice.<ladder>.<rung>}. */
@Component
public class RungNotices {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Notices notices;
    private final MessageSource messages;

    RungNotices(Notices notices, MessageSource messages) {
        this.notices = notices;
        this.messages = messages;
    }

    /**
     * @param people sign-in names of each recipient that the rung names
     * @param called what the subject is called where the ladder has no words of its own
     * @param words what the words have places for
     */
    public void tell(
            Subject subject,
            WatchTarget.Watch watch,
            Rung rung,
            Function<Rung.Recipient, ? extends Collection<String>> people,
            String called,
            Object... words) {
        Set<String> told = new LinkedHashSet<>();
        rung.who().forEach(recipient -> told.addAll(people.apply(recipient)));
        String text = messages.getMessage(
                "notice." + rung.kind() + "." + rung.code(), words, rung.name() + ": " + called, VIETNAMESE);
        String key = rung.kind() + "/" + subject.id() + "/" + watch.promise() + "/" + rung.code();
        told.forEach(login -> notices.tell(key, login, subject, rung.code(), watch.dueAt(), text));
    }
}
