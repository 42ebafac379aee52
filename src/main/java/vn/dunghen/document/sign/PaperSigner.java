package vn.dunghen.document.sign;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.client.http.NativeHTTPDataLoader;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;

/** Puts two PAdES signatures on a paper, one after the other: who signs it, then the department. */
public final class PaperSigner {

    /** Marks on paper where the signature belongs, in letters of one point and white. */
    public static final String ANCHOR = SignatureSpot.ANCHOR;

    private static final int TSA_ANSWERS_WITHIN = 10_000;
    /** Bytes a signature takes beside its certificates; and those of a stamp of time with the certificates of its service. */
    private static final int ROOM = 4_096;

    private static final int STAMP_ROOM = 16_384;

    private final PAdESService service;
    private final boolean stamped;

    /** @param tsa address of a time-stamping service, if there is one */
    public PaperSigner(@Nullable String tsa) {
        service = new PAdESService(new CommonCertificateVerifier());
        var objects = new MarkedPapers();
        var position = new PdfSignatureFieldPositionChecker();
        // the decree wants the seal over the signature
        position.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        objects.setPdfSignatureFieldPositionChecker(position);
        service.setPdfObjFactory(objects);
        stamped = tsa != null;
        if (tsa != null) {
            var loader = new NativeHTTPDataLoader();
            loader.setConnectTimeout(TSA_ANSWERS_WITHIN);
            loader.setReadTimeout(TSA_ANSWERS_WITHIN);
            loader.setMaxInputSize(1 << 20);
            // with our own loader from the start: the default one wants another HTTP client
            var source = new OnlineTSPSource(tsa, loader);
            service.setTspSource((algorithm, digest) -> stamp(source, algorithm, digest));
        }
    }

    /**
     * One who signs.
     *
     * @param name as it stands on the paper
     * @param capacity in which capacity, e.g. "KT. GIÁM ĐỐC – PHÓ GIÁM ĐỐC"
     * @param picture handwriting or seal, if there is one
     */
    public record Hand(SigningKey key, String name, String capacity, Optional<byte[]> picture) {}

    /**
     * Signs.
     *
     * @param place where it is signed, e.g. "Minh Hòa"
     * @throws SigningFailed when it cannot be done now
     */
    public byte[] sign(byte[] pdf, Hand signer, Hand agency, String place, Instant at) {
        var marks = new Marks(spot(pdf));
        byte[] signed = sign(pdf, signer, marks.signer(signer.picture(), signer.name(), at), place, at);
        return sign(signed, agency, marks.agency(agency.picture(), agency.name(), at), place, at);
    }

    /** Whether the paper says where its signature belongs. */
    public static boolean hasSpot(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return SignatureSpot.find(document).isPresent();
        } catch (IOException broken) {
            throw new SigningFailed(SigningFailed.Why.FILE, broken);
        }
    }

    private static SignatureSpot spot(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return SignatureSpot.find(document)
                    .orElseThrow(() -> new SigningFailed(SigningFailed.Why.FILE, "no place to sign"));
        } catch (IOException broken) {
            throw new SigningFailed(SigningFailed.Why.FILE, broken);
        }
    }

    private byte[] sign(byte[] pdf, Hand hand, Marks.Mark mark, String place, Instant at) {
        valid(hand.key(), at);
        var document = new InMemoryDocument(pdf, "paper.pdf", MimeTypeEnum.PDF);
        var wanted = parameters(hand, mark, place, at);
        try {
            byte[] value =
                    hand.key().sign(service.getDataToSign(document, wanted).getBytes());
            var algorithm = SignatureAlgorithm.getAlgorithm(algorithm(hand.key()), DigestAlgorithm.SHA256);
            var signed = service.signDocument(document, wanted, new SignatureValue(algorithm, value));
            return bytes(signed);
        } catch (DSSException broken) {
            throw new SigningFailed(SigningFailed.Why.FILE, broken);
        }
    }

    private static TimestampBinary stamp(OnlineTSPSource source, DigestAlgorithm algorithm, byte[] digest) {
        try {
            return source.getTimeStampResponse(algorithm, digest);
        } catch (DSSException silent) {
            throw new SigningFailed(SigningFailed.Why.TIME_STAMP, silent);
        }
    }

    private PAdESSignatureParameters parameters(Hand hand, Marks.Mark mark, String place, Instant at) {
        var wanted = new PAdESSignatureParameters();
        wanted.setSignatureLevel(stamped ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        wanted.setDigestAlgorithm(DigestAlgorithm.SHA256);
        wanted.setEncryptionAlgorithm(algorithm(hand.key()));
        var chain = hand.key().chain().stream().map(CertificateToken::new).toList();
        wanted.setSigningCertificate(chain.get(0));
        wanted.setCertificateChain(chain);
        wanted.bLevel().setSigningDate(Date.from(at));
        wanted.setSigningTimeZone(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        wanted.setSignerName(hand.name());
        wanted.setReason(hand.capacity());
        wanted.setLocation(place);
        wanted.setContentSize(room(hand.key()));
        wanted.setCheckCertificateRevocation(false);
        var picture = new SignatureImageParameters();
        picture.setImage(new InMemoryDocument(mark.png(), "mark.png", MimeTypeEnum.PNG));
        picture.setImageScaling(ImageScaling.STRETCH);
        var field = new SignatureFieldParameters();
        field.setPage(mark.page());
        field.setOriginX((float) mark.x());
        field.setOriginY((float) mark.y());
        field.setWidth((float) mark.width());
        field.setHeight((float) mark.height());
        picture.setFieldParameters(field);
        wanted.setImageParameters(picture);
        return wanted;
    }

    private int room(SigningKey key) {
        int certificates = 0;
        for (X509Certificate one : key.chain()) {
            try {
                certificates += one.getEncoded().length;
            } catch (CertificateEncodingException broken) {
                throw new SigningFailed(SigningFailed.Why.CERTIFICATE, broken);
            }
        }
        return ROOM + certificates + (stamped ? STAMP_ROOM : 0);
    }

    private static EncryptionAlgorithm algorithm(SigningKey key) {
        return EncryptionAlgorithm.forKey(key.chain().get(0).getPublicKey());
    }

    private static void valid(SigningKey key, Instant at) {
        try {
            key.chain().get(0).checkValidity(Date.from(at));
        } catch (CertificateExpiredException | CertificateNotYetValidException outside) {
            throw new SigningFailed(SigningFailed.Why.CERTIFICATE, outside);
        }
    }

    private static byte[] bytes(eu.europa.esig.dss.model.DSSDocument signed) {
        try (var out = new ByteArrayOutputStream()) {
            signed.writeTo(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
