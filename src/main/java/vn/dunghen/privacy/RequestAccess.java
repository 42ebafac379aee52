package vn.dunghen.privacy;

import java.util.Optional;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.RuleViolation;

/** Lets at a request whoever may; to who may not see it, it is like one there is not. */
final class RequestAccess {

    private RequestAccess() {}

    /** @throws RuleViolation NOT_FOUND, or FORBIDDEN to who sees it but may not do {@code action} */
    static DataRequest require(Policy policy, String action, Optional<DataRequest> found) {
        DataRequest request = found.filter(one -> policy.allows(PrivacyRules.VIEW, one.resource()))
                .orElseThrow(() -> RuleViolation.notFound("dataRequest.unknown"));
        if (!policy.allows(action, request.resource())) {
            throw RuleViolation.forbidden("forbidden");
        }
        return request;
    }
}
