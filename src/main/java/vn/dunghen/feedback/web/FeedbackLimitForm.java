package vn.dunghen.feedback.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Policy;
import vn.dunghen.feedback.usecase.ChangeFeedbackLimit;
import vn.dunghen.feedback.usecase.FeedbackLimits;

/** Reads a limit as a page or a script sends it. */
@Component
class FeedbackLimitForm {

    private final FeedbackLimits limits;
    private final ChangeFeedbackLimit change;
    private final Policy policy;
    private final Clock clock;

    FeedbackLimitForm(FeedbackLimits limits, ChangeFeedbackLimit change, Policy policy, Clock clock) {
        this.limits = limits;
        this.change = change;
        this.policy = policy;
        this.clock = clock;
    }

    /** @param effectiveFrom nothing for today */
    record Body(
            @Nullable String workingDays,
            @Nullable String effectiveFrom,
            @Nullable String source,
            @Nullable Boolean verified) {}

    List<FeedbackLimits.Row> inForce() {
        policy.require("feedback-limit.view", Policy.Resource.of("feedback-limit"));
        return limits.inForce(today());
    }

    boolean mayEdit() {
        return policy.allows("feedback-limit.edit", Policy.Resource.of("feedback-limit"));
    }

    void change(String kind, String task, Body body) {
        FeedbackInput read = new FeedbackInput();
        String days = read.needed("workingDays", body.workingDays(), 3, "Ghi số ngày làm việc");
        LocalDate from = Optional.ofNullable(read.date("effectiveFrom", body.effectiveFrom()))
                .orElseGet(this::today);
        String source = read.needed("source", body.source(), 300, "Ghi căn cứ của thời hạn");
        if (!days.isEmpty() && !days.matches("\\d{1,3}")) {
            read.wrong("workingDays", "Ghi số ngày làm việc từ 1 đến 365.");
        }
        read.refuse();
        change.handle(new FeedbackLimits.Row(
                kind, task, from, Integer.parseInt(days), source, Boolean.TRUE.equals(body.verified())));
    }

    private LocalDate today() {
        return Moments.day(clock.instant());
    }
}
