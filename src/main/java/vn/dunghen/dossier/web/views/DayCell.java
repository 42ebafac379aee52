package vn.dunghen.dossier.web.views;

/**
 * One day of the count.
 *
 * @param label the day, with its month where one begins
 * @param mark what stands in it: the running number, "+1", "dừng", "nghỉ", "nhận", or nothing
 * @param promised whether it is a promised day
 * @param today whether it is today
 */
public record DayCell(String label, String mark, Kind kind, boolean promised, boolean today) {

    /** How the day counts. */
    public enum Kind {
        OUT("out"),
        START("start"),
        COUNTED("run"),
        STOPPED("pau"),
        EXTENDED("ext"),
        WEEKEND("we"),
        HOLIDAY("hol");

        private final String css;

        Kind(String css) {
            this.css = css;
        }
    }

    /** Its classes. */
    public String css() {
        return kind.css + (promised ? " due-day" : "") + (today ? " now-day" : "");
    }

    /** What colour and frame say, for those who listen. */
    public String aloud() {
        if (promised) {
            return today ? "ngày hẹn, hôm nay" : "ngày hẹn";
        }
        return today ? "hôm nay" : "";
    }
}
