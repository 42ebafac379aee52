package vn.dunghen.document.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput;

/**
 * The page on which anybody checks a paper.
 *
 * @param result null before a file was sent
 * @param paper what the books say of the paper whose QR led here, or of the file that was sent
 * @param asked whether a QR or number was followed
 */
public record CheckPage(
        @Nullable Result result, @Nullable Paper paper, boolean asked, List<InvalidInput.FieldError> errors) {

    /** @param tone ok, warn or bad */
    public record Result(String tone, String verdict, List<String> changes, List<Signature> signatures, String book) {}

    /** One signature in words. */
    public record Signature(String name, String capacity, String at, String certificate, String issuer, String state) {}

    /** @param sha256 empty while the paper waits for its signatures */
    public record Paper(String number, String day, String kind, String state, String sha256) {

        /** In parts between which a narrow page may break it; copied it is whole. */
        public List<String> hash() {
            return List.of(sha256.split("(?<=\\G.{8})"));
        }
    }
}
