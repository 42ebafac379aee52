package vn.dunghen.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of one order.
 *
 * @param reference the order, as we named it
 * @param amount đồng that came; 0 when none did
 * @param transaction the provider's own number
 * @param at when it was paid, if it says so
 */
public record ProviderAnswer(
        String reference, Outcome outcome, long amount, @Nullable String transaction, @Nullable Instant at) {

    /** What became of an order. */
    public enum Outcome {
        PAID,
        FAILED,
        /** Not decided yet. */
        PENDING,
        /** The provider has never heard of it. */
        UNKNOWN
    }
}
