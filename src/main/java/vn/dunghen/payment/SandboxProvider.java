package vn.dunghen.payment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.InvalidInput;

/** A payment service that moves no money, for trying out; the page of its other side lets one misbehave. */
@Component
@Profile("demo")
public class SandboxProvider implements PaymentProvider {

    /** Its code. */
    public static final String CODE = "sandbox";

    private static final String MAC = "HmacSHA256";
    private static final int LONGEST = 4_000;

    private final SandboxOrders orders;
    private final ObjectMapper json = new ObjectMapper();
    private final byte[] secret;

    SandboxProvider(SandboxOrders orders, @Value("${dunghen.payment.sandbox.secret:chi-de-thu-nghiem}") String secret) {
        this.orders = orders;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Cổng thanh toán thử nghiệm";
    }

    @Override
    public String order(Order order) {
        orders.open(order);
        return "/thu-nghiem/thanh-toan/" + order.reference();
    }

    @Override
    public ProviderAnswer query(String reference) {
        return orders.answer(reference)
                .orElseGet(() -> new ProviderAnswer(reference, ProviderAnswer.Outcome.UNKNOWN, 0, null, null));
    }

    @Override
    public String refund(String reference, long amount, String key) {
        return orders.refund(reference, key);
    }

    @Override
    public List<ProviderAnswer> statement(LocalDate day) {
        return orders.paidOn(day);
    }

    @Override
    public boolean genuine(String body, @Nullable String signature) {
        return signature != null
                && MessageDigest.isEqual(
                        sign(body).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public ProviderAnswer read(String body) {
        if (body.length() > LONGEST) {
            throw unreadable();
        }
        try {
            JsonNode node = json.readTree(body);
            String at = node.path("at").asText("");
            String reference = node.path("reference").asText("");
            String transaction = node.path("transaction").asText("");
            JsonNode amount = node.path("amount");
            if (!reference.matches("[A-Za-z0-9-]{1,64}")
                    || transaction.length() > 64
                    || !amount.canConvertToLong()
                    || !amount.isIntegralNumber()
                    || amount.asLong() < 0) {
                throw unreadable();
            }
            return new ProviderAnswer(
                    reference,
                    ProviderAnswer.Outcome.valueOf(node.path("outcome").asText("")),
                    amount.asLong(),
                    transaction.isEmpty() ? null : transaction,
                    at.isEmpty() ? null : Instant.parse(at));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException broken) {
            throw unreadable();
        }
    }

    private static InvalidInput unreadable() {
        return new InvalidInput(
                "body", "Thông báo phải là JSON có reference, outcome, amount (số đồng), transaction và at.");
    }

    /** The signature of a body: lower-case hex of its HMAC-SHA256. */
    public String sign(String body) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What its other side sends about an order. */
    public String notification(ProviderAnswer answer) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("reference", answer.reference());
        body.put("outcome", answer.outcome().name());
        body.put("amount", answer.amount());
        if (answer.transaction() != null) {
            body.put("transaction", answer.transaction());
        }
        if (answer.at() != null) {
            body.put("at", answer.at().toString());
        }
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
