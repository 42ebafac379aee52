package vn.dunghen.report.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.dunghen.calendar.Moments;
import vn.dunghen.document.PaperText;
import vn.dunghen.indicator.Figure.Measure;
import vn.dunghen.report.ReportTimeliness;
import vn.dunghen.report.domain.Campaign;
import vn.dunghen.report.domain.SynthesisCount;
import vn.dunghen.report.domain.SynthesisFigure;
import vn.dunghen.report.domain.SynthesisUnit;

/** Everything that has a place in the text of the department's report, as the text says it. */
final class SynthesisFacts {

    private static final int SHARE_SCALE = 2;
    private static final int TWO_DIGITS = 10;
    private static final String NOBODY = "không có";
    private static final String NO_FIGURE = "chưa có số liệu";

    /** @param name how an editor sees the place; @param said the words in its stead; empty when there is nothing to say */
    record Fact(String code, String name, String said, boolean figure) {}

    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private SynthesisFacts() {}

    static SynthesisFacts of(String agency, Campaign campaign, SynthesisCount count) {
        var all = new SynthesisFacts();
        count.figures().forEach(one -> all.put(one.code(), one.name(), inText(one), true));
        all.say("agency", "tên cơ quan", agency);
        all.say("period", "kỳ báo cáo", PeriodWords.say(campaign.period()));
        all.say("from", "ngày đầu kỳ", Moments.say(campaign.dates().windowFrom()));
        all.say("to", "ngày cuối kỳ", Moments.say(campaign.dates().windowTo()));
        all.say("as-of", "lúc lấy số liệu", PaperText.moment(count.at()));
        List<SynthesisUnit> asked =
                count.units().stream().filter(one -> !one.excused()).toList();
        all.say("units.asked", "số đơn vị được giao", PaperText.count(asked.size()));
        all.say(
                "units.on-time",
                "số đơn vị đúng hạn",
                number(asked, one -> one.timeliness() == ReportTimeliness.ON_TIME));
        all.units("late", "đơn vị nộp muộn", asked, SynthesisUnit::late);
        all.units("missing", "đơn vị không báo cáo", asked, SynthesisUnit::missing);
        all.units("closed-early", "đơn vị chưa nộp khi đóng kỳ sớm", asked, SynthesisUnit::closedEarly);
        all.units("open", "đơn vị chưa được nhận báo cáo", asked, SynthesisUnit::open);
        long estimates = count.figures().stream()
                .filter(one -> one.estimated() && one.amount() != null)
                .count();
        all.say("figures.estimated", "số chỉ tiêu ước", estimates == 0 ? "" : PaperText.count((int) estimates));
        return all;
    }

    Map<String, Fact> all() {
        return Map.copyOf(facts);
    }

    boolean knows(String code) {
        return facts.containsKey(code);
    }

    /** Whether there is something to say in this place. */
    boolean speaks(String code) {
        return knows(code) && !facts.get(code).said().isEmpty();
    }

    Fact of(String code) {
        return facts.get(code);
    }

    /** Said in a sentence when nothing is left to name. */
    String said(String code) {
        String said = facts.get(code).said();
        return !said.isEmpty() ? said : facts.get(code).figure() ? NO_FIGURE : NOBODY;
    }

    /** A figure as running text writes it: 05, 276, 98,57%; empty when there is none. */
    static String inText(SynthesisFigure figure) {
        BigDecimal amount = figure.amount();
        if (amount == null) {
            return "";
        }
        boolean small = figure.measure() == Measure.COUNT
                && amount.signum() > 0
                && amount.stripTrailingZeros().scale() <= 0
                && amount.intValue() < TWO_DIGITS;
        return small ? PaperText.count(amount.intValue()) : inTable(amount, figure.measure());
    }

    static String inTable(BigDecimal amount, Measure measure) {
        return measure == Measure.PERCENT
                ? FigureText.say(amount.setScale(SHARE_SCALE, RoundingMode.DOWN)) + "%"
                : FigureText.say(amount);
    }

    private void units(String code, String name, List<SynthesisUnit> asked, Predicate<SynthesisUnit> which) {
        say("units." + code, "số " + name, number(asked, which));
        say(
                "units." + code + ".names",
                "tên " + name,
                asked.stream().filter(which).map(SynthesisUnit::name).collect(Collectors.joining(", ")));
    }

    private static String number(List<SynthesisUnit> asked, Predicate<SynthesisUnit> which) {
        long number = asked.stream().filter(which).count();
        return number == 0 ? "0" : PaperText.count((int) number);
    }

    private void say(String code, String name, String said) {
        put(code, name, said, false);
    }

    private void put(String code, String name, String said, boolean figure) {
        facts.put(code, new Fact(code, name, said, figure));
    }
}
