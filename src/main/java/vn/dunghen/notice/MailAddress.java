package vn.dunghen.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One address of mail, bare: no name, no list, nothing that could begin a line of its own. */
public record MailAddress(String text) {

    private static final Pattern BARE =
            Pattern.compile("[\\x21-\\x7e&&[^<>(),;:\"\\[\\]\\\\@]]{1,64}@[^\\s\\p{Cntrl}<>(),;:\"\\[\\]\\\\@]{1,253}");

    /** Empty when mail cannot be sent there. */
    public static Optional<MailAddress> of(String typed) {
        String text = typed.strip();
        if (!BARE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            int at = text.indexOf('@');
            String address = text.substring(0, at + 1) + IDN.toASCII(text.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            new InternetAddress(address, true).validate();
            return Optional.of(new MailAddress(address));
        } catch (AddressException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    public String domain() {
        return text.substring(text.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    public InternetAddress toInternet() throws AddressException {
        return new InternetAddress(text, true);
    }
}
