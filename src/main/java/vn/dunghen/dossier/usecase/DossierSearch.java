package vn.dunghen.dossier.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.dossier.domain.SearchWords;

/**
 * What was typed into the field of search: a whole code, a phone, an id number, a part of a code or words of a name. First the
 * few it fits are looked up, each way by its own index, so that a rare name is not looked for dossier by dossier. What fits
 * many is soon met on the way down the list.
 */
final class DossierSearch {

    /** More than these are not looked up beforehand. */
    static final int FEW = 1_000;

    /** A part of a code: at least three letters, digits, dots or dashes with a digit among them, too short for a phone. */
    private static final Pattern PART_OF_CODE = Pattern.compile("(?=.*\\d)(?!\\d{8,}$)[A-Z0-9.-]{3,}");

    private final JdbcClient jdbc;
    private final int most;

    DossierSearch(JdbcClient jdbc) {
        this(jdbc, FEW);
    }

    /** @param most how many are looked up beforehand at most */
    DossierSearch(JdbcClient jdbc, int most) {
        this.jdbc = jdbc;
        this.most = most;
    }

    /** Adds to the conditions on {@code dossier d} that it is one of those looked for. */
    void narrow(String text, StringBuilder where, Map<String, Object> parameters) {
        Map<String, Object> sought = new LinkedHashMap<>();
        List<String> ways = ways(text, sought);
        List<String> few = few(ways, sought);
        if (few.isEmpty()) {
            where.append(" and 1 = 0");
        } else if (few.size() <= most) {
            where.append(" and d.id in (:sought)");
            parameters.put("sought", few);
        } else {
            where.append(" and (").append(String.join(" or ", ways)).append(")");
            parameters.putAll(sought);
        }
    }

    /** Each condition alone is one that an index answers. */
    private static List<String> ways(String text, Map<String, Object> sought) {
        String upper = text.toUpperCase(Locale.ROOT);
        sought.put("whole", upper);
        sought.put("digits", text.replaceAll("[\\s.]", ""));
        List<String> ways = new ArrayList<>(
                List.of("d.code = :whole", "d.applicant_phone = :digits", "d.applicant_id_number = :digits"));
        if (PART_OF_CODE.matcher(upper).matches()) {
            ways.add("upper(d.code) like :part escape '!'");
            sought.put("part", "%" + literal(upper) + "%");
        }
        List<String> words = SearchWords.asked(text);
        List<String> named = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            named.add("exists (select 1 from dossier_token t where t.dossier_id = d.id and t.token like :word" + i
                    + " escape '!')");
            sought.put("word" + i, literal(words.get(i)) + "%");
        }
        if (!named.isEmpty()) {
            ways.add("(" + String.join(" and ", named) + ")");
        }
        return ways;
    }

    private List<String> few(List<String> ways, Map<String, Object> sought) {
        List<String> each = ways.stream()
                .map(way -> "(select d.id from dossier d where " + way + " limit " + (most + 1) + ")")
                .toList();
        return jdbc.sql("select x.id from (" + String.join(" union ", each) + ") x limit " + (most + 1))
                .params(sought)
                .query(String.class)
                .list();
    }

    /** For the pattern of a {@code like} with {@code !} as its escape. */
    static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
