package vn.dunghen.dossier.web.views;

/** An option of a select. */
public record Choice(String value, String label) {}
