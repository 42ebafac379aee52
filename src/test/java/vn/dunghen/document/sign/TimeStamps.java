package vn.dunghen.document.sign;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamping service (RFC 3161) on a free port. */
public final class TimeStamps implements AutoCloseable {

    private final HttpServer server;
    private final KeyPair keys;
    private final X509CertificateHolder certificate;
    private final Instant moment;
    private long serial = 1;

    /** @param moment what it stamps */
    public TimeStamps(Instant moment) {
        try {
            this.moment = moment;
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            keys = generator.generateKeyPair();
            var name = new X500Name("CN=Dau thoi gian thu nghiem");
            certificate = new JcaX509v3CertificateBuilder(
                            name,
                            BigInteger.TEN,
                            Date.from(moment.minus(3650, ChronoUnit.DAYS)),
                            Date.from(moment.plus(3650, ChronoUnit.DAYS)),
                            name,
                            keys.getPublic())
                    .addExtension(
                            Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()));
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException | GeneralSecurityException | OperatorException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private synchronized void answer(HttpExchange call) throws IOException {
        try (call) {
            var asked = new TimeStampRequest(call.getRequestBody().readAllBytes());
            var tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", keys.getPrivate(), certificate),
                    new BcDigestCalculatorProvider().get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1)),
                    new ASN1ObjectIdentifier("1.2.3.4.5"));
            tokens.addCertificates(new JcaCertStore(List.of(certificate)));
            byte[] answer = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(asked, BigInteger.valueOf(serial++), Date.from(moment))
                    .getEncoded();
            call.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            call.sendResponseHeaders(200, answer.length);
            call.getResponseBody().write(answer);
        } catch (TSPException | OperatorException | GeneralSecurityException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
