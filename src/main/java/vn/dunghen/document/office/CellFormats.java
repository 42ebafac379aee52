package vn.dunghen.document.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What numbers of a workbook are shown as: Excel keeps "01/12" as a count of days and "85%" as 0.85. */
final class CellFormats extends DefaultHandler {

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final int LAST_DAY = 100_000;

    /** As many as Excel itself keeps. */
    private static final int MOST = 65_490;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> looks = new ArrayList<>();
    private boolean inCells;

    @Override
    public void startElement(String space, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "numFmt" ->
                codes.put(
                        Words.number(String.valueOf(attributes.getValue("numFmtId")), 0),
                        String.valueOf(attributes.getValue("formatCode")));
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (looks.size() >= MOST) {
                    throw new OversizedSheet("Tệp khai báo quá nhiều kiểu ô nên không đọc.");
                }
                if (inCells) {
                    looks.add(Words.number(String.valueOf(attributes.getValue("numFmtId")), 0));
                }
            }
            default -> {
                // fonts and borders
            }
        }
    }

    @Override
    public void endElement(String space, String local, String qualified) {
        if (local.equals("cellXfs")) {
            inCells = false;
        }
    }

    /** The number as it is shown; empty when it is shown as the number it is. */
    Optional<String> shown(String style, String raw) {
        int at = Words.number(style, 0);
        if (at >= looks.size()) {
            return Optional.empty();
        }
        int id = looks.get(at);
        String known = BuiltinFormats.getBuiltinFormat(id);
        String code = codes.getOrDefault(id, known == null ? "" : known);
        if (DateUtil.isADateFormat(id, code)) {
            return day(raw, code.toLowerCase(Locale.ROOT));
        }
        if (code.contains("%")) {
            return Optional.of(
                    new BigDecimal(raw).movePointRight(2).stripTrailingZeros().toPlainString() + "%");
        }
        return Optional.empty();
    }

    private static Optional<String> day(String raw, String code) {
        double days = Double.parseDouble(raw);
        if (days < 1 || days > LAST_DAY) {
            return Optional.empty();
        }
        String pattern = !code.contains("d") ? "MM/yyyy" : code.contains("y") ? "dd/MM/yyyy" : "dd/MM";
        return Optional.of(FIRST.plusDays((long) days).format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT)));
    }
}
