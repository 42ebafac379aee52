package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dunghen.directory.Unit;

/** Recognises one unit of the directory in the ways offices write it: in full, shortened, by initials, by its other names. */
final class UnitNames {

    private static final Pattern OFFICE = Pattern.compile(
            "^(?:pho )?(?:truong|chanh|giam doc|lanh dao|thu truong|phu trach|dong chi|ong|ba)\\s+(?=phong|van phong|thanh tra|trung tam|bo phan|chi cuc|ban|p\\b|tt\\b|vp\\b)");
    private static final Pattern LEADERS = Pattern.compile(
            "^(?:ban giam doc|lanh dao|giam doc|pho giam doc|cac pho giam doc|tap the lanh dao)(?: so)?$");
    private static final Pattern OF_AGENCY =
            Pattern.compile("\\s+(?:(?:truc )?thuoc |cua )?so(?: kh ?(?:va )?cn| khoa hoc va cong nghe| khcn)?$");
    private static final Set<String> COMMON = Set.of("phong", "so", "trung", "tam", "p", "tt", "van", "thuoc", "cua");
    private static final double CLOSE = 0.6;
    private static final double APART = 0.15;

    private final List<Known> units = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private final StringBuilder letters = new StringBuilder("ctglopb");
    private final Map<String, Optional<Match>> remembered = new HashMap<>();
    private final Map<String, Optional<Match>> guessed = new HashMap<>();

    /** A name of a unit. @param optional how many of its first words may be left out: room, centre */
    private record Known(String code, List<String> words, int optional, List<String> core) {}

    /** @param sure false when it is only the nearest */
    record Match(String code, boolean sure) {}

    UnitNames(List<Unit> directory, Map<String, List<String>> aliases) {
        directory.forEach(unit -> remember(unit.name(), unit.code()));
        directory.forEach(unit -> names.put(unit.code(), unit.name()));
        for (Unit unit : directory) {
            remember(unit.shortName(), unit.code());
            if (words(unit.name()).get(0).equals("phong")) {
                remember("phòng " + unit.shortName(), unit.code());
            }
            aliases.getOrDefault(unit.code(), List.of()).forEach(alias -> remember(alias, unit.code()));
        }
    }

    /** What a unit is called in full. */
    String name(String code) {
        return names.getOrDefault(code, code);
    }

    private void remember(String name, String code) {
        List<String> words = words(name);
        if (!words.isEmpty() && written.putIfAbsent(compact(words), code) == null) {
            units.add(new Known(code, words, optional(words), core(words)));
            letters.append(words.get(0).charAt(0))
                    .append(words.get(optional(words)).charAt(0));
        }
    }

    /** Whether a name of any unit or of its head may begin with a letter. */
    boolean begins(char letter) {
        return letters.indexOf(String.valueOf(letter)) >= 0;
    }

    /** A unit that is meant for certain by exactly these words. */
    Optional<Match> exact(String words) {
        return remembered.computeIfAbsent(words, this::find);
    }

    private Optional<Match> find(String text) {
        String folded = Folding.key(text.replace("&", " và ").replace("Đ", "D"));
        folded = OFFICE.matcher(folded).replaceFirst("");
        if (LEADERS.matcher(folded).matches()) {
            return code("LD").map(code -> new Match(code, true));
        }
        Optional<String> known = code(text.strip());
        if (known.isPresent()) {
            return Optional.of(new Match(known.get(), true));
        }
        Optional<Match> whole = named(folded);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher suffix = OF_AGENCY.matcher(folded);
        return suffix.find() ? named(folded.substring(0, suffix.start())) : Optional.empty();
    }

    private Optional<String> code(String text) {
        return units.stream().map(Known::code).filter(text::equals).findFirst();
    }

    private Optional<Match> named(String folded) {
        List<String> words = words(folded);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String compact = compact(words);
        String code = written.get(compact);
        if (code != null) {
            return Optional.of(new Match(code, true));
        }
        if (compact.length() < 2) {
            return Optional.empty();
        }
        List<String> possible = units.stream()
                .filter(unit -> abbreviates(compact, unit))
                .map(Known::code)
                .distinct()
                .toList();
        return possible.size() == 1 ? Optional.of(new Match(possible.get(0), compact.length() > 2)) : Optional.empty();
    }

    /** The unit whose name is nearest, for a person to confirm. */
    Optional<Match> nearest(String text) {
        return guessed.computeIfAbsent(text, this::guess);
    }

    private Optional<Match> guess(String text) {
        List<String> asked = core(spell(words(text)));
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Known best = null;
        double first = 0;
        double second = 0;
        for (Known unit : units) {
            double likeness = likeness(asked, unit.core());
            if (likeness > first) {
                second = best != null && best.code().equals(unit.code()) ? second : first;
                first = likeness;
                best = unit;
            } else if (best == null || !best.code().equals(unit.code())) {
                second = Math.max(second, likeness);
            }
        }
        return best != null && first >= CLOSE && first - second >= APART
                ? Optional.of(new Match(best.code(), false))
                : Optional.empty();
    }

    private static double likeness(List<String> one, List<String> other) {
        List<String> left = new ArrayList<>(other);
        int same = 0;
        for (String word : one) {
            Optional<String> twin =
                    left.stream().filter(candidate -> alike(word, candidate)).findFirst();
            if (twin.isPresent()) {
                left.remove(twin.get());
                same++;
            }
        }
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * same / (one.size() + other.size());
    }

    /** The same word, or one letter of a longer word mistyped. */
    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (Math.min(one.length(), other.length()) < 3 || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        String a = one.substring(i);
        String b = other.substring(i);
        return a.length() > b.length()
                ? a.substring(1).equals(b)
                : a.length() < b.length()
                        ? b.substring(1).equals(a)
                        : a.substring(1).equals(b.substring(1));
    }

    private static List<String> core(List<String> words) {
        return words.stream().filter(word -> !COMMON.contains(word)).toList();
    }

    private static List<String> spell(List<String> words) {
        List<String> spelt = new ArrayList<>();
        for (String word : words) {
            switch (word) {
                case "khcn" -> spelt.addAll(List.of("khoa", "hoc", "cong", "nghe"));
                case "kh" -> spelt.addAll(List.of("khoa", "hoc"));
                case "cn" -> spelt.addAll(List.of("cong", "nghe"));
                case "cntt" -> spelt.addAll(List.of("cong", "nghe", "thong", "tin"));
                case "ql" -> spelt.addAll(List.of("quan", "ly"));
                case "ud" -> spelt.addAll(List.of("ung", "dung"));
                default -> spelt.add(word);
            }
        }
        return spelt;
    }

    /** Whether letters are the words of a name, each in full or as its first letter; the kind of unit may be left out. */
    private static boolean abbreviates(String letters, Known unit) {
        for (int skip = 0; skip <= unit.optional(); skip += Math.max(1, unit.optional())) {
            if (letters.charAt(0) == unit.words().get(skip).charAt(0) && fits(letters, 0, unit.words(), skip)) {
                return true;
            }
        }
        List<String> words = unit.words();
        return words.get(words.size() - 1).equals("so") && fits(letters, 0, words.subList(0, words.size() - 1), 0);
    }

    private static boolean fits(String letters, int at, List<String> words, int word) {
        if (word == words.size()) {
            return at == letters.length();
        }
        String next = words.get(word);
        return letters.startsWith(next, at) && fits(letters, at + next.length(), words, word + 1)
                || at < letters.length()
                        && letters.charAt(at) == next.charAt(0)
                        && fits(letters, at + 1, words, word + 1);
    }

    private static int optional(List<String> words) {
        if (words.size() > 2 && words.get(0).equals("trung") && words.get(1).equals("tam")) {
            return 2;
        }
        if (words.size() > 2 && words.get(0).equals("bo") && words.get(1).equals("phan")) {
            return 2;
        }
        return words.size() > 1 && words.get(0).equals("phong") ? 1 : 0;
    }

    private static List<String> words(String text) {
        return Arrays.stream(Folding.key(text.replace("&", " và ")).split(" "))
                .filter(word -> !word.isEmpty() && !word.equals("va"))
                .toList();
    }

    private static String compact(List<String> words) {
        return String.join("", words);
    }
}
