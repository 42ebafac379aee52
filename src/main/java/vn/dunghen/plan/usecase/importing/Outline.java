package vn.dunghen.plan.usecase.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import vn.dunghen.document.office.SafeDocument.Line;

/** Builds the tree of a plan's text from its numbers, bullets and headings. */
final class Outline {

    private static final int UNNUMBERED = 8;
    private static final int LONGEST_HEADING = 160;
    private static final Pattern CLOSING = Pattern.compile(
            "^(?:tren day la|trong qua trinh (?:thuc hien|trien khai)|(?:so khoa hoc va cong nghe )?(?:yeu cau|de nghi) (?:cac|thu truong|lanh dao|truong)|ke hoach nay (?:duoc|co|thay)).*",
            Pattern.DOTALL);
    private static final Pattern ANNEX =
            Pattern.compile("^(?:phu luc|bieu so|bieu \\d|danh muc kem)\\b.*", Pattern.DOTALL);

    private final Entry.Node root = new Entry.Node("", -1, "", true);
    private final Deque<Entry.Node> open = new ArrayDeque<>();

    Outline() {
        open.push(root);
    }

    Entry.Node root() {
        return root;
    }

    static boolean annex(String text) {
        return ANNEX.matcher(Folding.fold(text)).matches();
    }

    void table(Entry.Work work) {
        leave(Marker.BRACKET);
        open.getFirst().entries.add(work);
    }

    void line(Line line) {
        Marker marker = Marker.counted(line.number(), line.text());
        String text = marker.rest();
        boolean loud = line.bold() || line.heading() > 0;
        if (annex(line.text()) && line.number().isEmpty() && line.text().length() <= LONGEST_HEADING) {
            heading("", Marker.ANNEX, line.text(), true);
        } else if (Label.labelled(text) && (marker.rank() >= Marker.BULLET || inside(marker))) {
            open.getFirst().entries.add(new Entry.Item(marker, text, line.bold(), true));
        } else if (marker.rank() < Marker.BULLET) {
            heading(marker.number(), marker.rank(), text, loud);
        } else if (line.heading() > 0 && !marker.bullet()) {
            heading("", Math.min(UNNUMBERED, Marker.ROMAN + line.heading() - 1), text, true);
        } else if (marker.bullet()) {
            if (marker.number().startsWith("*")
                    && text.length() <= LONGEST_HEADING
                    && (line.bold() || text.endsWith(":"))) {
                heading(marker.number(), UNNUMBERED, text, true);
            } else {
                open.getFirst().entries.add(new Entry.Item(marker, text, line.bold(), false));
            }
        } else {
            plain(line, marker, text);
        }
    }

    /** Whether a number counts what is said of one task, not tasks. */
    private boolean inside(Marker marker) {
        return open.stream().anyMatch(node -> node.rank >= Marker.DECIMAL && node.rank < marker.rank());
    }

    private void plain(Line line, Marker marker, String text) {
        Entry.Node top = open.getFirst();
        if (continues(top, text)) {
            return;
        }
        if (CLOSING.matcher(Folding.fold(text)).matches()) {
            leave(Marker.DECIMAL);
        } else if (unnumberedHeading(line, text)) {
            heading("", Folding.capitals(text) && !numbered() ? Marker.ROMAN : UNNUMBERED, text, true);
            return;
        }
        open.getFirst().entries.add(new Entry.Item(marker, text, line.bold(), false));
    }

    private boolean unnumberedHeading(Line line, String text) {
        return line.bold()
                && text.length() <= LONGEST_HEADING
                && !Folding.endsSentence(text.replaceAll(":$", ""))
                && text.chars().filter(Character::isLetter).count() > 3;
    }

    private boolean numbered() {
        return open.stream().anyMatch(node -> !node.number.isEmpty());
    }

    /** A paragraph that the writer or a page broke in the middle. */
    private static boolean continues(Entry.Node top, String text) {
        if (!Folding.beginsSmall(text)) {
            return false;
        }
        List<Entry> entries = top.entries;
        if (entries.isEmpty()) {
            if (top.rank < 0 || Folding.endsSentence(top.text)) {
                return false;
            }
            top.text = top.text + " " + text;
            return true;
        }
        if (entries.get(entries.size() - 1) instanceof Entry.Item last && !Folding.endsSentence(last.text())) {
            entries.set(
                    entries.size() - 1,
                    new Entry.Item(last.marker(), last.text() + " " + text, last.bold(), last.roles()));
            return true;
        }
        return false;
    }

    private void heading(String number, int rank, String text, boolean loud) {
        leave(rank);
        Entry.Node node = new Entry.Node(number, rank, text, loud);
        open.getFirst().entries.add(node);
        open.push(node);
    }

    /** Ends everything that stands no further out than {@code rank}. */
    private void leave(int rank) {
        while (open.getFirst().rank >= rank) {
            open.pop();
        }
    }
}
