package vn.dunghen.calendar;

/**
 * A date of the Vietnamese lunar calendar (âm lịch), reckoned at UTC+7.
 *
 * @param year lunar year, named by the solar year its first day falls in
 * @param month 1 to 12
 * @param day 1 to 30
 * @param leap whether the month is the leap month (tháng nhuận) that follows the ordinary one of the same number
 */
public record LunarDate(int year, int month, int day, boolean leap) {}
