package vn.dunghen.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Work of the machine that failed for good and waits for a person. */
public interface Incidents {

    List<Incident> open();

    /** How many there are, for the operator's figures; says nothing about any. */
    long count();

    /** Tries once more; the incident closes when it succeeds. */
    void retry(String id);

    /**
     * One failed job.
     *
     * @param id the job's id
     * @param code short code a clerk can read out
     * @param step the Vietnamese label of the step in its diagram, if known
     * @param subjectType kind of the subject, if known
     * @param subjectId id of the subject, if known
     * @param at when it was created
     * @param reason first line of what the machine said, for the administrator
     */
    record Incident(
            String id,
            String code,
            String step,
            @Nullable String subjectType,
            @Nullable String subjectId,
            Instant at,
            String reason) {}
}
