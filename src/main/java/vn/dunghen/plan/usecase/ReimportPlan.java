package vn.dunghen.plan.usecase;

import vn.dunghen.kernel.UseCase;
import vn.dunghen.plan.PlanId;
import vn.dunghen.plan.domain.Plan;

/** Nhập lại từ tệp: a file takes the place of what a draft says. */
@UseCase
public class ReimportPlan {

    private final PlanImporter importer;
    private final WritePlan write;
    private final ReadPlans plans;

    ReimportPlan(PlanImporter importer, WritePlan write, ReadPlans plans) {
        this.importer = importer;
        this.write = write;
        this.plans = plans;
    }

    public Plan handle(PlanId id, byte[] file, String name) {
        return write.handle(id, importer.read(file, name, "", plans.byId(id, Plan::year)), null);
    }
}
