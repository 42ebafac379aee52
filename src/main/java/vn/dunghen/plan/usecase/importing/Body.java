package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.PlanSection;

/** Tells the work of a plan's text from its words: headings and paragraphs stay sections, work becomes rows. */
final class Body {

    private final RunningRoles running;
    private final Findings findings;
    private final int year;
    private final List<Heading> sections = new ArrayList<>();
    private final List<Draft> rows = new ArrayList<>();

    /** A section that is being filled. */
    private record Heading(int level, String number, String title, List<String> paragraphs) {}

    Body(RunningRoles running, Findings findings, int year) {
        this.running = running;
        this.findings = findings;
        this.year = year;
    }

    List<Draft> rows() {
        return rows;
    }

    List<PlanSection> sections() {
        return sections.stream()
                .map(one -> new PlanSection(one.level(), one.number(), one.title(), one.paragraphs()))
                .toList();
    }

    void read(Entry.Node root) {
        Heading start = new Heading(1, "", "", new ArrayList<>());
        sections.add(start);
        mixed(root, start, 0, Topic.OTHER, null, List.of());
        sections.removeIf(one -> one.title().isEmpty() && one.paragraphs().isEmpty());
    }

    private void node(
            Entry.Node node, Heading above, int depth, Topic inherited, @Nullable String group, List<NamedUnit> leads) {
        Topic topic = Topic.of(node, inherited, depth);
        boolean speaks = roles(node) > 0 || tables(node) || topic == Topic.OTHER && leads(node);
        if (!topic.work() && !speaks) {
            words(node, above, depth);
        } else if (node.flat() && node.rank > Marker.ROMAN) {
            leaf(node, above, depth, topic, group, leads);
        } else if (closedByRoles(node)) {
            rows.add(draft(node.number, group, everything(node), leads));
        } else {
            Heading section = section(node, depth);
            mixed(node, section, depth, topic, node.text.isEmpty() ? group : node.text, own(node, leads));
        }
    }

    private void mixed(
            Entry.Node node, Heading section, int depth, Topic topic, @Nullable String group, List<NamedUnit> leads) {
        for (Entry.Node inner : node.nodes()) {
            inner.grouping = node.nodes().stream()
                    .anyMatch(one -> one.rank == inner.rank && one.title() && Pieces.groups(one.items()) > 1);
        }
        List<Entry.Item> run = new ArrayList<>();
        for (Entry entry : node.entries) {
            if (entry instanceof Entry.Item item) {
                run.add(item);
                continue;
            }
            items(run, section, topic, group, leads);
            run.clear();
            if (entry instanceof Entry.Node inner) {
                node(inner, section, depth + 1, topic, group, leads);
            } else if (entry instanceof Entry.Work work) {
                table(work, depth, leads);
            }
        }
        items(run, section, topic, group, leads);
    }

    private void table(Entry.Work work, int depth, List<NamedUnit> leads) {
        if (work.columns().guessed()) {
            findings.add(
                    "Một bảng không có dòng tên cột; đã đoán từng cột theo chữ trong cột, kiểm tra lại các nhiệm vụ của bảng.");
        }
        TableReader reader = new TableReader(work.grid(), work.columns(), findings, year);
        List<Draft> drafts = reader.read(work.end());
        if (!work.columns().has(Label.LEAD) && !work.columns().has(Label.TOGETHER)) {
            drafts.forEach(draft -> draft.presumed.addAll(above(draft.group, leads)));
        }
        rows.addAll(drafts);
        reader.outer()
                .forEach(group -> sections.add(new Heading(
                        Math.max(depth, 1) + 1, group.number(), group.title(), new ArrayList<>(group.paragraphs()))));
    }

    /** A numbered paragraph or a heading with nothing but paragraphs under it. */
    private void leaf(
            Entry.Node node, Heading above, int depth, Topic topic, @Nullable String group, List<NamedUnit> leads) {
        if (Pieces.describe(node.items())) {
            List<Entry.Item> items = new ArrayList<>(node.items());
            items.sort(Comparator.comparing(Entry.Item::roles));
            rows.add(draft(node.number, group, Draft.join(node.text, Pieces.text(items), "\n"), leads));
            return;
        }
        int said = Pieces.groups(node.items());
        boolean bullets = node.items().stream().anyMatch(Entry.Item::bullet);
        List<NamedUnit> named = running.named(node.text);
        if (said > 1
                || said == 1 && node.grouping && node.title() && bullets
                || node.title()
                        && (said == 0 && bullets && node.rank < Marker.BRACKET
                                || !named.isEmpty() && !node.entries.isEmpty())) {
            Heading section = section(node, depth);
            items(node.items(), section, topic, node.text, own(node, leads));
            return;
        }
        if (said == 1) {
            int last = Pieces.lastRoles(node.items());
            String content = Draft.join(node.text, Pieces.text(node.items().subList(0, last + 1)), "\n");
            rows.add(draft(node.number, group, content, leads));
            items(node.items().subList(last + 1, node.items().size()), above, topic, group, leads);
            return;
        }
        String content = Draft.join(node.text, Pieces.text(node.items()), "\n");
        List<NamedUnit> subject = topic == Topic.ORGANISE ? running.subject(node.text) : List.of();
        if (topic == Topic.WORK
                || !subject.isEmpty()
                || !leads.isEmpty()
                || !running.read(content).leads().isEmpty()) {
            rows.add(draft(node.number, group, content, subject.isEmpty() ? leads : subject));
        } else {
            words(node, above, depth);
        }
    }

    /** Who leads rows of a table that does not say so: the unit that their group is called by, or the heading. */
    private List<NamedUnit> above(@Nullable String group, List<NamedUnit> leads) {
        List<NamedUnit> named = group == null ? List.of() : running.named(group);
        return named.isEmpty() ? leads : named;
    }

    private void items(
            List<Entry.Item> items, Heading section, Topic topic, @Nullable String group, List<NamedUnit> leads) {
        for (Pieces.Block block : Pieces.blocks(items)) {
            String content = block.content();
            List<NamedUnit> subject = topic == Topic.ORGANISE ? running.subject(content) : List.of();
            boolean led = !Topic.closing(content)
                    && (!subject.isEmpty()
                            || topic != Topic.TEXT
                                    && !running.read(content).leads().isEmpty());
            boolean listed = block.listed() && (topic == Topic.WORK || topic == Topic.ORGANISE && !leads.isEmpty());
            if (block.roles() || led || listed) {
                rows.add(draft("", group, content, subject.isEmpty() ? leads : subject));
            } else {
                section.paragraphs().addAll(block.lines());
            }
        }
    }

    /** Keeps a heading and all under it as words. */
    private void words(Entry.Node node, Heading above, int depth) {
        boolean title = node.title() && (!node.entries.isEmpty() || node.rank <= Marker.ROMAN || node.loud);
        Heading section = above;
        if (title) {
            section = section(node, depth);
        } else {
            above.paragraphs().add(node.full());
        }
        for (Entry entry : node.entries) {
            if (entry instanceof Entry.Item item) {
                section.paragraphs().add(item.full());
            } else if (entry instanceof Entry.Node inner) {
                words(inner, section, depth + 1);
            }
        }
    }

    private Heading section(Entry.Node node, int depth) {
        String title = node.text.length() <= 500 ? titled(node.text) : "";
        Heading section = new Heading(Math.max(1, depth), node.number, title, new ArrayList<>());
        if (title.isEmpty() && !node.text.isEmpty()) {
            section.paragraphs().add(node.text);
        }
        sections.add(section);
        return section;
    }

    private static String titled(String text) {
        return text.replaceAll("\\s*:$", "");
    }

    private List<NamedUnit> own(Entry.Node node, List<NamedUnit> leads) {
        List<NamedUnit> named = running.named(node.text);
        List<NamedUnit> said = named.isEmpty() ? running.read(node.text).leads() : named;
        return said.isEmpty() ? leads : said;
    }

    private boolean leads(Entry.Node node) {
        return !running.read(node.text).leads().isEmpty()
                || node.items().stream()
                        .anyMatch(item -> !running.read(item.text()).leads().isEmpty())
                || node.nodes().stream().anyMatch(this::leads);
    }

    private static int roles(Entry.Node node) {
        return Pieces.groups(node.items())
                + node.nodes().stream().mapToInt(Body::roles).sum();
    }

    private static boolean tables(Entry.Node node) {
        return node.entries.stream().anyMatch(Entry.Work.class::isInstance)
                || node.nodes().stream().anyMatch(Body::tables);
    }

    /** A task in steps a), b), c) whose last step is followed by who does all of it. */
    private static boolean closedByRoles(Entry.Node node) {
        List<Entry.Node> inner = node.nodes();
        return node.rank > Marker.ROMAN
                && inner.size() > 1
                && inner.stream().allMatch(one -> one.rank >= Marker.BRACKET && one.flat() && !one.loud)
                && Pieces.groups(node.items()) == 0
                && inner.subList(0, inner.size() - 1).stream().allMatch(one -> Pieces.groups(one.items()) == 0)
                && Pieces.groups(inner.get(inner.size() - 1).items()) == 1;
    }

    private static String everything(Entry.Node node) {
        return node.text + "\n"
                + node.entries.stream()
                        .map(entry -> entry instanceof Entry.Node inner
                                ? Draft.join(inner.full(), Pieces.text(inner.items()), "\n")
                                : ((Entry.Item) entry).full())
                        .collect(Collectors.joining("\n"));
    }

    private static Draft draft(String number, @Nullable String group, String content, List<NamedUnit> leads) {
        Draft draft = new Draft();
        draft.ordinal = number.matches("[*]+") ? "" : number;
        draft.group = group == null || group.isEmpty() ? null : titled(group);
        draft.content = content;
        draft.prose = true;
        draft.presumed.addAll(leads);
        return draft;
    }
}
