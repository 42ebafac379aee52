package vn.dunghen.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;

/** Binds the entries sealed together to every earlier seal: computes the global head. */
final class Seal {

    private final String agency;
    private final long no;
    private final Instant at;
    private final String previousHead;
    private final MessageDigest entryHashes = Canonical.sha256();
    private long entries;

    Seal(String agency, long no, Instant at, String previousHead) {
        this.agency = agency;
        this.no = no;
        this.at = at;
        this.previousHead = previousHead;
    }

    /** Entries come in the order of their ids. */
    void add(String entryHash) {
        entryHashes.update(entryHash.getBytes(StandardCharsets.UTF_8));
        entryHashes.update((byte) '\n');
        entries++;
    }

    long no() {
        return no;
    }

    Instant at() {
        return at;
    }

    long entries() {
        return entries;
    }

    /** The global head with this seal; asked once, after the last entry. */
    String head() {
        return Canonical.hash(
                "dunghen-audit-seal/1", agency, no, at, entries, previousHead, Canonical.hex(entryHashes));
    }
}
