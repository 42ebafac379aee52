package vn.dunghen.dossier.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How likely a dossier is to be late, judged by those of the same procedure that have gone the same way.
 *
 * @param cases how many finished dossiers it was compared with
 * @param longer how many of them needed more time from here on than is left
 * @param usualMinutes working minutes half of them still needed
 */
public record LatenessRisk(int cases, int longer, long usualMinutes) {

    /** An order that makes comparing with the same cases again and again quick. */
    public static final Comparator<Past> LONGEST_FIRST =
            Comparator.comparingLong(Past::here).reversed();

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
     * Compares with the cases that stayed in the step at least as long: who left it sooner says nothing about one that is
     * still there. Where these are fewer than asked for, with so many of those that stayed longest.
     *
     * @param spent working minutes the open dossier has been in its step
     * @param left working minutes until its due moment; 0 when that has passed
     * @param atLeast how many cases a share should rest on
     */
    public static LatenessRisk of(List<Past> past, long spent, long left, int atLeast) {
        List<Past> longestFirst = past.stream().sorted(LONGEST_FIRST).toList();
        long stayed = past.stream().filter(one -> one.here() >= spent).count();
        long[] needed = longestFirst.stream()
                .limit(Math.max(stayed, atLeast))
                .mapToLong(one -> one.from(spent))
                .sorted()
                .toArray();
        return new LatenessRisk(
                needed.length,
                (int) Arrays.stream(needed).filter(minutes -> minutes > left).count(),
                needed.length == 0 ? 0 : needed[(needed.length - 1) / 2]);
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
