package vn.dunghen.dossier;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** Something that happened to a liability review. @param action {@code liability-review.<pastCamel>} */
public record LiabilityEvent(LiabilityReviewId review, String action, Map<String, String> facts)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return review.subject();
    }
}
