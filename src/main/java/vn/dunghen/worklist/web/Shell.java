package vn.dunghen.worklist.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param agency full name of the department
 * @param agencyCode its national identifier
 * @param person full name of the person signed in, {@code null} when nobody is
 * @param unit full name of their unit
 * @param substitution full name of the colleague they stand in for, if any
 * @param search whether the search for dossiers is offered
 * @param today the leaf of the calendar
 * @param menu where the person may go; without a person the places open to everybody
 * @param desk how to reach the desk and when it is open, on pages of people who have not signed in
 * @param help where the guide helps with this page
 */
public record Shell(
        String agency,
        String agencyCode,
        @Nullable String person,
        @Nullable String unit,
        @Nullable String substitution,
        boolean search,
        Today today,
        List<Entry> menu,
        @Nullable String desk,
        String help) {

    /**
     * Today as the leaf of a tear-off calendar shows it.
     *
     * @param iso moment to the minute with offset
     * @param date weekday and date in words, e.g. "thứ Sáu 20/11/2026"
     * @param weekday e.g. "Thứ Sáu"
     * @param lunar lunar date in words, empty when unknown
     * @param line what stands under the weekday, e.g. "12/10 âm lịch · 09:40"
     */
    public record Today(
            String iso, String date, int day, int month, int year, String weekday, String lunar, String line) {}

    /**
     * A line of the menu.
     *
     * @param key message key of its label
     * @param href where it leads, {@code null} for a heading
     * @param count how many things wait there, as shown, {@code null} when none or not counted
     * @param current whether the page shown lies there
     */
    public record Entry(String key, @Nullable String href, @Nullable String count, boolean current) {
        public boolean heading() {
            return href == null;
        }
    }
}
