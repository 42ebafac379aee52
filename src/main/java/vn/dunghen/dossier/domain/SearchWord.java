package vn.dunghen.dossier.domain;

import jakarta.persistence.Embeddable;

/** A word by which a dossier is found. */
@Embeddable
record SearchWord(String agency, String token) {}
