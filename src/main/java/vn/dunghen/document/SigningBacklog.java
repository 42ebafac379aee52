package vn.dunghen.document;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.workflow.Backlog;
import vn.dunghen.workflow.DueWork;

/** Papers that wait to be signed, worked off in due order. */
@Component
class SigningBacklog implements Backlog {

    private final StoredSignatures signatures;
    private final StoredPapers papers;

    SigningBacklog(StoredSignatures signatures, StoredPapers papers) {
        this.signatures = signatures;
        this.papers = papers;
    }

    @Override
    public String name() {
        return "signing";
    }

    @Override
    public Optional<DueWork.Job> next(Instant upTo) {
        return Optional.ofNullable(signatures.next(upTo)).map(row -> new Job(row.paper(), row.dueAt(), papers));
    }

    private record Job(String paper, Instant at, StoredPapers papers) implements DueWork.Job {

        @Override
        public String what() {
            return paper;
        }

        @Override
        public void run() {
            papers.sign(paper);
        }
    }
}
