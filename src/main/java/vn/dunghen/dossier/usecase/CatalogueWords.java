package vn.dunghen.dossier.usecase;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.dunghen.calendar.LimitUnit;
import vn.dunghen.dossier.PaperKind;

/** The Vietnamese words of a catalogue workbook and what they stand for. */
final class CatalogueWords {

    static final Map<String, LimitUnit> UNITS = ordered(
            "ngày làm việc", LimitUnit.WORKING_DAY,
            "ngày", LimitUnit.CALENDAR_DAY,
            "giờ làm việc", LimitUnit.WORKING_HOUR,
            "tháng", LimitUnit.MONTH);

    static final Map<String, String> LEVELS = ordered("toàn trình", "TT", "một phần", "MP", "cung cấp thông tin", "CC");

    static final Map<String, PaperKind> PAPERS =
            ordered("bản chính", PaperKind.ORIGINAL, "bản sao", PaperKind.COPY, "bản điện tử", PaperKind.ELECTRONIC);

    static final Map<String, Boolean> ANSWERS =
            ordered("có", true, "không", false, "x", true, "", false, "true", true, "false", false);

    private CatalogueWords() {}

    /** As it is looked up: one writing of each letter, small, single spaces. */
    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.forLanguageTag("vi"))
                .replace('\u00a0', ' ')
                .strip()
                .replaceAll("\\s+", " ");
    }

    static <T> String word(Map<String, T> words, T value) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> ordered(Object... pairs) {
        Map<String, T> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put((String) pairs[i], (T) pairs[i + 1]);
        }
        return words;
    }
}
