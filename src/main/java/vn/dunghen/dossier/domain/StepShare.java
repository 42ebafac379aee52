package vn.dunghen.dossier.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** How much of the time one step gets: until a share of the promise has passed, or some working hours after it opens. */
@Entity
@Table(name = "dossier_step_share")
public class StepShare {

    @Id
    private String task;

    private String agency;
    private @Nullable Integer percentOfLimit;
    private @Nullable Integer workingHours;

    protected StepShare() {}

    private StepShare(String task, @Nullable Integer percentOfLimit, @Nullable Integer workingHours) {
        this.task = task;
        this.agency = "*";
        this.percentOfLimit = percentOfLimit;
        this.workingHours = workingHours;
    }

    /** Done when this share of the promised time has passed; 1 to 100. */
    public static StepShare percent(String task, int percent) {
        return new StepShare(task, percent, null);
    }

    /** Done these working hours after it opened. */
    public static StepShare hours(String task, int hours) {
        return new StepShare(task, null, hours);
    }

    /** The task's name within its process, e.g. {@code appraise}. */
    public String task() {
        return task;
    }

    public String agency() {
        return agency;
    }

    public @Nullable Integer percentOfLimit() {
        return percentOfLimit;
    }

    public @Nullable Integer workingHours() {
        return workingHours;
    }
}
