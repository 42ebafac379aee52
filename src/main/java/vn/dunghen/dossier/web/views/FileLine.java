package vn.dunghen.dossier.web.views;

/** An attached file of a dossier; {@code note} says type, size and when it came. */
public record FileLine(String name, String note, String href) {}
