package vn.dunghen.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words behind a command: its own options, and settings of the application such as {@code --spring.datasource.url=…}. */
final class Words {

    private final List<String> left;
    private final List<String> settings = new ArrayList<>();

    Words(String[] arguments) {
        left = new ArrayList<>(List.of(arguments));
        left.removeIf(word -> {
            boolean setting = word.matches("--[a-z][\\w.-]*\\.[\\w.-]+=.*");
            if (setting) {
                settings.add(word);
            }
            return setting;
        });
    }

    /** Takes an option with its value. @throws NotDone when the value is missing */
    Optional<String> option(String name) throws NotDone {
        int at = left.indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 >= left.size()) {
            throw new NotDone("Thiếu giá trị sau " + name + ".");
        }
        String value = left.remove(at + 1);
        left.remove(at);
        return Optional.of(value);
    }

    /** Takes an option without a value. */
    boolean flag(String name) {
        return left.remove(name);
    }

    /** @throws NotDone when a word was left that nobody understands */
    void nothingElse() throws NotDone {
        if (!left.isEmpty()) {
            throw new NotDone("Không hiểu “" + String.join(" ", left) + "”.");
        }
    }

    /** The one word that is left. @throws NotDone when there is none or more than one */
    String only(String use) throws NotDone {
        if (left.size() != 1 || left.get(0).startsWith("--")) {
            throw new NotDone("Cách dùng: " + use);
        }
        return left.get(0);
    }

    String[] settings() {
        return settings.toArray(String[]::new);
    }
}
