package vn.dunghen.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.SubjectRemarks;

/** What colleagues have said about a subject, for those who may see it. No transaction: a door found shut would spoil it. */
@Component
public class Remarks implements SubjectRemarks {

    /** How many a page shows, the latest ones. */
    public static final int MOST = 100;

    private final StoredRemarks stored;
    private final SubjectSight sight;
    private final Directory directory;
    private final Policy policy;

    Remarks(StoredRemarks stored, SubjectSight sight, Directory directory, Policy policy) {
        this.stored = stored;
        this.sight = sight;
        this.directory = directory;
        this.policy = policy;
    }

    /** A remark as it is read. @param author sign-in name; @param name full name of the author */
    public record Said(String id, String author, String name, Instant at, String text) {}

    /** The latest {@value #MOST}, oldest first. @throws RuleViolation NOT_FOUND when the person may not see the subject */
    public List<Said> about(Subject subject) {
        return ifSeen(subject).orElseThrow(() -> RuleViolation.notFound("notFound"));
    }

    /** The same, empty when the person may not see the subject. */
    public Optional<List<Said>> ifSeen(Subject subject) {
        return sight.isOpen(subject) ? Optional.of(latest(subject)) : Optional.empty();
    }

    @Override
    public Map<String, String> byId(Subject subject) {
        return policy.allows("remark.read", Policy.Resource.of("remark"))
                ? latest(subject).stream().collect(Collectors.toMap(Said::id, Said::text))
                : Map.of();
    }

    private List<Said> latest(Subject subject) {
        List<Said> said = new ArrayList<>();
        for (Remark remark : stored.latest(subject.type(), subject.id(), MOST)) {
            said.add(
                    0,
                    new Said(
                            remark.id(),
                            remark.author(),
                            directory
                                    .staff(remark.author())
                                    .map(StaffMember::name)
                                    .orElse(remark.author()),
                            remark.writtenAt(),
                            remark.text()));
        }
        return said;
    }

    /** Whether the person signed in may add to them. */
    public boolean mayWrite() {
        return policy.allows("remark.write", Policy.Resource.of("remark"));
    }
}
