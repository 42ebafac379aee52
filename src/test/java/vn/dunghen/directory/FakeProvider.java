package vn.dunghen.directory;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The sign-in of a province, played by a server of this machine: it signs whatever a test tells it to. */
final class FakeProvider {

    static final String CLIENT = "dung-hen";
    private static final FakeProvider ONE = new FakeProvider();

    private final HttpServer server;
    private final RSAKey key;
    private volatile String token = "";
    private volatile String asked = "";
    private volatile boolean away;

    /** Which lie the token tells. */
    enum Lie {
        NONE,
        ISSUER,
        AUDIENCE,
        NONCE,
        EXPIRED,
        UNSIGNED,
        OTHER_KEY,
        NO_NAME
    }

    /** Tells the application where the provider is. */
    static final class Near implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "dunghen.oidc.issuer=" + ONE.issuer(),
                            "dunghen.oidc.client-id=" + CLIENT,
                            "dunghen.oidc.client-secret=bi-mat-cua-may",
                            "dunghen.oidc.name=tài khoản tỉnh Minh Hòa")
                    .applyTo(context);
        }
    }

    private FakeProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        server.createContext("/.well-known/openid-configuration", call -> answer(call, description()));
        server.createContext("/keys", call -> answer(call, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", call -> {
            asked = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(call, "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + token + "\"}");
        });
        server.start();
    }

    static FakeProvider one() {
        return ONE;
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Answers nothing of use while it is. */
    void isAway(boolean gone) {
        away = gone;
    }

    /** What the application sent for the last code. */
    String asked() {
        return asked;
    }

    /** From now on this is who signs in. */
    void says(String name, String nonce, Lie lie) throws JOSEException {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(lie == Lie.ISSUER ? "http://localhost:1" : issuer())
                .audience(lie == Lie.AUDIENCE ? "another" : CLIENT)
                .subject("person-1")
                .claim("nonce", lie == Lie.NONCE ? "another" : nonce)
                .claim("roles", "administrator")
                .issueTime(Date.from(now.minusSeconds(lie == Lie.EXPIRED ? 7200 : 10)))
                .expirationTime(Date.from(now.plusSeconds(lie == Lie.EXPIRED ? -3600 : 300)));
        if (lie != Lie.NO_NAME) {
            claims.claim("preferred_username", name);
        }
        if (lie == Lie.UNSIGNED) {
            token = new PlainJWT(claims.build()).serialize();
            return;
        }
        SignedJWT signed = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims.build());
        signed.sign(new RSASSASigner(
                lie == Lie.OTHER_KEY ? new RSAKeyGenerator(2048).keyID("one").generate() : key));
        token = signed.serialize();
    }

    private String description() {
        String here = issuer();
        return ("{'issuer':'%1$s','authorization_endpoint':'%1$s/authorize','token_endpoint':'%1$s/token',"
                        + "'jwks_uri':'%1$s/keys','end_session_endpoint':'%1$s/leave','subject_types_supported':['public'],"
                        + "'response_types_supported':['code'],'id_token_signing_alg_values_supported':['RS256','none']}")
                .formatted(here)
                .replace('\'', '"');
    }

    private void answer(HttpExchange call, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(away ? 503 : 200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }
}
