package vn.dunghen.document.sign;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority and the key files it gives out, as an installation would get them. */
public final class KeyStores {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LONG_AFTER = Instant.parse("2040-01-01T00:00:00Z");

    private final KeyPair authority = keys();
    private final X509Certificate root = certificate("CN=CA thu", authority, LONG_AFTER, true);
    private final KeyStore store;

    public KeyStores() throws GeneralSecurityException, IOException {
        store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
    }

    /** The keys of an installation with these settings. */
    public static SigningKeys keys(SigningSettings settings) {
        return new TokenKeys(settings);
    }

    public KeyStores with(String alias, String name, String password, Instant until) throws GeneralSecurityException {
        KeyPair keys = keys();
        store.setKeyEntry(alias, keys.getPrivate(), password.toCharArray(), new Certificate[] {
            certificate("C=VN,CN=" + name, keys, until, false), root
        });
        return this;
    }

    public KeyStores with(String alias, String name, String password) throws GeneralSecurityException {
        return with(alias, name, password, LONG_AFTER);
    }

    public void write(Path file, String password) throws GeneralSecurityException, IOException {
        try (var out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
    }

    /** The certificate of the authority. */
    public void writeTrust(Path file) throws GeneralSecurityException, IOException {
        Files.writeString(
                file,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                                .encodeToString(root.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
    }

    private X509Certificate certificate(String name, KeyPair keys, Instant until, boolean above) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    new X500Name("CN=CA thu"),
                    BigInteger.valueOf(System.nanoTime()),
                    Date.from(LONG_AGO),
                    Date.from(until),
                    new X500Name(name),
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(above));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(above ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(authority.getPrivate())));
        } catch (GeneralSecurityException | IOException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
