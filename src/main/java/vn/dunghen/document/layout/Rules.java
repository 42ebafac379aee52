package vn.dunghen.document.layout;

/**
 * Lengths of the ruled lines of a paper, in millimetres.
 *
 * @param agency under who issues it
 * @param motto under the motto: as long as the motto
 * @param title under the title
 */
public record Rules(double agency, double motto, double title) {

    public static Rules of(Wording wording, PaperLayout layout) {
        double[] widths = TextWidth.of(
                new String[] {wording.agency(), wording.motto(), wording.title()},
                new double[] {layout.figure("size.agency"), layout.figure("size.motto"), layout.figure("size.title")});
        double text = layout.textWidth(false);
        double left = text * layout.figure("head.left") / 100;
        double share = layout.figure("rule.share");
        // a text of several lines is ruled like a full line
        return new Rules(share * Math.min(widths[0], left), widths[1], share * Math.min(widths[2], text));
    }
}
