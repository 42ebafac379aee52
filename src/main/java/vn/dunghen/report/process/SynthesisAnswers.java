package vn.dunghen.report.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.report.CampaignId;
import vn.dunghen.report.domain.SynthesisPart;
import vn.dunghen.workflow.TaskHandler;

/** The validated answers of a task of report-collection, read by their meaning. */
record SynthesisAnswers(TaskHandler.Completion done) {

    private static final int NONE = -1;

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

    /** The words of each part; a code that is no number names no part. */
    List<SynthesisPart.Written> parts() {
        List<SynthesisPart.Written> parts = new ArrayList<>();
        if (done.answers().get("parts") instanceof List<?> rows) {
            for (Object row : rows) {
                if (row instanceof Map<?, ?> part) {
                    String code = String.valueOf(part.get("code"));
                    int position = code.matches("\\d{1,4}") ? Integer.parseInt(code) : NONE;
                    parts.add(new SynthesisPart.Written(position, (String) part.get("text")));
                }
            }
        }
        return parts;
    }
}
