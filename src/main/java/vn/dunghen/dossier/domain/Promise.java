package vn.dunghen.dossier.domain;

import java.time.Instant;

/**
 * A date the applicant was told.
 *
 * @param no from 1 on; 1 is the receipt
 * @param due last moment of the promise
 */
public record Promise(int no, Instant due) {}
