package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.PlanTarget;

/** Makes rows of words into rows of facts and says what a person must look at. */
final class RowMaker {

    private static final int LONGEST_CONTENT = 4_000;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_ORDINAL = 20;
    /** On folded text: what stands between who leads and who helps, or behind who leads alone. */
    private static final Pattern HELPED_BY = Pattern.compile(
            "\\s*,?\\s*(?:(?:la )?(?:don vi |co quan )?chu tri\\s*[,;.]?\\s*)?(?:va\\s+)?phoi hop(?: chat che)?(?: voi| cung)?\\s*:?\\s*");

    private static final Pattern LEADS = Pattern.compile("\\s*,?\\s*(?:la )?(?:don vi |co quan )?chu tri[\\s.;]*$");
    private static final Pattern HELPS =
            Pattern.compile("\\(\\s*(?:phoi hop|p\\.?\\s?/?\\s?h\\.?|cung thuc hien)\\s*\\)");
    private static final Pattern HEADS = Pattern.compile("\\(\\s*(?:chu tri|c\\.?\\s?/?\\s?t\\.?|dau moi)\\s*\\)");
    private static final Pattern HELP_BEHIND = Pattern.compile("\\bphoi hop(?: thuc hien)?\\s*(?:$|[.;,\\n])");
    private static final int LONGEST_PERIOD = 60;
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:qu[yi]\\s*(?:iii|iv|ii|i|[1-4])\\b|thang\\s*\\d{1,2}\\b|(?:0?6|9|sau) thang (?:dau|cuoi) nam\\b).*");
    private static final Pattern FIRST_LINE = Pattern.compile("[;\\n]");

    private final UnitReader units;
    private final RunningRoles running;
    private final Findings findings;
    private final int year;

    RowMaker(UnitReader units, RunningRoles running, Findings findings, int year) {
        this.units = units;
        this.running = running;
        this.findings = findings;
        this.year = year;
    }

    PlanRow row(String id, Draft draft) {
        unpack(draft);
        splitLead(draft);
        List<NamedUnit> leads = new ArrayList<>(units.list(draft.lead));
        List<NamedUnit> coordinating = new ArrayList<>(units.list(draft.coordinating));
        List<NamedUnit> monitoring = new ArrayList<>(units.list(draft.monitoring));
        together(draft, leads, coordinating);
        helpers(draft, leads, coordinating);
        inSentences(draft, leads, coordinating, monitoring);
        if (draft.undecided && leads.size() > 1 && coordinating.isEmpty()) {
            draft.doubts.add(openRoles(draft.lead));
        }
        if (leads.isEmpty()) {
            leads.addAll(draft.presumed);
        }
        leads = leads.stream().map(RowMaker::asLead).toList();
        Deadlines.Read deadline = deadline(draft);
        PlanTarget target = target(draft);
        doubts(draft, leads, coordinating, monitoring);
        deadline.doubts().forEach(doubt -> findings.add(draft, doubt));
        return new PlanRow(
                id,
                cut(draft, draft.ordinal, LONGEST_ORDINAL, "số thứ tự"),
                draft.group == null ? null : cut(draft, draft.group, LONGEST_TITLE, "tên nhóm"),
                cut(draft, draft.content, LONGEST_CONTENT, "nội dung"),
                blank(cut(draft, draft.product, LONGEST_CONTENT, "sản phẩm")),
                deadline.deadline(),
                blank(cut(draft, draft.manner, LONGEST_CONTENT, "cách thức")),
                leads,
                coordinating,
                monitoring,
                target);
    }

    /** Labels written inside of content, product or manner are columns that somebody did not draw. */
    private static void unpack(Draft draft) {
        String content = draft.content;
        draft.content = "";
        spread(draft, content, Label.CONTENT);
        if (!draft.content.equals(content)) {
            draft.content = tidy(draft.content);
        }
        String manner = draft.manner;
        draft.manner = "";
        spread(draft, manner, Label.MANNER);
        String product = draft.product;
        draft.product = "";
        spread(draft, product, Label.PRODUCT);
        String together = draft.together;
        draft.together = "";
        spread(draft, together, Label.TOGETHER);
        String lead = draft.lead;
        draft.lead = "";
        spread(draft, lead, Label.LEAD);
        if (draft.content.isBlank()) {
            draft.content = content;
        }
    }

    /** What stays of a sentence when the labels behind it were taken out. */
    private static String tidy(String content) {
        String kept = content.replaceAll("[\\s;,(]+$", "");
        long open = kept.chars().filter(letter -> letter == '(').count();
        long closed = kept.chars().filter(letter -> letter == ')').count();
        return open > closed ? kept + ")" : kept;
    }

    private static void spread(Draft draft, String text, Label otherwise) {
        for (Label.Part part : Label.parts(text)) {
            Label label = part.label() == null ? otherwise : part.label();
            String words = part.text();
            switch (label) {
                case LEAD -> draft.lead = Draft.join(draft.lead, words, "\n");
                case COORDINATING -> draft.coordinating = Draft.join(draft.coordinating, words, "\n");
                case MONITORING -> draft.monitoring = Draft.join(draft.monitoring, words, "\n");
                case TOGETHER -> draft.together = Draft.join(draft.together, words, "\n");
                case DEADLINE -> draft.deadline = Draft.join(draft.deadline, words, "; ");
                case PRODUCT -> draft.product = Draft.join(draft.product, words, "\n");
                case MANNER -> draft.manner = Draft.join(draft.manner, words, "\n");
                case TARGET -> draft.target = Draft.join(draft.target, words, "; ");
                case NOTE -> draft.others.add("Ghi chú: " + words);
                default -> draft.content = Draft.join(draft.content, words, "\n");
            }
        }
    }

    /** A column for the lead alone may still say who helps: "Phòng A chủ trì, phối hợp với Phòng B". */
    private void splitLead(Draft draft) {
        String whole = draft.lead;
        if (HELP_BEHIND.matcher(Folding.fold(whole)).find()
                && !running.read(whole).coordinating().isEmpty()) {
            draft.together = Draft.join(draft.together, whole, "\n");
            draft.lead = "";
            return;
        }
        Matcher helped = HELPED_BY.matcher(Folding.fold(draft.lead));
        if (!HELPS.matcher(Folding.fold(draft.lead)).find() && helped.find() && helped.start() > 0) {
            draft.coordinating = Draft.join(draft.coordinating, draft.lead.substring(helped.end()), "\n");
            draft.lead = draft.lead.substring(0, helped.start());
        }
        Matcher leads = LEADS.matcher(Folding.fold(draft.lead));
        if (leads.find() && leads.start() > 0) {
            draft.lead = draft.lead.substring(0, leads.start());
        }
        if (!draft.lead.equals(whole)) {
            draft.manner = Draft.join(draft.manner, whole, "\n");
        }
    }

    /** "Phòng A (CT), Phòng B, Phòng C (PH)": who helps is told behind the name. */
    private static void helpers(Draft draft, List<NamedUnit> leads, List<NamedUnit> coordinating) {
        if (leads.stream()
                .noneMatch(unit -> HELPS.matcher(Folding.fold(unit.text())).find())) {
            return;
        }
        boolean led = leads.stream()
                .anyMatch(unit -> HEADS.matcher(Folding.fold(unit.text())).find());
        List<NamedUnit> unmarked = new ArrayList<>();
        for (NamedUnit unit : List.copyOf(leads)) {
            String folded = Folding.fold(unit.text());
            boolean helps = HELPS.matcher(folded).find();
            if (!helps && !HEADS.matcher(folded).find()) {
                unmarked.add(unit);
            }
            if (helps || led && unmarked.contains(unit)) {
                leads.remove(unit);
                coordinating.add(unit);
            }
        }
        if (!unmarked.isEmpty() && (led || unmarked.size() > 1)) {
            draft.doubts.add(openRoles(draft.lead));
        }
    }

    private static String openRoles(String words) {
        return "“" + words.replace('\n', ' ')
                + "” không ghi rõ vai trò của mọi đơn vị; kiểm tra lại ai chủ trì, ai phối hợp.";
    }

    /** "Văn phòng Sở chủ trì, phối hợp với các phòng", or the lead in the first line and the others below. */
    private void together(Draft draft, List<NamedUnit> leads, List<NamedUnit> coordinating) {
        if (draft.together.isBlank()) {
            return;
        }
        RunningRoles.Roles roles = read(draft, draft.together);
        if (!roles.leads().isEmpty()) {
            leads.addAll(roles.leads());
            coordinating.addAll(roles.coordinating());
            draft.manner = Draft.join(draft.manner, draft.together, "\n");
            return;
        }
        String[] lines = FIRST_LINE.split(draft.together, 2);
        leads.addAll(units.list(lines[0]));
        if (lines.length > 1) {
            coordinating.addAll(units.list(lines[1]));
        }
        if (leads.size() + coordinating.size() > 1) {
            draft.doubts.add("cột chung cho chủ trì và phối hợp ghi “" + draft.together
                    + "”; kiểm tra lại ai chủ trì, ai phối hợp.");
        }
    }

    private void inSentences(
            Draft draft, List<NamedUnit> leads, List<NamedUnit> coordinating, List<NamedUnit> monitoring) {
        for (String text : List.of(draft.manner, draft.content, draft.product)) {
            if (!leads.isEmpty() && !coordinating.isEmpty() || text.isBlank()) {
                continue;
            }
            RunningRoles.Roles roles = read(draft, text);
            if (leads.isEmpty()) {
                leads.addAll(roles.leads());
            }
            if (coordinating.isEmpty()
                    && (draft.prose
                            || draft.coordinating.isBlank() && !roles.leads().isEmpty())) {
                coordinating.addAll(roles.coordinating());
            }
            if (monitoring.isEmpty()) {
                monitoring.addAll(roles.monitoring());
            }
        }
    }

    private RunningRoles.Roles read(Draft draft, String text) {
        RunningRoles.Roles roles = running.read(text);
        if (roles.cut()) {
            draft.doubts.add(
                    "câu chữ quá dài hoặc nêu quá nhiều đơn vị, chỉ đọc được phần đầu; kiểm tra lại chủ trì, phối hợp.");
        }
        return roles;
    }

    /** Somebody must be answerable: "the units concerned" is a question, not an answer. */
    private static NamedUnit asLead(NamedUnit unit) {
        boolean vague = unit.group() != null && Folding.fold(unit.text()).contains("lien quan");
        return vague ? new NamedUnit(unit.unit(), unit.group(), unit.text(), false) : unit;
    }

    private Deadlines.Read deadline(Draft draft) {
        if (draft.deadline.isBlank()) {
            List<String> named = Deadlines.inProse(Draft.join(draft.content, draft.manner, "\n"));
            if (!named.isEmpty() && !draft.prose) {
                draft.doubts.add("cột thời hạn trống, lấy “" + named.get(0) + "” trong câu chữ; kiểm tra lại.");
            }
            if (named.size() > 1) {
                draft.doubts.add("nhiệm vụ còn ghi thời hạn khác: “"
                        + String.join("”, “", named.subList(1, named.size())) + "”.");
            }
            if (named.isEmpty() && draft.group != null && draft.group.length() <= LONGEST_PERIOD) {
                Matcher period = PERIOD.matcher(Folding.fold(draft.group));
                if (period.find()) {
                    String words = draft.group.substring(period.start());
                    draft.doubts.add("chưa ghi thời hạn, lấy “" + words + "” của nhóm; kiểm tra lại.");
                    return Deadlines.parse(words, year);
                }
            }
            return Deadlines.parse(named.isEmpty() ? "" : named.get(0), year);
        }
        return Deadlines.parse(draft.deadline, year);
    }

    private @Nullable PlanTarget target(Draft draft) {
        if (!draft.target.isBlank()) {
            if (draft.target.length() > Targets.LONGEST) {
                findings.add(
                        draft,
                        "chỉ tiêu dài quá 500 ký tự, phần bỏ lại: “" + draft.target.substring(Targets.LONGEST) + "”.");
            }
            return Targets.parse(draft.target);
        }
        PlanTarget product = Targets.inProduct(draft.product);
        return product == null && draft.prose ? Targets.inProse(draft.content) : product;
    }

    private void doubts(Draft draft, List<NamedUnit> leads, List<NamedUnit> coordinating, List<NamedUnit> monitoring) {
        if (leads.isEmpty()) {
            findings.add(draft, "chưa ghi đơn vị chủ trì; chọn đơn vị chủ trì.");
        }
        ask(draft, "chủ trì", leads);
        ask(draft, "phối hợp", coordinating);
        ask(draft, "theo dõi", monitoring);
        draft.doubts.forEach(doubt -> findings.add(draft, doubt));
        draft.others.forEach(
                other -> findings.add(draft, "chưa có chỗ cho “" + other + "”; ghi vào nội dung nếu cần."));
    }

    private void ask(Draft draft, String role, List<NamedUnit> named) {
        for (NamedUnit unit : named) {
            if (!unit.sure()) {
                String guess = unit.unit() != null
                        ? "có thể là " + units.name(unit.unit())
                        : unit.group() != null ? "có thể là một nhóm đơn vị" : "không có trong danh sách đơn vị";
                findings.add(
                        draft,
                        "chưa chắc đơn vị " + role + " “" + unit.text() + "” là ai (" + guess
                                + "); chọn lại cho đúng.");
            }
        }
    }

    private String cut(Draft draft, String text, int most, String what) {
        if (text.length() <= most) {
            return text;
        }
        String kept = Folding.cut(text, most);
        findings.add(
                draft, what + " dài quá " + most + " ký tự, phần bỏ lại: “" + text.substring(kept.length()) + "”.");
        return kept;
    }

    private static @Nullable String blank(String text) {
        return text.isBlank() ? null : text;
    }
}
