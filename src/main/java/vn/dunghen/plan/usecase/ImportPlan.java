package vn.dunghen.plan.usecase;

import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.PlanSource;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.Plan;

/** Nhập kế hoạch từ tệp: a file begins a plan, or takes the place of what a draft says. */
@UseCase
public class ImportPlan {

    private final PlanImporter importer;
    private final DraftPlan draft;
    private final WritePlan write;
    private final ReadPlans plans;

    ImportPlan(PlanImporter importer, DraftPlan draft, WritePlan write, ReadPlans plans) {
        this.importer = importer;
        this.draft = draft;
        this.write = write;
        this.plans = plans;
    }

    /** @param title overrides the one found in the file when not blank */
    public Plan handle(byte[] file, String name, String title, int year) {
        if (!plans.may("draft")) {
            throw RuleViolation.forbidden("forbidden");
        }
        return draft.handle(read(file, name, title, year), PlanSource.IMPORTED, year, null, null);
    }

    /** The file says anew what the draft is to say. */
    public Plan again(PlanId id, byte[] file, String name) {
        return write.handle(id, read(file, name, "", plans.byId(id, Plan::year)), null);
    }

    private ImportedPlan read(byte[] file, String name, String title, int year) {
        return importer.read(file, name, title, year);
    }
}
