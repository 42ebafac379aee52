package vn.dunghen.notice.web.views;

/**
 * A letter in a list.
 *
 * @param name which letter it is, in words
 * @param to the receiver's address, masked
 * @param about the code people know its subject by
 * @param aboutHref where that is opened
 * @param state code of the state, e.g. {@code UNCONFIRMED}
 * @param tone how its state is marked: {@code FAR}, {@code SOON}, {@code LATE}, {@code DONE} or {@code ENDED}
 * @param at when it was written down, in words
 * @param reason why it is where it is, may be empty
 * @param next when it is tried again, may be empty
 */
public record LetterRow(
        String id,
        String name,
        String to,
        String about,
        String aboutHref,
        String state,
        String tone,
        String at,
        String reason,
        String next,
        int attempts) {}
