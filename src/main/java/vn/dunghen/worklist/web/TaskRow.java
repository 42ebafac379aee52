package vn.dunghen.worklist.web;

import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.DueWords;

/**
 * A task as a list shows it.
 *
 * @param href address of its page
 * @param name what is to be done
 * @param title what the subject is, e.g. the procedure
 * @param code readable code of the subject
 * @param person for whom
 * @param due when, in words
 * @param from where it comes from
 * @param fresh whether the person has not read it yet
 * @param onBehalfOf full name of the colleague in whose stead it would be done, if any
 * @param holder full name of the colleague who has it in hand, if somebody else has
 */
public record TaskRow(
        String id,
        String href,
        String name,
        String title,
        String code,
        @Nullable String person,
        DueWords.Words due,
        String from,
        boolean fresh,
        @Nullable String onBehalfOf,
        @Nullable String holder) {

    /** A row that has been read and is the person's own. */
    public TaskRow(
            String id,
            String href,
            String name,
            String title,
            String code,
            @Nullable String person,
            DueWords.Words due,
            String from) {
        this(id, href, name, title, code, person, due, from, false, null, null);
    }
}
