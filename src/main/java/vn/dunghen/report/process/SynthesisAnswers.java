package vn.dunghen.report.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dunghen.report.CampaignId;
import vn.dunghen.workflow.TaskHandler;

/** The validated answers of a task of report-collection, read by their meaning. */
record SynthesisAnswers(TaskHandler.Completion done) {

    String taskId() {
        return done.taskId();
    }

    CampaignId campaign() {
        return CampaignId.of(done.subject());
    }

    @Nullable String text(String key) {
        return (String) done.answers().get(key);
    }

    @Nullable LocalDate date(String key) {
        return (LocalDate) done.answers().get(key);
    }

    <E extends Enum<E>> E outcome(Class<E> type) {
        return Enum.valueOf(type, String.valueOf(done.answers().get("outcome")));
    }
}
