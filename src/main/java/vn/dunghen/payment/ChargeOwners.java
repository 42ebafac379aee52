package vn.dunghen.payment;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;

/** Finds the business module a charge belongs to. */
@Component
class ChargeOwners {

    private final ObjectProvider<ChargeOwner> owners;

    ChargeOwners(ObjectProvider<ChargeOwner> owners) {
        this.owners = owners;
    }

    void lock(Subject subject) {
        of(subject).lock(subject);
    }

    ChargeOwner of(Subject subject) {
        return owners.stream()
                .filter(owner -> owner.subjectType().equals(subject.type()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody owns a charge about " + subject.type()));
    }
}
