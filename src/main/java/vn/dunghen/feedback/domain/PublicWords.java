package vn.dunghen.feedback.domain;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Reasons;

/** Words that everybody may read: nothing of the sender stands in them. */
final class PublicWords {

    private static final Pattern REACHES_SOMEBODY = Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w+|(?:\\d[ .-]?){9,}");

    private PublicWords() {}

    /** @throws InvalidInput at {@code field} when it is missing, names the sender or shows how to reach somebody */
    static String of(String field, @Nullable String text, Sender sender) {
        String words = Reasons.need(text, field, "Ghi nội dung công khai: người gửi đồng ý công khai.");
        String said = plain(words);
        boolean names = Stream.of(sender.name(), sender.phone(), sender.email(), sender.address())
                .filter(one -> one != null && one.strip().length() > 2)
                .anyMatch(one -> said.contains(plain(one)));
        if (names || REACHES_SOMEBODY.matcher(words).find()) {
            throw new InvalidInput(
                    field, "Nội dung công khai không ghi họ tên, số điện thoại, thư điện tử, địa chỉ của người gửi.");
        }
        return words;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.forLanguageTag("vi"));
    }
}
