package vn.dunghen.plan.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Moments;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.AssignmentOutcome;
import vn.dunghen.plan.AssignmentState;

/** Gia hạn: one request at a time, decided by another, moving the current date only. */
final class ExtensionTurns {

    private ExtensionTurns() {}

    static AssignmentExtension ask(Assignment assignment, Instant wanted, String reason, Actor by, Instant at) {
        assignment.await(AssignmentState.IN_PROGRESS);
        Instant due = Optional.ofNullable(assignment.currentDue())
                .filter(known -> assignment.checkIns().isEmpty())
                .orElseThrow(() -> RuleViolation.conflict("assignment.nothingToExtend", assignment.code()));
        if (assignment.openExtension().isPresent()) {
            throw RuleViolation.conflict("assignment.extensionOpen", assignment.code());
        }
        if (!wanted.isAfter(due) || !wanted.isAfter(at)) {
            throw new InvalidInput("proposed", "Ngày đề nghị phải sau hạn hiện nay và sau hôm nay.");
        }
        var extension = assignment.extend(due, wanted, reason, by, at);
        assignment.tell(
                extension.afterExpiry() ? "extensionAskedLate" : "extensionAsked",
                "number",
                String.valueOf(assignment.extensions().size()),
                "proposed",
                Moments.fact(wanted),
                "reason",
                reason);
        return extension;
    }

    static void decide(
            Assignment assignment,
            AssignmentOutcome.Extension outcome,
            @Nullable Instant until,
            String reason,
            Actor by,
            Instant at) {
        var extension = assignment
                .openExtension()
                .orElseThrow(() -> RuleViolation.conflict("assignment.noExtension", assignment.code()));
        boolean own =
                by.login().equals(extension.askedBy()) || extension.askedBy().equals(by.onBehalfOf());
        if (own && outcome != AssignmentOutcome.Extension.FORWARD) {
            throw RuleViolation.forbidden("assignment.ownExtension");
        }
        switch (outcome) {
            case FORWARD -> assignment.tell("extensionForwarded", "reason", reason);
            case REFUSE -> {
                extension.decide(outcome, null, reason, by.login(), at);
                assignment.tell("extensionRefused", "reason", reason);
            }
            case GRANT -> {
                // no date moves under a result that has been reported
                assignment.await(AssignmentState.IN_PROGRESS);
                if (until == null || !until.isAfter(extension.dueBefore()) || !until.isAfter(at)) {
                    throw new InvalidInput("until", "Hạn mới phải sau hạn hiện nay và sau hôm nay.");
                }
                extension.decide(outcome, until, reason, by.login(), at);
                assignment.moveDue(until, at);
                assignment.tell("extensionGranted", "due", Moments.fact(until), "reason", reason);
            }
        }
    }
}
