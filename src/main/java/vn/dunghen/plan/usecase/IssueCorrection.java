package vn.dunghen.plan.usecase;

import java.time.Clock;
import java.time.Instant;
import vn.dunghen.directory.Directory;
import vn.dunghen.document.Books;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanMoments;
import vn.dunghen.plan.domain.Plans;

/** Phát hành công văn đính chính: the letter gets the next number of the year. */
@UseCase
public class IssueCorrection {

    private final Plans plans;
    private final PlanLifecycle process;
    private final Directory directory;
    private final NumberBooks books;
    private final Clock clock;

    IssueCorrection(Plans plans, PlanLifecycle process, Directory directory, NumberBooks books, Clock clock) {
        this.plans = plans;
        this.process = process;
        this.directory = directory;
        this.books = books;
        this.clock = clock;
    }

    public void handle(String taskId, PlanId id) {
        Plan plan = PlanAccess.lock(plans, id);
        Instant now = clock.instant();
        String title = "Đính chính Kế hoạch " + plan.name();
        NumberBooks.Number number =
                books.reserve(Books.OUTGOING, PlanMoments.day(now).getYear(), plan.subject(), title);
        String signer = PlanNumbers.correctionSigner(plan);
        plan.issueCorrection(number.text() + "/" + directory.agency().symbol() + "-VP", now);
        books.issue(number, signer);
        plans.save(plan);
        process.done(taskId);
    }
}
