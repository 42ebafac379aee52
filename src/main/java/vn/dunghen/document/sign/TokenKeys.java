package vn.dunghen.document.sign;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import eu.europa.esig.dss.token.PrefilledPasswordCallback;
import eu.europa.esig.dss.token.SignatureTokenConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore.PasswordProtection;
import java.security.ProviderException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys in a file (PKCS#12) or in a token (PKCS#11), opened when they are first needed and again after a failure. */
final class TokenKeys implements SigningKeys {

    private final SigningSettings settings;
    private @Nullable SignatureTokenConnection open;
    private boolean pinRefused;

    TokenKeys(SigningSettings settings) {
        this.settings = settings;
    }

    private record Entry(SignatureTokenConnection token, DSSPrivateKeyEntry entry, Runnable broke)
            implements SigningKey {

        @Override
        public List<X509Certificate> chain() {
            return Arrays.stream(entry.getCertificateChain())
                    .map(one -> one.getCertificate())
                    .toList();
        }

        @Override
        public byte[] sign(byte[] data) {
            try {
                return token.sign(new ToBeSigned(data), DigestAlgorithm.SHA256, entry)
                        .getValue();
            } catch (DSSException | ProviderException broken) {
                broke.run();
                throw new SigningFailed(SigningFailed.Why.TOKEN, broken);
            }
        }
    }

    @Override
    public Optional<SigningKey> person(String login, String name) {
        return key(settings.aliases().get(login));
    }

    @Override
    public Optional<SigningKey> agency(String name) {
        return key(settings.agencyAlias());
    }

    @Override
    public Optional<byte[]> handwriting(String login) {
        return picture(settings.handwriting().get(login));
    }

    @Override
    public Optional<byte[]> seal(String agency) {
        return picture(settings.seal());
    }

    @Override
    public List<X509Certificate> trusted() {
        return settings.trust() == null ? List.of() : certificates(Path.of(settings.trust()));
    }

    /** What a file in the form PEM holds. */
    static List<X509Certificate> certificates(Path file) {
        try (var in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new SigningFailed(SigningFailed.Why.CERTIFICATE, unreadable);
        }
    }

    private synchronized Optional<SigningKey> key(@Nullable String alias) {
        if (alias == null) {
            return Optional.empty();
        }
        if (pinRefused) {
            throw new SigningFailed(SigningFailed.Why.PIN, "refused before");
        }
        try {
            var token = token();
            Optional<SigningKey> found = token.getKeys().stream()
                    .filter(one -> one instanceof KSPrivateKeyEntry entry
                            && entry.getAlias().equals(alias))
                    .map(one -> (SigningKey) new Entry(token, one, this::close))
                    .findFirst();
            if (found.isEmpty()) {
                // opened anew next time: the file may have been completed by then
                close();
                throw new SigningFailed(SigningFailed.Why.KEY, "no key named " + alias);
            }
            return found;
        } catch (DSSException | ProviderException | IOException broken) {
            close();
            pinRefused = settings.pkcs12() == null
                    && String.valueOf(broken.getMessage()).startsWith("Bad password");
            if (pinRefused) {
                throw new SigningFailed(SigningFailed.Why.PIN, broken);
            }
            throw new SigningFailed(
                    settings.pkcs12() == null ? SigningFailed.Why.TOKEN : SigningFailed.Why.KEY_FILE, broken);
        }
    }

    private SignatureTokenConnection token() throws IOException {
        if (open == null) {
            var file = settings.pkcs12();
            var token = settings.pkcs11();
            if (file != null) {
                open = new Pkcs12SignatureToken(
                        file.file(), new PasswordProtection(file.password().toCharArray()));
            } else if (token != null) {
                // by its place in the list of slots: the numbers of slots are the token's own and may change
                open = new Pkcs11SignatureToken(
                        token.library(),
                        new PrefilledPasswordCallback(
                                new PasswordProtection(token.pin().toCharArray())),
                        -1,
                        token.slot(),
                        null);
            } else {
                throw new IOException("neither key file nor token is set");
            }
        }
        return open;
    }

    /** A token that was pulled out and put in again has to be opened anew. */
    private synchronized void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private static Optional<byte[]> picture(@Nullable String file) {
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(Path.of(file)));
        } catch (IOException unreadable) {
            throw new SigningFailed(SigningFailed.Why.FILE, unreadable);
        }
    }
}
