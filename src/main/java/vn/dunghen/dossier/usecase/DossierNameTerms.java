package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
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

    private static final String TERMS = "(dossier_name_terms(d.search_words, d.registered_at) collate \"C\")";

    private final List<String> typed;
    private final List<String> words;

    /** @param typed words as {@link SearchWords#asked} gives them, at least one */
    DossierNameTerms(List<String> typed) {
        this.typed = typed;
        this.words = typed.stream().map(SearchWords::plain).distinct().sorted().toList();
    }

    /** Whether the index has all of the words; it has none with letters that are not Latin. */
    boolean known() {
        return words.stream().allMatch(word -> word.chars().allMatch(letter -> letter < 128));
    }

    /** Whenever registered. */
    DossierSearch.Way ever() {
        return way(List.of(""));
    }

    /**
     * Registered in the last months up to a moment: of all that were, none is left out.
     *
     * @param months of thirty days, that of the moment among them
     */
    DossierSearch.Way lately(Instant upTo, int months) {
        long last = Math.floorDiv(upTo.getEpochSecond(), MONTH_SECONDS);
        return way(
                LongStream.range(0, months).mapToObj(ago -> "@" + (last - ago)).toList());
    }

    private DossierSearch.Way way(List<String> months) {
        Map<String, Object> parameters = new HashMap<>();
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
            parameters.put("typed" + i, " " + typed.get(i) + " ");
        }
        return new DossierSearch.Way(condition.toString(), parameters, true);
    }

    /** The only word, or every two of the words. */
    private List<String> pairs() {
        if (words.size() == 1) {
            return words;
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < Math.min(PAIRED, words.size()); i++) {
            for (int j = i + 1; j < Math.min(PAIRED, words.size()); j++) {
                pairs.add(words.get(i) + " " + words.get(j));
            }
        }
        return pairs;
    }

    private static String all(String name, List<String> terms, List<String> months, Map<String, Object> parameters) {
        List<String> each = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            String term = terms.get(i);
            // one value, so that PostgreSQL has one plan whatever the number of months
            each.add(TERMS + " && cast(:" + name + i + " as text[])");
            parameters.put(name + i, months.stream().map(month -> term + month).toArray(String[]::new));
        }
        return "(" + String.join(" and ", each) + ")";
    }
}
