package vn.dunghen.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a password must be, whoever sets it: long enough to be one, short enough for the hash to see all of it, and nothing
 * that is guessed first. No character is asked for and none forbidden (OWASP ASVS 5.0, 6.2).
 */
final class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST_BYTES = 72;
    private static final int LONGEST_PERIOD = 4;
    private static final int SHORTEST_WORD = 3;
    /** Figures and signs before and after; these two stand for letters. */
    private static final String FRINGE = "^[^\\p{L}@$]+|[^\\p{L}@$]+$";

    private static final List<String> ROWS = List.of(
            "01234567890123456789",
            "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiopasdfghjklzxcvbnm",
            "qwertyuiop[]asdfghjkl;'zxcvbnm,./",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
            "1q2w3e4r5t6y7u8i9o0p");

    private Passwords() {}

    /** The words guessed first, read when somebody first sets a password. */
    private static final class Words {

        static final Set<String> COMMON = read();

        private static Set<String> read() {
            try (var reader = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(Passwords.class.getResourceAsStream("/passwords/guessed-first.txt")),
                    StandardCharsets.UTF_8))) {
                Set<String> words = new HashSet<>();
                reader.lines()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(line -> Arrays.stream(line.split(" ")))
                        .filter(word -> !word.isEmpty())
                        .forEach(words::add);
                return words;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /**
     * What is wrong with it, as a message key; empty when nothing.
     *
     * @param about words that anybody would try for this account: its name, the person's, the office's
     */
    static Optional<String> fault(String password, String... about) {
        if (password.codePointCount(0, password.length()) < SHORTEST
                || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of("setup.error.password");
        }
        return isGuessedFirst(password, about) ? Optional.of("password.error.guessed") : Optional.empty();
    }

    private static boolean isGuessedFirst(String password, String... about) {
        String plain = plain(password);
        if (ROWS.stream().anyMatch(row -> row.contains(plain) || backwards(row).contains(plain))
                || Stream.iterate(1, period -> period <= LONGEST_PERIOD, period -> period + 1)
                        .anyMatch(period -> repeats(plain, period))) {
            return true;
        }
        Set<String> words = new HashSet<>(Words.COMMON);
        for (String word : about) {
            String letters = letters(plain(word));
            if (letters.length() >= SHORTEST_WORD) {
                words.add(letters);
            }
        }
        return Stream.of(letters(plain), letters(unmasked(plain.replaceAll(FRINGE, ""))))
                .anyMatch(letters -> !letters.isEmpty() && madeOf(letters, words));
    }

    /** Whether nothing is left when these words are taken away, however often each stands in it. */
    private static boolean madeOf(String letters, Set<String> words) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int from = 0; from < letters.length(); from++) {
            for (int to = from + SHORTEST_WORD; reached[from] && to <= letters.length(); to++) {
                reached[to] |= words.contains(letters.substring(from, to));
            }
        }
        return reached[letters.length()];
    }

    private static boolean repeats(String text, int period) {
        return text.substring(period).equals(text.substring(0, text.length() - period));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }

    /** Figures and signs that stand for letters. */
    private static String unmasked(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's');
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    private static String backwards(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
