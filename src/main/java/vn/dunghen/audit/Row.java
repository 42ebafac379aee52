package vn.dunghen.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Subject;

/**
 * One row of {@code audit_entry}, with every column.
 *
 * @param seq place within the subject's chain, from 1
 * @param at to the microsecond, which both databases keep
 * @param facts canonical JSON
 * @param prevHash hash of the subject's previous entry, {@link Canonical#GENESIS} for the first
 * @param hash over all other columns
 */
record Row(
        long id,
        String agency,
        Subject subject,
        long seq,
        Instant at,
        Actor actor,
        String action,
        String facts,
        String prevHash,
        String hash) {

    static Row of(
            long id,
            String agency,
            Subject subject,
            long seq,
            Instant at,
            Actor actor,
            String action,
            String facts,
            String prevHash) {
        var open = new Row(id, agency, subject, seq, at, actor, action, facts, prevHash, "");
        return open.withHash(open.computedHash());
    }

    Row withHash(String other) {
        return new Row(id, agency, subject, seq, at, actor, action, facts, prevHash, other);
    }

    /** What the hash must be when nothing was changed. */
    String computedHash() {
        return Canonical.hash(
                "dunghen-audit-entry/1",
                id,
                agency,
                subject.type(),
                subject.id(),
                seq,
                at,
                actor.login(),
                actor.name(),
                actor.onBehalfOf(),
                action,
                facts,
                prevHash);
    }

    /** Whether this row may stand right behind {@code previous}; {@code null} when nothing is known about what came before. */
    boolean follows(@Nullable Link previous) {
        if (previous == null) {
            return seq == 1 ? prevHash.equals(Canonical.GENESIS) : seq > 1 && !prevHash.equals(Canonical.GENESIS);
        }
        return seq == previous.seq() + 1 && prevHash.equals(previous.hash());
    }

    /** The end of a chain so far. */
    record Link(long seq, String hash) {
        static final Link START = new Link(0, Canonical.GENESIS);
    }
}
