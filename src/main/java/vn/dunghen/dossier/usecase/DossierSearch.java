package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.dossier.domain.SearchWords;

/**
 * What was typed into the field of search: a whole code, a phone, an id number; else the end of a code, else a part of one; else
 * words of a name, in any order; else what words of a name begin with. What is met first is the answer, and only among what
 * the list may show. The few that fit are looked up, each way by its own index, so that a rare name is not looked for dossier by
 * dossier. What fits many is soon met on the way down the list.
 */
final class DossierSearch {

    /** More than these are not looked up beforehand. */
    static final int FEW = 1_000;

    private static final String NUMBERS = "d.id in ("
            + List.of("code = :whole", "applicant_phone = :digits", "applicant_id_number = :digits").stream()
                    .map(number -> "select n.id from dossier n where n." + number)
                    .collect(Collectors.joining(" union "))
            + ")";

    /** A part of a code: at least three letters, digits, dots or dashes with a digit among them, too short for a phone. */
    private static final Pattern PART_OF_CODE = Pattern.compile("(?=.*\\d)(?!\\d{8,}$)[A-Z0-9.-]{3,}");

    private static final String CODE = "upper(d.code) like :part escape '!'";

    /** A {@code like} would hide from a plan for whatever is typed which part of the index it needs. */
    private static final String END_OF_CODE =
            "(reverse(upper(d.code)) collate \"C\") >= :end and (reverse(upper(d.code)) collate \"C\") < :beyond";

    /** What one in a hundred of the newest has fills a page on the way down before it could be looked up. */
    private static final int COMMON = 10;

    /** Months of one step back: each step costs, and so does each dossier read beyond the page. */
    static final int STEP = 2;

    /** Months that are looked at before it is asked whether the rest would be enough; most that are looked at. */
    private static final int LATELY = 4;

    private static final int LONG_AGO = 36;

    private static final String NEWEST =
            "select max(d.registered_at) as newest, count(case when %s then 1 end) as whole,"
                    + " count(case when %s then 1 end) as begun from (select d.registered_at, d.search_words from dossier d"
                    + DossierQueries.NEWEST_FIRST + " limit 1000) d";

    /** Beginnings are looked up by groups of three letters, which takes longer. */
    private static final String OFTEN = "select count(*) from (select 1 from (select d.search_words from dossier d"
            + DossierQueries.NEWEST_FIRST + " limit 15000) d where %s limit 15) met having count(*) = 15";

    /** All of them, or PostgreSQL would rather go through the dossiers one by one than ask the index for so few. */
    private static final String ALL =
            "select x.id from (select d.id from dossier d where %s offset 0) x order by x.id limit ";

    private final JdbcClient jdbc;
    private final int most;
    private volatile @Nullable Boolean indexed;

    DossierSearch(JdbcClient jdbc) {
        this(jdbc, FEW);
    }

    /** @param most how many are looked up beforehand at most */
    DossierSearch(JdbcClient jdbc, int most) {
        this.jdbc = jdbc;
        this.most = most;
    }

    /** How what meets a condition is found. */
    enum Reach {
        /** On the way down the list. */
        DOWN,
        /** By an index, all of it before it is put in order. */
        FEW,
        /** By an index, step by step from {@code back.ago} months before until there are enough. */
        BACK
    }

    /** A condition on {@code dossier d}. */
    record Way(String condition, Map<String, Object> parameters, Reach reach) {

        static final Way EVERY = new Way("1 = 1", Map.of(), Reach.DOWN);

        /** The newest that meet it, as what a {@code from} names {@code d}. */
        String newest(String where, int most) {
            String met = " from dossier d where " + where + " and " + condition;
            String order = DossierQueries.NEWEST_FIRST + " limit " + most + ") x join dossier d on ";
            return switch (reach) {
                case DOWN -> "(select d.id" + met + order + "d.id = x.id";
                // with the offset PostgreSQL finds the few by their index; without, it may go down the list instead
                case FEW ->
                    "(select d.id from (select d.id, d.registered_at" + met + " offset 0) d" + order + "d.id = x.id";
                // within one statement a row stays where it is
                case BACK -> "(" + back(met, most) + order + "d.ctid = x.place";
            };
        }

        /** Each dossier is another place of the table: all of hundreds are not to be read for the newest fifty. */
        private static String back(String met, int most) {
            return "with recursive back (ago, met, ids, moments, places) as (select 0, cast(0 as bigint),"
                    + " cast(null as varchar[]), cast(null as timestamptz[]), cast(null as tid[])"
                    + " union all select back.ago + " + STEP
                    + ", back.met + step.met, step.ids, step.moments, step.places"
                    + " from back cross join lateral (select count(*) as met, array_agg(d.id) as ids,"
                    + " array_agg(d.registered_at) as moments, array_agg(d.ctid) as places" + met
                    + ") step where back.met < " + most + " and back.ago < " + LONG_AGO + " and (back.ago < " + LATELY
                    + " or back.met * " + LONG_AGO + " >= " + most + " * back.ago))"
                    + " select d.place from (select unnest(ids) as id, unnest(moments) as registered_at,"
                    + " unnest(places) as place from back) d";
        }
    }

    /**
     * What part of the list is wanted.
     *
     * @param before where the page before ended; {@code null} for the first
     * @param rows as many are enough
     */
    record Part(@Nullable Instant before, int rows) {}

    /**
     * The answer of the first way that has any.
     *
     * @param part {@code null} when all of them are wanted
     * @param ask what the list may show that meets a condition, newest first
     * @param rows how many an answer has
     */
    <A> A first(String text, @Nullable Part part, Function<Way, A> ask, ToIntFunction<A> rows) {
        Asked<A> asked = new Asked<>(ask, rows);
        if (asked.met(number(text)) || asked.met(endOfCode(text)) || asked.met(partOfCode(text))) {
            return asked.answer();
        }
        List<String> words = SearchWords.asked(text);
        if (!words.isEmpty()) {
            named(words, part, asked);
        }
        return asked.answer();
    }

    /** What was asked last is the answer, though there may be nothing that meets it. */
    private static final class Asked<A> {

        private final Function<Way, A> ask;
        private final ToIntFunction<A> size;
        private @Nullable A last;

        Asked(Function<Way, A> ask, ToIntFunction<A> size) {
            this.ask = ask;
            this.size = size;
        }

        /** @return how many meet it */
        int rows(Way way) {
            last = ask.apply(way);
            return size.applyAsInt(last);
        }

        /** @param way empty when nothing at all meets it */
        boolean met(Optional<Way> way) {
            return way.isPresent() && rows(way.get()) > 0;
        }

        A answer() {
            return last == null ? ask.apply(new Way("1 = 0", Map.of(), Reach.DOWN)) : last;
        }
    }

    /** Upper case as codes are written, and without what is put between the digits of a phone. */
    private static Optional<Way> number(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Map<String, Object> sought =
                Map.of("whole", text.toUpperCase(Locale.ROOT), "digits", text.replaceAll("[\\s.]", ""));
        return Optional.of(new Way(NUMBERS, sought, Reach.FEW));
    }

    private Optional<Way> endOfCode(String text) {
        return part(text).map(part -> {
            if (!indexed()) {
                return new Way(CODE, Map.of("part", "%" + literal(part)), Reach.DOWN);
            }
            String end = new StringBuilder(part).reverse().toString();
            // behind every letter, digit, dot and dash
            return new Way(END_OF_CODE, Map.of("end", end, "beyond", end + "~"), Reach.FEW);
        });
    }

    private Optional<Way> partOfCode(String text) {
        return part(text).flatMap(part -> lookUp(CODE, Map.of("part", "%" + literal(part) + "%")));
    }

    private static Optional<String> part(String text) {
        return Optional.of(text.toUpperCase(Locale.ROOT))
                .filter(upper -> PART_OF_CODE.matcher(upper).matches());
    }

    /** All the words as typed, or if nobody bears them words that begin like them. */
    private void named(List<String> words, @Nullable Part part, Asked<?> asked) {
        Way whole = like(words, "whole", " ");
        Way begun = like(words, "begun", "");
        if (!indexed()) {
            if (asked.rows(whole) == 0) {
                asked.rows(begun);
            }
            return;
        }
        Newest newest = newest(whole, begun);
        boolean borne = newest.whole() >= COMMON ? asked.rows(whole) > 0 : bearing(words, whole, newest, part, asked);
        if (!borne) {
            asked.met(beginning(begun, newest));
        }
    }

    private boolean bearing(List<String> words, Way whole, Newest newest, @Nullable Part part, Asked<?> asked) {
        DossierNameTerms terms = new DossierNameTerms(words);
        if (!terms.known()) {
            return asked.met(lookUp(whole.condition(), whole.parameters()));
        }
        if (part != null && newest.registered() != null) {
            Instant upTo = part.before() == null ? newest.registered() : part.before();
            if (asked.rows(terms.back(upTo)) >= part.rows()) {
                return true;
            }
        }
        return asked.rows(terms.ever()) > 0;
    }

    private Optional<Way> beginning(Way begun, Newest newest) {
        boolean often = newest.begun() >= COMMON
                || newest.begun() > 0
                        && jdbc.sql(OFTEN.formatted(begun.condition()))
                                .params(begun.parameters())
                                .query(Integer.class)
                                .optional()
                                .isPresent();
        return often ? Optional.of(begun) : lookUp(begun.condition(), begun.parameters());
    }

    private static Way like(List<String> words, String name, String end) {
        List<String> named = new ArrayList<>();
        Map<String, Object> sought = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            named.add("d.search_words like :" + name + i + " escape '!'");
            sought.put(name + i, "% " + literal(words.get(i)) + end + "%");
        }
        return new Way("(" + String.join(" and ", named) + ")", sought, Reach.DOWN);
    }

    /** @param registered the newest of all; {@code null} when there is none */
    private record Newest(@Nullable Instant registered, int whole, int begun) {}

    private Newest newest(Way whole, Way begun) {
        return jdbc.sql(NEWEST.formatted(whole.condition(), begun.condition()))
                .params(whole.parameters())
                .params(begun.parameters())
                .query((row, index) -> {
                    OffsetDateTime newest = row.getObject("newest", OffsetDateTime.class);
                    return new Newest(
                            newest == null ? null : newest.toInstant(), row.getInt("whole"), row.getInt("begun"));
                })
                .single();
    }

    /** Those that meet it when they are few, else the condition; nothing when there are none. */
    private Optional<Way> lookUp(String condition, Map<String, Object> sought) {
        List<String> ids = jdbc.sql(ALL.formatted(condition) + (most + 1))
                .params(sought)
                .query(String.class)
                .list();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                ids.size() <= most
                        ? new Way("d.id in (:sought)", Map.of("sought", ids), Reach.FEW)
                        : new Way(condition, sought, Reach.DOWN));
    }

    /** Whether this is PostgreSQL with what V204 makes. */
    private boolean indexed() {
        Boolean known = indexed;
        if (known == null) {
            known = jdbc.sql(
                                    "select count(*) from information_schema.routines where routine_name = 'dossier_name_terms'")
                            .query(Integer.class)
                            .single()
                    > 0;
            indexed = known;
        }
        return known;
    }

    /** For the pattern of a {@code like} with {@code !} as its escape. */
    static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
