package vn.dunghen.report.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.dunghen.calendar.Moments;
import vn.dunghen.indicator.Figure;
import vn.dunghen.report.CellOrigin;
import vn.dunghen.report.DueRoll;
import vn.dunghen.report.ReportFrequency;
import vn.dunghen.report.domain.AskedFigure;
import vn.dunghen.report.domain.DueRule;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.web.views.RegimeViews.FigureRow;

/** Turns what the page about a regime posts into the same body that scripts send, and a regime into what the page shows. */
final class RegimeForm {

    /** What a figure's first box says when units give it. */
    static final String GIVEN = "GIVEN";

    private static final int NO_NUMBER = -1;
    private static final int MOST_ROWS = 101;
    private static final int SPARE = 3;

    private RegimeForm() {}

    /**
     * @param code of the regime, or nothing when the page asks for it
     * @param known figures the system counts, by code: what they are called when nobody says otherwise, and how they are measured
     */
    static RegimeBody body(@Nullable String code, MultiValueMap<String, String> typed, Map<String, Figure> known) {
        List<RegimeBody.Asked> figures = new ArrayList<>();
        rows(typed).stream()
                .filter(row -> !row.code().isEmpty())
                .forEach(row -> figures.add(asked(row, known.get(row.code()))));
        return new RegimeBody(
                null,
                code == null ? typed.getFirst("code") : code,
                typed.getFirst("name"),
                typed.getFirst("recipient"),
                typed.getFirst("via"),
                typed.getFirst("frequency"),
                number(typed, "cutoffDay"),
                due(typed, "internalDue"),
                due(typed, "outwardDue"),
                number(typed, "openDays"),
                number(typed, "closeDays"),
                lines(typed.getFirst("outline")),
                typed.getFirst("basis"),
                typed.getFirst("verified") != null,
                typed.getFirst("effectiveFrom"),
                typed.getFirst("effectiveTo"),
                new ArrayList<>(figures),
                new ArrayList<>(typed.getOrDefault("units", List.of())));
    }

    /** The rows as posted, those left empty too. */
    static List<FigureRow> rows(MultiValueMap<String, String> typed) {
        List<FigureRow> rows = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS && typed.containsKey("figures[" + i + "].code"); i++) {
            String at = "figures[" + i + "].";
            rows.add(row(
                    i,
                    text(typed, at + "code"),
                    text(typed, at + "given"),
                    text(typed, at + "name"),
                    text(typed, at + "measure"),
                    text(typed, at + "unit"),
                    typed.getFirst(at + "evidence") != null));
        }
        return rows;
    }

    /** Those in use, with some empty ones to fill. */
    static List<FigureRow> spared(List<FigureRow> rows) {
        List<FigureRow> all = new ArrayList<>();
        rows.stream()
                .filter(row -> !row.code().isEmpty())
                .forEach(row -> all.add(row(
                        all.size(), row.code(), row.given(), row.name(), row.measure(), row.unit(), row.evidence())));
        for (int i = 0; i < SPARE && all.size() < MOST_ROWS; i++) {
            all.add(row(all.size(), "", "", "", "COUNT", "", false));
        }
        return all;
    }

    static List<FigureRow> rows(ReportRegime regime) {
        List<FigureRow> rows = new ArrayList<>();
        for (AskedFigure one : regime.figures()) {
            boolean given = one.origin() == CellOrigin.GIVEN;
            rows.add(row(
                    rows.size(),
                    given ? GIVEN : one.code(),
                    given ? one.code() : "",
                    one.name(),
                    one.measure().name(),
                    Optional.ofNullable(one.unit()).orElse(""),
                    one.evidence()));
        }
        return rows;
    }

    static Map<String, String> values(ReportRegime regime, LocalDate today) {
        ReportRegime.Head head = regime.head();
        ReportRegime.Rhythm rhythm = regime.rhythm();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", head.name());
        values.put("recipient", head.recipient());
        values.put("via", Optional.ofNullable(head.via()).orElse(""));
        values.put("basis", head.basis());
        values.put("verified", regime.verified() ? "true" : "");
        values.put("outline", Optional.ofNullable(head.outline()).orElse(""));
        LocalDate next = head.effectiveFrom().isBefore(today)
                ? today
                : head.effectiveFrom().plusDays(1);
        values.put("effectiveFrom", Moments.say(next));
        values.put(
                "effectiveTo",
                Optional.ofNullable(head.effectiveTo()).map(Moments::say).orElse(""));
        values.put("frequency", rhythm.frequency().name());
        values.put(
                "cutoffDay",
                rhythm.cutoffDay() == null ? "" : rhythm.cutoffDay().toString());
        put(values, "internalDue", rhythm.internal());
        put(values, "outwardDue", rhythm.outward());
        values.put("openDays", String.valueOf(rhythm.openDays()));
        values.put("closeDays", String.valueOf(rhythm.closeDays()));
        return values;
    }

    /** What stands in the boxes of a new regime. */
    static Map<String, String> blank(LocalDate today) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("frequency", ReportFrequency.YEAR.name());
        values.put("effectiveFrom", Moments.say(today));
        put(values, "internalDue", new DueRule(0, 5, DueRoll.BEFORE));
        put(values, "outwardDue", new DueRule(0, 15, DueRoll.BEFORE));
        values.put("openDays", "20");
        values.put("closeDays", "1");
        return values;
    }

    private static void put(Map<String, String> values, String field, DueRule rule) {
        values.put(field + ".month", String.valueOf(rule.month()));
        values.put(field + ".day", String.valueOf(rule.day()));
        values.put(field + ".roll", rule.roll().name());
    }

    private static FigureRow row(
            int at, String code, String given, String name, String measure, String unit, boolean evidence) {
        return new FigureRow(
                "figures[" + at + "].",
                at + 1,
                code,
                given,
                name,
                measure.isEmpty() ? "COUNT" : measure,
                unit,
                evidence);
    }

    private static RegimeBody.Asked asked(FigureRow row, @Nullable Figure counted) {
        boolean given = row.code().equals(GIVEN);
        String code = !given ? row.code() : row.given().isEmpty() ? code(row.name()) : row.given();
        return new RegimeBody.Asked(
                code,
                counted != null && row.name().isEmpty() ? counted.name() : row.name(),
                counted != null ? counted.measure().name() : row.measure(),
                (given ? CellOrigin.GIVEN : CellOrigin.SYSTEM).name(),
                row.unit(),
                given && row.evidence());
    }

    /** A code of its own for a figure that somebody named: its letters without marks, e.g. {@code given.luot-tiep-cong-dan}. */
    private static String code(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "given." + plain.substring(0, Math.min(plain.length(), 50));
    }

    private static RegimeBody.Due due(MultiValueMap<String, String> typed, String field) {
        return new RegimeBody.Due(
                number(typed, field + ".month"), number(typed, field + ".day"), typed.getFirst(field + ".roll"));
    }

    /** Nothing for an empty box; what is no number is out of every range. */
    private static @Nullable Integer number(MultiValueMap<String, String> typed, String field) {
        String text = text(typed, field);
        return text.isEmpty() ? null : text.matches("\\d{1,4}") ? Integer.valueOf(text) : Integer.valueOf(NO_NUMBER);
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
    }

    private static @Nullable String lines(@Nullable String text) {
        return text == null ? null : text.replace("\r\n", "\n");
    }
}
