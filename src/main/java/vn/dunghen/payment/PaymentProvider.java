package vn.dunghen.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment service outside the house. Called outside of transactions; may be slow, silent or wrong.
 *
 * <p>Each method throws {@link ProviderSilent} when no answer came: nothing is known then.
 */
public interface PaymentProvider {

    /** Stable code, part of the address its notifications come to, e.g. {@code sandbox}. */
    String code();

    /** What people call it. */
    String name();

    /** Opens an order; the same reference opens one order only. @return where the payer goes on */
    String order(Order order);

    ProviderAnswer query(String reference);

    /** Pays back; the same key pays back once. @return the provider's number of the refund */
    String refund(String reference, long amount, String key);

    /** What the provider has booked as paid on a day. */
    List<ProviderAnswer> statement(LocalDate day);

    /** Whether the signature belongs to the body; compared in constant time. */
    boolean genuine(String body, @Nullable String signature);

    /**
     * Reads a genuine notification.
     *
     * @throws vn.dunghen.kernel.InvalidInput when it cannot be read
     */
    ProviderAnswer read(String body);

    /** @param returnTo path within our pages to which the payer comes back */
    record Order(String reference, long amount, String title, String returnTo, Instant at) {}
}
