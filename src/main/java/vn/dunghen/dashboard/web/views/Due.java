package vn.dunghen.dashboard.web.views;

/**
 * How a date binds.
 *
 * @param text e.g. "còn 2 ngày làm việc"
 * @param tone of the fragment that draws the tag
 * @param day e.g. "25/11"
 */
public record Due(String text, String tone, String day) {}
