package vn.dunghen.dashboard.usecase;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.SigningForm;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.kernel.Subject;

/**
 * What a leader knows before the day begins.
 *
 * @param asOf the moment it speaks of
 * @param reader sign-in name of whom it is for
 * @param approvals what waits for the reader
 * @param owed dossiers whose apology is owed
 * @param risks other work that is late, likely to be, or due soon
 * @param escalations what was told upward since {@code since}
 * @param absences who is away today
 * @param month the reporting month of {@code kept}
 * @param kept the share of dossiers kept in time; nothing when none was finished
 */
public record MorningSheet(
        Instant asOf,
        String reader,
        Some<Approval> approvals,
        Some<AtRisk> owed,
        Some<AtRisk> risks,
        Instant since,
        Some<Escalation> escalations,
        Some<Absence> absences,
        FigureWindow month,
        @Nullable FigureValue kept) {

    /** The first of a list. @param count how many there are; @param more whether there are more than counted */
    public record Some<T>(List<T> items, int count, boolean more) {

        static <T> Some<T> of(List<T> all, int most) {
            return new Some<>(List.copyOf(all.subList(0, Math.min(most, all.size()))), all.size(), false);
        }
    }

    /**
     * A task that waits for the reader.
     *
     * @param id of the task
     * @param name what is to be done
     * @param code of what it is about
     * @param from where it comes from, in words
     */
    public record Approval(
            String id, String name, String code, String title, String from, Instant due, boolean hourly) {}

    /** What people were told of a thing that is late, the latest last. @param text as it was told */
    public record Escalation(Subject subject, String text, @Nullable Instant due, List<Told> told) {}

    /** @param person full name; @param title what they are called */
    public record Told(String person, String title, Instant at) {}

    /**
     * Somebody away and who stands in.
     *
     * @param work empty for all work, else what the substitution is limited to
     * @param form how the substitute signs; nothing when they do not
     */
    public record Absence(
            String absent,
            String absentTitle,
            String substitute,
            String substituteTitle,
            String work,
            Instant from,
            Instant to,
            @Nullable SigningForm form,
            String reason) {}
}
