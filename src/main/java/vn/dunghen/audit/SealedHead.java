package vn.dunghen.audit;

import java.time.Instant;

/**
 * A global head as one seal left it.
 *
 * @param no number of the seal
 * @param at when it was sealed
 * @param entries how many entries this seal and all before it bind
 * @param head 64 hex digits
 */
public record SealedHead(long no, Instant at, long entries, String head) {}
