package vn.dunghen.dossier.domain;

import java.util.List;

/**
 * How likely a dossier is to be late, judged by those of the same procedure that have gone the same way.
 *
 * @param cases how many finished dossiers it was compared with
 * @param longer how many of them needed more time from here on than is left
 * @param usualMinutes working minutes half of them still needed
 */
public record LatenessRisk(int cases, int longer, long usualMinutes) {

    /**
     * What a finished dossier needed.
     *
     * @param here working minutes in the step that the open dossier stands at
     * @param after working minutes in the steps after that
     */
    public record Past(long here, long after) {

        /** What it still needed when it had spent so many minutes in the step. */
        long from(long spent) {
            return after + Math.max(0, here - spent);
        }
    }

    /**
     * @param spent working minutes the open dossier has been in its step
     * @param left working minutes until its due moment; 0 when that has passed
     */
    public static LatenessRisk of(List<Past> past, long spent, long left) {
        List<Long> needed = past.stream().map(one -> one.from(spent)).sorted().toList();
        return new LatenessRisk(
                needed.size(),
                (int) needed.stream().filter(minutes -> minutes > left).count(),
                needed.isEmpty() ? 0 : needed.get((needed.size() - 1) / 2));
    }

    /** Whether there are enough cases to speak of a share. */
    public boolean known(int atLeast) {
        return cases > 0 && cases >= atLeast;
    }

    /** Whether at least so many per cent of the cases needed longer. */
    public boolean reaches(int percent) {
        return cases > 0 && longer * 100L >= (long) percent * cases;
    }
}
