package vn.dunghen.report.domain;

import jakarta.persistence.Embeddable;

/** A unit that a regime names among those who report. */
@Embeddable
public record RegimeUnit(String agency, String unit) {}
