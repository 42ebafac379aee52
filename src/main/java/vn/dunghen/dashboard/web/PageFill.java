package vn.dunghen.dashboard.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shares the room of one sheet of paper among its parts, so that it never grows to a second one. */
final class PageFill {

    private PageFill() {}

    /**
     * Each part in turn takes its next row while there is room; a part whose next row does not fit takes no more.
     *
     * @param heights of the rows of each part, in any one unit
     * @param room for all rows together
     * @return how many rows of each part are shown
     */
    static List<Integer> rows(List<List<Integer>> heights, int room) {
        Integer[] shown = new Integer[heights.size()];
        Arrays.fill(shown, 0);
        List<Integer> open = new ArrayList<>();
        for (int part = 0; part < heights.size(); part++) {
            open.add(part);
        }
        int left = room;
        while (!open.isEmpty()) {
            for (Integer part : List.copyOf(open)) {
                List<Integer> rows = heights.get(part);
                if (shown[part] >= rows.size() || rows.get(shown[part]) > left) {
                    open.remove(part);
                } else {
                    left -= rows.get(shown[part]);
                    shown[part]++;
                }
            }
        }
        return List.of(shown);
    }

    /**
     * How many lines a row needs: as many as its fullest cell.
     *
     * @param cells text and how many characters a line of its column surely holds
     */
    static int lines(Cell... cells) {
        return Arrays.stream(cells).mapToInt(Cell::lines).max().orElse(1);
    }

    /** A text in a column. @param width characters that surely fit in one line */
    record Cell(String text, int width) {

        /** Counts as a browser breaks: between words only. */
        int lines() {
            int lines = 1;
            int used = 0;
            for (String word : text.split("\\s+")) {
                int wanted = used == 0 ? word.length() : used + 1 + word.length();
                if (wanted > width && used > 0) {
                    lines++;
                    used = word.length();
                } else {
                    used = wanted;
                }
            }
            return lines;
        }
    }
}
