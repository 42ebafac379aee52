package vn.dunghen.document.sign;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;
import org.jspecify.annotations.Nullable;

/** Checks the signature proper: bytes, the CMS made over them, the certificate, the time stamp. */
final class SignedBytes {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private SignedBytes() {}

    /** @param stampedAt what a time-stamping service says, if one was asked and its stamp fits */
    record Checked(boolean intact, boolean trusted, String certificate, String issuer, @Nullable Instant stampedAt) {}

    static Checked broken() {
        return new Checked(false, false, "", "", null);
    }

    static Checked check(byte[] signed, byte[] contents, @Nullable Instant claimed, List<X509Certificate> trusted) {
        try (var in = new ASN1InputStream(contents)) {
            var info = ContentInfo.getInstance(in.readObject());
            var cms = new CMSSignedData(new CMSProcessableByteArray(signed), info);
            var signers = cms.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return broken();
            }
            return check(cms, signers.iterator().next(), claimed, trusted);
        } catch (IOException
                | CMSException
                | GeneralSecurityException
                | OperatorCreationException
                | TSPException
                | IllegalArgumentException
                | ClassCastException unreadable) {
            return broken();
        }
    }

    private static Checked check(
            CMSSignedData cms, SignerInformation signer, @Nullable Instant claimed, List<X509Certificate> trusted)
            throws CMSException, GeneralSecurityException, OperatorCreationException, TSPException, IOException {
        Store<X509CertificateHolder> store = cms.getCertificates();
        @SuppressWarnings("unchecked")
        var own = store.getMatches(signer.getSID()).stream().findFirst();
        if (own.isEmpty()) {
            return broken();
        }
        var certificate = certificate((X509CertificateHolder) own.get());
        boolean intact = signer.verify(
                new JcaSimpleSignerInfoVerifierBuilder().setProvider(PROVIDER).build(certificate.getPublicKey()));
        List<X509Certificate> others = new ArrayList<>();
        for (var one : store.getMatches(null)) {
            others.add(certificate(one));
        }
        Instant stamped = intact ? stamped(signer) : null;
        Instant at = stamped == null ? claimed : stamped;
        return new Checked(
                intact,
                intact && at != null && mayEnd(certificate) && chained(certificate, others, trusted, at),
                name(certificate.getSubjectX500Principal().getEncoded()),
                name(certificate.getIssuerX500Principal().getEncoded()),
                stamped);
    }

    /** A signature key, not one that issues certificates. */
    private static boolean mayEnd(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return certificate.getBasicConstraints() < 0 && (usage == null || usage[0] || usage[1]);
    }

    private static boolean chained(
            X509Certificate own, List<X509Certificate> others, List<X509Certificate> trusted, Instant at) {
        if (trusted.isEmpty()) {
            return false;
        }
        try {
            var target = new X509CertSelector();
            target.setCertificate(own);
            var wanted = new PKIXBuilderParameters(
                    trusted.stream().map(one -> new TrustAnchor(one, null)).collect(Collectors.toSet()), target);
            wanted.setRevocationEnabled(false);
            wanted.setDate(Date.from(at));
            wanted.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            CertPathBuilder.getInstance("PKIX").build(wanted);
            return true;
        } catch (GeneralSecurityException noPath) {
            return false;
        }
    }

    private static @Nullable Instant stamped(SignerInformation signer)
            throws CMSException, GeneralSecurityException, OperatorCreationException, TSPException, IOException {
        var attributes = signer.getUnsignedAttributes();
        var attribute = attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null) {
            return null;
        }
        var token = new TimeStampToken(ContentInfo.getInstance(attribute.getAttributeValues()[0].toASN1Primitive()));
        var info = token.getTimeStampInfo();
        var digest = java.security.MessageDigest.getInstance(
                info.getMessageImprintAlgOID().getId(), PROVIDER);
        @SuppressWarnings("unchecked")
        var own = token.getCertificates().getMatches(token.getSID()).stream().findFirst();
        boolean fits = own.isPresent()
                && java.security.MessageDigest.isEqual(
                        digest.digest(signer.getSignature()), info.getMessageImprintDigest())
                && token.isSignatureValid(new JcaSimpleSignerInfoVerifierBuilder()
                        .setProvider(PROVIDER)
                        .build((X509CertificateHolder) own.get()));
        return fits ? info.getGenTime().toInstant() : null;
    }

    private static X509Certificate certificate(X509CertificateHolder holder) throws GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(holder);
    }

    private static String name(byte[] encoded) {
        var names = org.bouncycastle.asn1.x500.X500Name.getInstance(encoded).getRDNs(BCStyle.CN);
        // as it reads, not as it would stand in a distinguished name: there a comma is escaped
        return names.length > 0 && names[0].getFirst().getValue() instanceof ASN1String text ? text.getString() : "";
    }
}
