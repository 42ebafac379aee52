package vn.dunghen.plan.usecase;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.Attachments.Attachment;
import vn.dunghen.document.InspectedFile;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.AssignmentId;
import vn.dunghen.plan.domain.Assignment;

/** Evidence: the files of an assignment. Who has to do with it, leads or audits reads them, who works on it adds to them until it is over. */
@Service
@Transactional
public class AssignmentFiles {

    private final ReadAssignments assignments;
    private final AssignmentAccess access;
    private final Attachments attachments;
    private final TransactionOperations transaction;

    AssignmentFiles(
            ReadAssignments assignments,
            AssignmentAccess access,
            Attachments attachments,
            TransactionOperations transaction) {
        this.transaction = transaction;
        this.assignments = assignments;
        this.access = access;
        this.attachments = attachments;
    }

    /** The file is looked into before the assignment is held. */
    @Transactional(propagation = Propagation.NEVER)
    public Attachment add(AssignmentId id, String slot, @Nullable String name, InputStream content) {
        InspectedFile file = attachments.inspect(name, content);
        return Objects.requireNonNull(transaction.execute(status -> add(id, slot, file)));
    }

    private Attachment add(AssignmentId id, String slot, InspectedFile file) {
        Assignment assignment = access.lock(id, "work");
        if (assignment.state().over()) {
            throw RuleViolation.conflict("assignment.over", assignment.code());
        }
        return attachments.add(new Attachments.Place(assignment.subject(), null, slot), file);
    }

    @Transactional(readOnly = true)
    public List<Attachment> list(AssignmentId id) {
        return assignments.one(
                id.value(),
                one -> access.readsEvidence(one) ? attachments.about(one.subject()) : List.<Attachment>of());
    }

    /** Opening it is written down. */
    public Attachment open(AssignmentId id, String file) {
        var subject = assignments.one(id.value(), one -> {
            if (!access.readsEvidence(one)) {
                throw RuleViolation.notFound("attachment.unknown");
            }
            return one.subject();
        });
        Attachment found = attachments
                .find(file)
                .filter(one -> one.subject().equals(subject))
                .orElseThrow(() -> RuleViolation.notFound("attachment.unknown"));
        attachments.recordOpening(found);
        return found;
    }
}
