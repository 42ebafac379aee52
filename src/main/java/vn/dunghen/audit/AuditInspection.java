package vn.dunghen.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proves that the trail is whole, here and elsewhere. */
public interface AuditInspection {

    /** Recomputes every chain and every seal; reads the whole trail with bounded memory. */
    AuditVerification verify();

    /** The seal that left this head; empty when no seal did, which for a head noted earlier means that the trail was rewritten. */
    Optional<SealedHead> sealOf(String head);

    /** The last seal made before the moment; empty when there is none yet. */
    Optional<SealedHead> lastSealBefore(Instant moment);

    /**
     * Seals what is not sealed yet, then writes the entries of a range as NDJSON for {@link VerifyAudit}. Streams; the
     * stream is flushed, not closed.
     *
     * @param from first moment, {@code null} for the beginning
     * @param to first moment no longer wanted, {@code null} for the end
     */
    void export(@Nullable Instant from, @Nullable Instant to, OutputStream out) throws IOException;
}
