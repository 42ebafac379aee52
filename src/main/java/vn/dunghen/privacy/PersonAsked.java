package vn.dunghen.privacy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose data is asked for. Personal data: never in addresses, logs or audit facts.
 *
 * @param idNumber without spaces
 * @param phone digits only
 */
public record PersonAsked(
        String name, @Nullable String idNumber, @Nullable String phone, @Nullable LocalDate birthDate) {

    /** How sure it is that a record is about the person. */
    public enum Match {
        /** The same identity number. */
        NUMBER,
        /** The same name and telephone. */
        NAME_AND_PHONE,
        /** The same name, nothing else to go by: somebody has to look. */
        NAME
    }

    /**
     * Compares what a record says of its person; nothing when it is about somebody else.
     *
     * @param number of identity, if the record knows one
     */
    public @Nullable Match match(String otherName, @Nullable String number, @Nullable String otherPhone) {
        if (idNumber != null && number != null) {
            return idNumber.equalsIgnoreCase(number.replaceAll("[\\s.]", "")) ? Match.NUMBER : null;
        }
        if (!same(name, otherName)) {
            return null;
        }
        boolean samePhone = phone != null && otherPhone != null && phone.equals(otherPhone.replaceAll("\\D", ""));
        return samePhone ? Match.NAME_AND_PHONE : Match.NAME;
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.forLanguageTag("vi"))
                .strip()
                .replaceAll("\\s+", " ");
    }
}
