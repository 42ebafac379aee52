package vn.dunghen.document.sign;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation signs.
 *
 * @param testKeys whether keys without legal value are made by the program; never together with real ones
 * @param pkcs12 a key file, if keys are kept in one
 * @param pkcs11 a token or a hardware module, if keys are kept there
 * @param agencyAlias the department's key in the file or token
 * @param aliases sign-in name to that person's key
 * @param handwriting sign-in name to the picture of that person's signature (PNG)
 * @param seal picture of the red seal (PNG)
 * @param tsa address of a time-stamping service (RFC 3161)
 * @param trust file with the certificates of believed authorities (PEM)
 * @param checkAddress page where anybody checks a paper; stands in the QR of signed papers
 */
@ConfigurationProperties("dunghen.signing")
public record SigningSettings(
        boolean testKeys,
        @Nullable KeyFile pkcs12,
        @Nullable Token pkcs11,
        @Nullable String agencyAlias,
        @DefaultValue Map<String, String> aliases,
        @DefaultValue Map<String, String> handwriting,
        @Nullable String seal,
        @Nullable String tsa,
        @Nullable String trust,
        @DefaultValue("http://localhost:8080/kiem-tra-van-ban") String checkAddress) {

    /** A file in the form of PKCS#12; the password comes from the environment. */
    public record KeyFile(String file, @DefaultValue("") String password) {}

    /** A library in the form of PKCS#11. @param slot its slot list index */
    public record Token(String library, @DefaultValue("0") int slot, @DefaultValue("") String pin) {}
}
