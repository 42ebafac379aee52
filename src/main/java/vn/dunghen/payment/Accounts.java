package vn.dunghen.payment;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Policy;

/** The accounts as a thing one may see or work on: those of the finance unit. */
@Component
class Accounts {

    private final Policy policy;
    private final String unit;

    Accounts(Policy policy, @Value("${dunghen.payment.unit:KHTC}") String unit) {
        this.policy = policy;
        this.unit = unit;
    }

    void require(String action) {
        policy.require(action, resource());
    }

    boolean allows(String action) {
        return policy.allows(action, resource());
    }

    private Policy.Resource resource() {
        return new Policy.Resource("payment", "", "", unit, null);
    }
}
