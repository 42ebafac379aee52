package vn.dunghen.dossier.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.dossier.domain.SearchWords;

/**
 * What was typed into the field of search: a whole code, a phone, an id number, a part of a code or words of a name. The few
 * that fit are looked up beforehand, each way by its own index, so that a rare name is not looked for dossier by dossier. What
 * fits many is soon met on the way down the list.
 */
final class DossierSearch {

    /** More than these are not looked up beforehand. */
    static final int FEW = 1_000;

    private static final List<String> NUMBERS =
            List.of("d.code = :whole", "d.applicant_phone = :digits", "d.applicant_id_number = :digits");

    /** A part of a code: at least three letters, digits, dots or dashes with a digit among them, too short for a phone. */
    private static final Pattern PART_OF_CODE = Pattern.compile("(?=.*\\d)(?!\\d{8,}$)[A-Z0-9.-]{3,}");

    /** What is met so often among so many of the newest fills a page on the way down before all of it could be looked up. */
    private static final String OFTEN = "select count(*) from (select 1 from (select d.search_words from dossier d"
            + DossierQueries.NEWEST_FIRST + " limit 15000) d where %s limit 15) met having count(*) = 15";

    /** All of them, or PostgreSQL would rather go through the dossiers one by one than ask the index for so few. */
    private static final String ALL =
            "select x.id from (select d.id from dossier d where %s offset 0) x order by x.id limit ";

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

    /** Adds to the conditions on {@code dossier d} that it is one of those looked for. A whole number is looked for as nothing else. */
    void narrow(String text, StringBuilder where, Map<String, Object> parameters) {
        List<String> ways = new ArrayList<>();
        Set<String> found = new LinkedHashSet<>();
        if (text.chars().anyMatch(Character::isDigit)) {
            lookUp(NUMBERS, numbers(text), found, ways, parameters);
        }
        if (found.isEmpty() && ways.isEmpty()) {
            String upper = text.toUpperCase(Locale.ROOT);
            if (PART_OF_CODE.matcher(upper).matches()) {
                lookUp(
                        List.of("upper(d.code) like :part escape '!'"),
                        Map.of("part", "%" + literal(upper) + "%"),
                        found,
                        ways,
                        parameters);
            }
            // nobody's name is a number alone, but a part of it may be
            if (found.isEmpty() && ways.isEmpty() || text.chars().anyMatch(Character::isLetter)) {
                name(text, found, ways, parameters);
            }
        }
        if (!found.isEmpty()) {
            ways.add("d.id in (:sought)");
            parameters.put("sought", found);
        }
        where.append(ways.isEmpty() ? " and 1 = 0" : " and (" + String.join(" or ", ways) + ")");
    }

    /** Upper case as codes are written, and without what is put between the digits of a phone. */
    private static Map<String, Object> numbers(String text) {
        return Map.of("whole", text.toUpperCase(Locale.ROOT), "digits", text.replaceAll("[\\s.]", ""));
    }

    /** Each condition alone is one that an index answers. */
    private void lookUp(
            List<String> conditions,
            Map<String, Object> sought,
            Set<String> found,
            List<String> ways,
            Map<String, Object> parameters) {
        String each = conditions.stream()
                .map(way -> "(select d.id from dossier d where " + way + " limit " + (most + 1) + ")")
                .collect(Collectors.joining(" union "));
        keep(
                ids("select x.id from (" + each + ") x limit ", sought),
                String.join(" or ", conditions),
                sought,
                found,
                ways,
                parameters);
    }

    /** That a word of the applicant's name begins like each of those typed. */
    private void name(String text, Set<String> found, List<String> ways, Map<String, Object> parameters) {
        List<String> words = SearchWords.asked(text);
        if (words.isEmpty()) {
            return;
        }
        List<String> named = new ArrayList<>();
        Map<String, Object> sought = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            named.add("d.search_words like :word" + i + " escape '!'");
            sought.put("word" + i, "% " + literal(words.get(i)) + "%");
        }
        String way = "(" + String.join(" and ", named) + ")";
        boolean often = jdbc.sql(OFTEN.formatted(way))
                .params(sought)
                .query(Integer.class)
                .optional()
                .isPresent();
        keep(often ? null : ids(ALL.formatted(way), sought), way, sought, found, ways, parameters);
    }

    private List<String> ids(String question, Map<String, Object> sought) {
        return jdbc.sql(question + (most + 1))
                .params(sought)
                .query(String.class)
                .list();
    }

    /** @param ids {@code null} when there are too many to say */
    private void keep(
            @Nullable List<String> ids,
            String way,
            Map<String, Object> sought,
            Set<String> found,
            List<String> ways,
            Map<String, Object> parameters) {
        if (ids != null && ids.size() <= most) {
            found.addAll(ids);
        } else {
            ways.add(way);
            parameters.putAll(sought);
        }
    }

    /** For the pattern of a {@code like} with {@code !} as its escape. */
    static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
