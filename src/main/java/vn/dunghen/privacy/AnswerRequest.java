package vn.dunghen.privacy;

import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Ghi trả lời: the package went out, in full or in part, or the request was refused; once, and at this moment. */
@UseCase
public class AnswerRequest {

    private final DataRequests requests;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    AnswerRequest(DataRequests requests, Directory directory, Policy policy, Actors actors, Clock clock) {
        this.requests = requests;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Records the answer.
     *
     * @param outcome {@code ANSWERED}, {@code PARTLY} or {@code REFUSED}
     * @throws vn.dunghen.kernel.InvalidInput at {@code outcome} or {@code reason}
     * @throws vn.dunghen.kernel.RuleViolation NOT_FOUND, FORBIDDEN, CONFLICT without a package or when it is answered
     */
    public void handle(String code, @Nullable String outcome, @Nullable String reason) {
        DataRequest request = RequestAccess.require(
                policy, PrivacyRules.ANSWER, requests.lock(directory.agency().code(), code));
        Fields read = new Fields();
        RequestState wanted = Arrays.stream(RequestState.values())
                .filter(one -> one.name().equals(outcome))
                .findFirst()
                .orElse(RequestState.OPEN);
        String why = read.optional("reason", reason, 1000);
        read.refuse();
        request.answer(wanted, why, actors.current(), clock.instant());
        requests.save(request);
    }
}
