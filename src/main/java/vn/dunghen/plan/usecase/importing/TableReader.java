package vn.dunghen.plan.usecase.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.domain.PlanSection;

/** Reads the rows of one table of work: group rows, merged cells, rows broken over pages. */
final class TableReader {

    private static final int LONGEST_TITLE = 500;

    private final Grid grid;
    private final Columns first;
    private final Findings findings;
    private final int year;
    private final List<Draft> rows = new ArrayList<>();
    private final List<PlanSection> outer = new ArrayList<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private @Nullable Cells previous;
    private @Nullable Draft draft;
    private final Deque<Draft> parents = new ArrayDeque<>();
    private String side = "";

    private static final class Group {
        private final String ordinal;
        private final String title;
        private boolean used;
        private boolean kept;
        private int inner = Marker.TEXT;

        private Group(String ordinal, String title) {
            this.ordinal = ordinal;
            this.title = title;
        }
    }

    TableReader(Grid grid, Columns columns, Findings findings, int year) {
        this.grid = grid;
        this.first = columns;
        this.findings = findings;
        this.year = year;
    }

    /** The group rows that stand above other groups, as headings. */
    List<PlanSection> outer() {
        return outer;
    }

    /** @param end the first row that is no longer of the table */
    List<Draft> read(int end) {
        List<Cells> all = new ArrayList<>();
        first.each(grid, end, (row, columns) -> all.add(new Cells(row, columns)));
        for (int i = 0; i < all.size(); i++) {
            if (i > 0 && !all.get(i).under(all.get(i - 1))) {
                previous = null;
                draft = null;
                side = "";
                parents.clear();
            }
            Optional<Cells> next = i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty();
            next.ifPresent(all.get(i)::over);
            read(all.get(i), next);
        }
        leave(Integer.MIN_VALUE, "");
        return rows;
    }

    private void read(Cells cells, Optional<Cells> next) {
        if (cells.aside()) {
            findings.add("Dòng “" + flat(cells.all()) + "” của bảng không đưa vào kế hoạch.");
        } else if (cells.group(next, draft != null)) {
            enter(cells.groupOrdinal(), cells.groupTitle());
            parents.clear();
            previous = null;
            draft = null;
        } else if (draft != null && previous != null && cells.continues(previous, draft, year)) {
            append(draft, cells);
        } else {
            draft = begin(cells);
            rows.add(draft);
            previous = cells;
        }
    }

    private void enter(String ordinal, String title) {
        leave(Marker.rankOf(ordinal), ordinal);
        groups.push(new Group(ordinal, title));
    }

    /** A group ends with the next thing that is not under it. */
    private void leave(int rank, String ordinal) {
        while (!groups.isEmpty()) {
            Group top = groups.getFirst();
            boolean stays = rank != Integer.MIN_VALUE
                    && (top.ordinal.isEmpty() ? rank != Marker.TEXT : Marker.under(top.ordinal, ordinal));
            if (stays) {
                if (!top.kept && !top.used) {
                    top.kept = true;
                }
                return;
            }
            groups.pop();
            if (!top.used) {
                keep(top);
            }
        }
    }

    /** What only stands above other groups is a heading; what stands above nothing is asked about. */
    private void keep(Group group) {
        String title = flat(group.title);
        boolean brief = title.length() <= LONGEST_TITLE;
        outer.add(new PlanSection(2, group.ordinal, brief ? title : "", brief ? List.of() : List.of(title)));
        if (!group.kept) {
            findings.add("Dòng nhóm “" + (group.ordinal + " " + group.title).strip()
                    + "” trong bảng không có nhiệm vụ nào; xem có phải là nhiệm vụ không.");
        }
    }

    private Draft begin(Cells cells) {
        Draft row = new Draft();
        String ordinal = cells.ordinal();
        row.ordinal = ordinal;
        if (!ordinal.isEmpty()) {
            leaveFor(ordinal);
        }
        if (!cells.text(Label.GROUP).isEmpty()) {
            side = cells.text(Label.GROUP);
        }
        Group group = groups.peek();
        if (group != null) {
            group.used = true;
            groups.stream().skip(1).forEach(above -> above.kept = true);
        }
        String beside = cells.has(Label.GROUP) ? side : cells.sideGroup();
        row.group = !beside.isEmpty() ? flat(beside) : group == null ? null : flat(group.title);
        if (!beside.isEmpty() && group != null) {
            group.used = false;
            group.kept = true;
        }
        row.content = cells.content();
        row.product = cells.text(Label.PRODUCT);
        row.manner = cells.text(Label.MANNER);
        row.deadline = above(cells, Label.DEADLINE, row);
        row.doubts.addAll(cells.doubtsAboutTime());
        row.target = cells.text(Label.TARGET);
        row.lead = above(cells, Label.LEAD, row);
        row.undecided = cells.undecided();
        row.coordinating = above(cells, Label.COORDINATING, row);
        row.monitoring = above(cells, Label.MONITORING, row);
        row.together = above(cells, Label.TOGETHER, row);
        row.others.addAll(cells.others());
        inherit(row);
        if (cells.parallel() > 1) {
            row.doubts.add("nội dung, chủ trì và thời hạn đều có " + cells.parallel()
                    + " dòng; tách ra nếu mỗi dòng là một nhiệm vụ.");
        }
        if (row.content.isBlank()) {
            row.content = cells.all();
            row.doubts.add("dòng của bảng không có nội dung; đã lấy các chữ khác của dòng làm nội dung.");
        }
        return row;
    }

    /** What a row numbered I says of lead and time holds for rows 1, 2, 3 below it that say nothing. */
    private void inherit(Draft row) {
        if (row.ordinal.isEmpty()) {
            return;
        }
        while (!parents.isEmpty() && !Marker.under(parents.getFirst().ordinal, row.ordinal)) {
            parents.pop();
        }
        Draft parent = parents.peek();
        if (parent != null) {
            if (Marker.groups(parent.ordinal) && !parent.parent) {
                parent.doubts.add("đứng trên các nhiệm vụ khác; bỏ đi nếu chỉ là tên nhóm.");
            }
            parent.parent = true;
            if (row.lead.isBlank() && row.together.isBlank()) {
                row.lead = given(row, parent, parent.lead);
                row.together = given(row, parent, parent.together);
            }
            if (row.deadline.isBlank()) {
                row.deadline = given(row, parent, parent.deadline);
            }
        }
        parents.push(row);
    }

    private static String given(Draft row, Draft parent, String words) {
        if (!words.isBlank()) {
            row.doubts.add("để trống, lấy “" + flat(words) + "” của dòng " + parent.ordinal + "; kiểm tra lại.");
        }
        return words;
    }

    /** A group whose rows count on their own (1, 2, 3 under 1) keeps them. */
    private void leaveFor(String ordinal) {
        int rank = Marker.rankOf(ordinal);
        while (!groups.isEmpty()) {
            Group top = groups.getFirst();
            if (!top.used && !top.kept) {
                top.inner = rank;
            }
            if (top.ordinal.isEmpty() || top.inner == rank || Marker.under(top.ordinal, ordinal)) {
                return;
            }
            groups.pop();
            if (!top.used) {
                keep(top);
            }
        }
    }

    /** "như trên" means the cell above. */
    private String above(Cells cells, Label label, Draft row) {
        String text = cells.text(label);
        if (previous != null && draft != null && Cells.same(text)) {
            String upper = draft.said(label);
            if (!upper.isEmpty()) {
                row.doubts.add("“" + text + "” được hiểu là “" + upper.replace('\n', ' ') + "” như dòng trên.");
                return upper;
            }
        }
        return text;
    }

    private void append(Draft row, Cells cells) {
        boolean anew = !cells.content().isEmpty() && !Folding.beginsSmall(cells.content());
        boolean sentence = anew && Folding.endsSentence(row.content);
        row.content = Draft.join(row.content, cells.content(), sentence ? "\n" : " ");
        row.product = Draft.join(row.product, cells.own(Label.PRODUCT), " ");
        row.manner = Draft.join(row.manner, cells.own(Label.MANNER), " ");
        row.deadline = Draft.join(row.deadline, cells.own(Label.DEADLINE), " ");
        row.target = Draft.join(row.target, cells.own(Label.TARGET), " ");
        row.lead = Draft.join(row.lead, cells.own(Label.LEAD), " ");
        row.coordinating = Draft.join(row.coordinating, cells.own(Label.COORDINATING), " ");
        row.monitoring = Draft.join(row.monitoring, cells.own(Label.MONITORING), " ");
        row.together = Draft.join(row.together, cells.own(Label.TOGETHER), " ");
        row.others.addAll(cells.others());
        if (anew) {
            row.doubts.add("dòng sau không có số thứ tự được nối vào nhiệm vụ này; tách ra nếu là nhiệm vụ riêng.");
        }
    }

    private static String flat(String title) {
        return title.replace('\n', ' ').strip();
    }
}
