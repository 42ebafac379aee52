package vn.dunghen.dossier.web.views;

/**
 * State of a dossier as a tag.
 *
 * @param text the word of the national list
 * @param tone one of "", run, wait, ok, bad, line
 * @param icon one of open, dots, pause, check, dcheck, cross, lock
 */
public record StateTag(String text, String tone, String icon) {}
