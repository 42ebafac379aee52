package vn.dunghen.payment;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** Something that happened to a charge, or between us and a provider. @param action {@code payment.<pastCamel>} */
public record PaymentEvent(Subject subject, String action, Map<String, String> facts) implements DomainEvent {

    /** The type of a charge. */
    public static final String CHARGE = "charge";

    /** The type of a provider, for what belongs to no charge. */
    public static final String PROVIDER = "payment-provider";

    /** The type of a day of accounts. */
    public static final String DAY = "payment-day";
}
