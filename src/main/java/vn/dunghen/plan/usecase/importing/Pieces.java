package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts paragraphs and bullets into pieces of work. */
final class Pieces {

    private static final Pattern OF_A_TASK = Pattern.compile(
            "(?:noi dung|so luong|dia diem|(?:nguon |du toan )?kinh phi|thanh phan|doi tuong|quy mo|pham vi|dia ban|muc dich)[^:.]{0,30}:");

    private Pieces() {}

    /**
     * Paragraphs that belong together.
     *
     * @param roles whether lines about who and when close it
     * @param listed whether it is a bullet
     */
    record Block(List<Entry.Item> items, boolean roles, boolean listed) {

        /** A single bullet without its dash; more as they stand. */
        String content() {
            return text(items);
        }

        List<String> lines() {
            return items.stream().map(Entry.Item::full).toList();
        }
    }

    static String text(List<Entry.Item> items) {
        boolean single = items.stream().filter(item -> !item.roles()).count() == 1
                || items.stream()
                                .filter(item -> !item.roles() && item.marker().rank() == first(items))
                                .count()
                        == 1;
        return items.stream()
                .map(item -> single && item.bullet() && item == items.get(0) ? item.text() : item.full())
                .collect(Collectors.joining("\n"));
    }

    private static int first(List<Entry.Item> items) {
        return items.get(0).marker().rank();
    }

    /** How often lines about who and when close something. */
    static int groups(List<Entry.Item> items) {
        int groups = 0;
        boolean within = false;
        for (int i = 0; i < items.size(); i++) {
            boolean roles = items.get(i).roles();
            if (roles && !within && decisive(items, i)) {
                groups++;
            }
            within = roles;
        }
        return groups;
    }

    /** Whether all lines say something of one task: where, how many, who, until when. */
    static boolean describe(List<Entry.Item> items) {
        return items.stream().anyMatch(item -> !item.roles())
                && items.stream()
                        .allMatch(item -> item.roles()
                                || OF_A_TASK.matcher(Folding.fold(item.text())).lookingAt())
                && times(items, Label.LEAD) == 1
                && times(items, Label.DEADLINE) <= 1;
    }

    private static long times(List<Entry.Item> items, Label label) {
        return items.stream()
                .flatMap(item -> Label.parts(item.text()).stream())
                .filter(part -> part.label() == label)
                .count();
    }

    /** Whether lines from a place on name a lead, a helper or a time. */
    private static boolean decisive(List<Entry.Item> items, int from) {
        for (int i = from; i < items.size() && items.get(i).roles(); i++) {
            for (Label.Part part : Label.parts(items.get(i).text())) {
                if (part.label() == Label.LEAD
                        || part.label() == Label.TOGETHER
                        || part.label() == Label.COORDINATING
                        || part.label() == Label.DEADLINE) {
                    return true;
                }
            }
        }
        return false;
    }

    static int lastRoles(List<Entry.Item> items) {
        int last = -1;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).roles() && (last < 0 || last == i - 1)) {
                last = i;
            }
        }
        return last;
    }

    static List<Block> blocks(List<Entry.Item> items) {
        int groups = groups(items);
        List<Block> blocks = new ArrayList<>();
        List<Entry.Item> pending = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Entry.Item item = items.get(i);
            boolean behindRoles =
                    !pending.isEmpty() && pending.get(pending.size() - 1).roles();
            boolean begins = !item.roles()
                    && (behindRoles
                            || !pending.isEmpty() && groups != 1 && separate(pending, item)
                            || groups == 1 && introduces(pending));
            if (begins) {
                close(blocks, pending, groups);
            }
            pending.add(item);
        }
        close(blocks, pending, groups);
        return blocks;
    }

    private static boolean introduces(List<Entry.Item> pending) {
        return pending.size() == 1
                && !pending.get(0).bullet()
                && pending.get(0).text().endsWith(":");
    }

    /** A bullet inside of a bullet belongs to it; everything else begins anew. */
    private static boolean separate(List<Entry.Item> pending, Entry.Item item) {
        Entry.Item first = pending.get(0);
        return !(item.bullet()
                && first.bullet()
                && item.marker().rank() > first.marker().rank());
    }

    private static void close(List<Block> blocks, List<Entry.Item> pending, int groups) {
        if (pending.isEmpty()) {
            return;
        }
        boolean roles = groups > 0 && pending.stream().anyMatch(Entry.Item::roles) && pending.size() > 1;
        boolean listed = pending.get(0).bullet();
        blocks.add(new Block(List.copyOf(pending), roles, listed));
        pending.clear();
    }
}
