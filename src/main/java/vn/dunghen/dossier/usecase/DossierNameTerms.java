package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dunghen.dossier.domain.SearchWords;

/**
 * Asks PostgreSQL's index over {@code dossier_name_terms} for the dossiers whose applicant's name has all of some words. What the
 * terms are says migration V204.
 */
final class DossierNameTerms {

    private static final long MONTH_SECONDS = 2_592_000;
    private static final String LONG_NAME = "~";

    /** Names of more words have no pairs. */
    private static final int MOST_WORDS = 16;

    /** Every two of so many leave few enough; that the others are there is judged by the row. */
    private static final int PAIRED = 6;

    /** The months of one step back: as many as {@link DossierSearch#STEP}. */
    private static final List<String> MONTHS = IntStream.range(0, DossierSearch.STEP)
            .mapToObj(ago -> " || '@' || (cast(:month as bigint) - back.ago - " + ago + ")")
            .toList();

    private static final String TERMS = "(dossier_name_terms(d.search_words, d.registered_at) collate \"C\")";

    private final List<String> typed;
    private final List<String> words;

    /** @param typed words as {@link SearchWords#asked} gives them, at least one */
    DossierNameTerms(List<String> typed) {
        this.typed = typed;
        this.words = typed.stream().map(SearchWords::plain).distinct().toList();
    }

    /** Whether the index has all of the words; it has none with letters that are not Latin. */
    boolean known() {
        return words.stream().allMatch(word -> word.chars().allMatch(letter -> letter < 128));
    }

    /** Whenever registered. */
    DossierSearch.Way ever() {
        Map<String, Object> parameters = parameters();
        return new DossierSearch.Way(condition(List.of(""), parameters), parameters, DossierSearch.Reach.FEW);
    }

    /**
     * Registered up to a moment, back from it by thirty days and thirty days, until there are enough for the part wanted. Gives up
     * after some of them when at this rate they would not be enough within years; what is met then is not the answer.
     */
    DossierSearch.Way back(Instant upTo) {
        Map<String, Object> parameters = parameters();
        parameters.put("month", Math.floorDiv(upTo.getEpochSecond(), MONTH_SECONDS));
        return new DossierSearch.Way(condition(MONTHS, parameters), parameters, DossierSearch.Reach.BACK);
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        for (int i = 0; i < typed.size(); i++) {
            parameters.put("typed" + i, " " + typed.get(i) + " ");
        }
        return parameters;
    }

    /** @param months what is written behind each term */
    private String condition(List<String> months, Map<String, Object> parameters) {
        List<String> longName = new ArrayList<>(words.subList(0, Math.min(PAIRED, words.size())));
        longName.add(LONG_NAME);
        String found = all("long", longName, months, parameters);
        if (words.size() <= MOST_WORDS) {
            found = "(" + all("term", pairs(), months, parameters) + " or " + found + ")";
        }
        StringBuilder condition = new StringBuilder(found);
        for (int i = 0; i < typed.size(); i++) {
            // not "like", for which the groups of three letters would be asked as well
            condition.append(" and position(:typed").append(i).append(" in d.search_words) > 0");
        }
        return condition.toString();
    }

    /** The only word, or the last as typed, the given name, with each of the others: who has these pairs has all the words. */
    private List<String> pairs() {
        if (words.size() == 1) {
            return words;
        }
        String given = words.get(words.size() - 1);
        return words.subList(0, Math.min(PAIRED, words.size() - 1)).stream()
                .map(word -> word.compareTo(given) < 0 ? word + " " + given : given + " " + word)
                .toList();
    }

    private static String all(String name, List<String> terms, List<String> months, Map<String, Object> parameters) {
        List<String> each = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            String term = "cast(:" + name + i + " as text)";
            each.add(TERMS + " && array["
                    + months.stream().map(month -> term + month).collect(Collectors.joining(", ")) + "]");
            parameters.put(name + i, terms.get(i));
        }
        return "(" + String.join(" and ", each) + ")";
    }
}
