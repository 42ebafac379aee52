package vn.dunghen.plan.usecase.importing;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.TargetOperator;
import vn.dunghen.plan.domain.PlanTarget;

/** Understands what a plan wants to reach. */
final class Targets {

    static final int LONGEST = 500;

    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?)";
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d/.,\\p{L}])" + NUMBER + "\\s*(%|phan tram\\b|\\p{L}[\\p{L} ]{0,30})?");
    private static final Pattern LEAST = Pattern.compile(
            "\\btro len\\b|\\bit nhat\\b|\\btoi thieu\\b|\\bkhong (?:duoi|thap hon|it hon|nho hon)\\b|≥|>=");
    private static final Pattern MORE =
            Pattern.compile("(?:\\b(?:tren|hon|vuot|cao hon|lon hon)\\b(?: muc)?\\s*|>\\s*)$");
    private static final Pattern LESS =
            Pattern.compile("(?:\\b(?:duoi|khong qua|toi da|giam|nho hon|thap hon|it hon)|<=?|≤)\\s*(?:con\\s*)?$");
    /** When it is to be reached, or a remark: no figure of the target. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?<=\\S ?)\\([^()]*\\)|\\b(?:ngay|truoc|han|den)\\s+\\d{1,2}[/.-]\\d{1,2}(?:[/.-]20\\d\\d)?|\\b\\d{1,2}/\\d{1,2}/20\\d\\d|\\bnam\\s+20\\d\\d|\\b(?:thang|quy)\\s+(?:\\d{1,2}|[ivx]+)\\b(?:\\s?[/-]\\s?(?:20)?\\d\\d)?|\\b0?[369] thang (?:dau|cuoi) nam|\\bgiai doan 20\\d\\d\\s?-\\s?20\\d\\d");
    /** A figure that goes on: 90-95%, 80% đến 90%, 10/15. */
    private static final Pattern GOES_ON = Pattern.compile("\\s*%?\\s*(?:[-/÷]|\\bden\\b)\\s*\\d.*", Pattern.DOTALL);

    private static final Pattern ANOTHER = Pattern.compile(".*(?:[;:,\\n]|\\bva\\b).*", Pattern.DOTALL);
    private static final Pattern SCORE = Pattern.compile("(?:diem|bac|hang|vi tri|sao)\\b.*");
    private static final Pattern STRONG = Pattern.compile("%|phan tram|tro len|it nhat|toi thieu|≥");
    private static final Pattern ENDS = Pattern.compile(
            "\\b(?:tro len|duoc|trong|cua|va|theo|den|cho|dat|ve|moi|tai|la|co|nam|dung|truoc|ho so duoc|qua|bang|voi|ca|tren|tu)\\b.*");
    private static final Pattern IN_PROSE = Pattern.compile(
            "(?:(?:phan dau|dat|dam bao|bao dam|ty le|tu|tren|it nhat|toi thieu|khong duoi|tren muc)\\s+){1,4}" + NUMBER
                    + "\\s*%(?:\\s*tro len)?");

    private Targets() {}

    /** From a place that is about the target; {@code null} for an empty one. */
    static @Nullable PlanTarget parse(String words) {
        if (words.isBlank()) {
            return null;
        }
        String text = Folding.cut(words, LONGEST);
        String folded = ASIDE.matcher(Folding.fold(text).replace('\n', ';'))
                .replaceAll(aside -> " ".repeat(aside.end() - aside.start()));
        Matcher figure = FIGURE.matcher(folded);
        if (!figure.find() || several(folded, figure)) {
            return new PlanTarget(TargetOperator.TEXT, null, null, text);
        }
        String before = folded.substring(0, figure.start());
        if (LESS.matcher(before).find() && !before.matches(".*\\bkhong (?:duoi|thap hon|it hon|nho hon)\\s*$")) {
            return new PlanTarget(TargetOperator.TEXT, null, null, text);
        }
        BigDecimal value = value(figure.group(1));
        String named = figure.group(2) == null ? "" : figure.group(2);
        boolean percent = named.equals("%") || named.equals("phan tram");
        String unit = percent ? "%" : unit(text, figure);
        boolean least = LEAST.matcher(folded).find();
        if (MORE.matcher(before).find()) {
            return new PlanTarget(TargetOperator.MORE_THAN, value, unit, text);
        }
        if (percent || unit == null || SCORE.matcher(named).matches()) {
            return new PlanTarget(least ? TargetOperator.AT_LEAST : TargetOperator.EXACTLY, value, unit, text);
        }
        return new PlanTarget(TargetOperator.COUNT, value, unit, text);
    }

    /** Whether there is more than one figure to reach, which only words can say. */
    private static boolean several(String folded, Matcher first) {
        if (GOES_ON.matcher(folded.substring(first.end(1))).matches()) {
            return true;
        }
        Matcher next = FIGURE.matcher(folded);
        return next.find(first.end(1))
                && ANOTHER.matcher(folded.substring(first.end(1), next.start())).matches();
    }

    /** From a product such as "Tỷ lệ đạt từ 85% trở lên"; {@code null} when it only names a thing. */
    static @Nullable PlanTarget inProduct(String words) {
        String folded = Folding.fold(words);
        if (!STRONG.matcher(folded).find() && !folded.matches("(?:dat |tu |tren ){1,3}\\d.*")) {
            return null;
        }
        PlanTarget target = parse(words);
        return target == null || target.value() == null ? null : target;
    }

    /** From running text. */
    static @Nullable PlanTarget inProse(String words) {
        Matcher found = IN_PROSE.matcher(Folding.fold(words));
        return found.find() ? parse(words.substring(found.start(), found.end())) : null;
    }

    private static @Nullable String unit(String text, Matcher figure) {
        if (figure.group(2) == null) {
            return null;
        }
        String folded = figure.group(2);
        Matcher end = ENDS.matcher(folded);
        int length = end.find() ? end.start() : folded.length();
        String unit = text.substring(figure.start(2), figure.start(2) + length).strip();
        return unit.isEmpty() ? null : unit;
    }

    private static BigDecimal value(String written) {
        if (written.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?")) {
            return new BigDecimal(written.replace(".", "").replace(',', '.'));
        }
        return new BigDecimal(written.replace(',', '.'));
    }
}
