package vn.dunghen.payment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Subject;
import vn.dunghen.kernel.UseCase;

/** Nhận thông báo thanh toán: whatever comes is written down; only what is genuine moves anything, and only once. */
@UseCase
public class HearProvider {

    private final Providers providers;
    private final Settlement settlement;
    private final JdbcClient jdbc;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HearProvider(
            Providers providers,
            Settlement settlement,
            JdbcClient jdbc,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.providers = providers;
        this.settlement = settlement;
        this.jdbc = jdbc;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param body as it came, byte for byte
     * @throws vn.dunghen.kernel.InvalidInput when a genuine body cannot be read
     */
    public Verdict handle(String code, String body, @Nullable String signature) {
        PaymentProvider provider = providers.of(code);
        if (!provider.genuine(body, signature)) {
            events.publishEvent(new PaymentEvent(
                    new Subject(PaymentEvent.PROVIDER, code), "payment.forged", Map.of("provider", provider.name())));
            return Verdict.FORGED;
        }
        ProviderAnswer answer = provider.read(body);
        Verdict verdict = settlement.settle(code, answer);
        jdbc.sql("insert into payment_notice (id, agency, provider, reference, outcome, amount, transaction_code,"
                        + " verdict, received_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        directory.agency().code(),
                        code,
                        answer.reference(),
                        answer.outcome().name(),
                        answer.amount(),
                        answer.transaction(),
                        verdict.name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (verdict == Verdict.UNKNOWN_ORDER || verdict == Verdict.CONTRADICTED) {
            events.publishEvent(new PaymentEvent(
                    new Subject(PaymentEvent.PROVIDER, code),
                    verdict == Verdict.UNKNOWN_ORDER ? "payment.strayed" : "payment.contradicted",
                    Map.of("provider", provider.name(), "reference", answer.reference())));
        }
        return verdict;
    }
}
