package vn.dunghen.document.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.directory.Directory;

/**
 * Keys for trying out: made when the first paper is signed, kept in the database, with an authority of their own. Every
 * name says that they have no legal value; they are valid on every day that a moved clock may show.
 */
final class TestKeys implements SigningKeys {

    private static final String WARNING = "THỬ NGHIỆM – không có giá trị pháp lý";
    private static final String AUTHORITY = "#authority";
    private static final String AGENCY = "#agency";
    private static final Date FROM = day(2015);
    private static final Date TO = day(2100);

    private final JdbcTemplate jdbc;
    private final Directory directory;
    private final SecureRandom random = new SecureRandom();
    /** Drawn once: of the few who sign here. */
    private final Map<String, byte[]> pictures = new ConcurrentHashMap<>();

    TestKeys(JdbcTemplate jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    private record Held(X509Certificate certificate, PrivateKey key) {}

    private record Pair(List<X509Certificate> chain, PrivateKey key) implements SigningKey {

        @Override
        public byte[] sign(byte[] data) {
            try {
                var signature = Signature.getInstance("SHA256withECDSA");
                signature.initSign(key);
                signature.update(data);
                return signature.sign();
            } catch (GeneralSecurityException broken) {
                throw new SigningFailed(SigningFailed.Why.TOKEN, broken);
            }
        }
    }

    @Override
    public Optional<SigningKey> person(String login, String name) {
        return Optional.of(pair(login, name));
    }

    @Override
    public Optional<SigningKey> agency(String name) {
        return Optional.of(pair(AGENCY, name));
    }

    @Override
    public Optional<byte[]> handwriting(String login) {
        return Optional.of(pictures.computeIfAbsent(login, TestHandwriting::of));
    }

    @Override
    public Optional<byte[]> seal(String agency) {
        return Optional.of(pictures.computeIfAbsent(AGENCY + agency, name -> TestSeal.of(agency)));
    }

    @Override
    public List<X509Certificate> trusted() {
        return find(AUTHORITY).map(Held::certificate).stream().toList();
    }

    private Pair pair(String owner, String name) {
        Held authority = find(AUTHORITY).orElseGet(() -> keep(AUTHORITY, authority()));
        Held held = find(owner).orElseGet(() -> keep(owner, issued(authority, name)));
        return new Pair(List.of(held.certificate(), authority.certificate()), held.key());
    }

    private Held keep(String owner, Held made) {
        try {
            // two nodes at once: one key wins, both read it
            jdbc.update(
                    "insert into document_signing_test_key (agency, owner, certificate, private_key)"
                            + " values (?, ?, ?, ?) on conflict do nothing",
                    directory.agency().code(),
                    owner,
                    made.certificate().getEncoded(),
                    made.key().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        return find(owner).orElseThrow();
    }

    private Optional<Held> find(String owner) {
        return jdbc
                .query(
                        "select certificate, private_key from document_signing_test_key where agency = ? and owner = ?",
                        (row, index) -> read(row.getBytes("certificate"), row.getBytes("private_key")),
                        directory.agency().code(),
                        owner)
                .stream()
                .findFirst();
    }

    private static Held read(byte[] certificate, byte[] key) {
        try {
            return new Held(
                    (X509Certificate) CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(certificate)),
                    KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key)));
        } catch (GeneralSecurityException broken) {
            throw new SigningFailed(SigningFailed.Why.TOKEN, broken);
        }
    }

    private Held authority() {
        KeyPair keys = keys();
        X500Name name = name("Đúng Hẹn, nơi cấp chứng thư " + WARNING);
        return new Held(certificate(keys, name, keys, name, true), keys.getPrivate());
    }

    private Held issued(Held authority, String name) {
        KeyPair keys = keys();
        var issuer = new KeyPair(authority.certificate().getPublicKey(), authority.key());
        X500Name above = X500Name.getInstance(
                authority.certificate().getSubjectX500Principal().getEncoded());
        return new Held(certificate(keys, name(name + " (" + WARNING + ")"), issuer, above, false), keys.getPrivate());
    }

    private X509Certificate certificate(
            KeyPair keys, X500Name name, KeyPair issuer, X500Name issuerName, boolean authority) {
        try {
            var extensions = new JcaX509ExtensionUtils();
            var builder = new JcaX509v3CertificateBuilder(
                    issuerName, new BigInteger(120, random).setBit(119), FROM, TO, name, keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            authority
                                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(keys.getPublic()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    extensions.createAuthorityKeyIdentifier(issuer.getPublic()));
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.getPrivate())));
        } catch (GeneralSecurityException | IOException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private static Date day(int year) {
        return Date.from(LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
