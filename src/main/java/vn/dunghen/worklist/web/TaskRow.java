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
 */
public record TaskRow(
        String id,
        String href,
        String name,
        String title,
        String code,
        @Nullable String person,
        DueWords.Words due,
        String from) {}
