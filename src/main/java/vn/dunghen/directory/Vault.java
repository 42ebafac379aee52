package vn.dunghen.directory;

import java.util.Optional;

/** Seals secrets under the key of the installation, so that a row of the database says nothing by itself. */
public interface Vault {

    /** Whether there is a key. */
    boolean hasKey();

    /**
     * @param row what the secret belongs to; it opens for nothing else
     * @throws vn.dunghen.kernel.RuleViolation CONFLICT when there is no key
     */
    String close(String row, String secret);

    /** Empty when there is no key, or it was sealed under another one, for another row, or changed since. */
    Optional<String> open(String row, String kept);
}
