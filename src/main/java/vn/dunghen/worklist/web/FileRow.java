package vn.dunghen.worklist.web;

/**
 * An attached file as a page shows it.
 *
 * @param note type, size and who sent it
 * @param removable whether the reader may take it away again
 */
public record FileRow(String id, String name, String note, String href, boolean removable) {}
