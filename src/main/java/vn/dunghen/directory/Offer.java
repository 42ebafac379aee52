package vn.dunghen.directory;

/**
 * Tasks a person may take: those of an audience, possibly only of some kinds.
 *
 * @param audience to whom they are offered
 * @param work empty for all kinds, else how the kinds begin (as in {@link StandIn#work()})
 */
public record Offer(Audience audience, String work) {}
