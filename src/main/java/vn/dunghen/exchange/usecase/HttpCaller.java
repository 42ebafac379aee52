package vn.dunghen.exchange.usecase;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.exchange.domain.Receiver;

/** Calls a receiver and says what is known then. Follows no redirection, reads no more than it needs, waits no longer than it may. */
@Component
class HttpCaller {

    private final HttpClient client;
    private final ExchangeSettings settings;
    private final ReceiverSecrets secrets;
    private final Clock clock;

    HttpCaller(ExchangeSettings settings, ReceiverSecrets secrets, Clock clock) {
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** What a call came to. */
    record Answer(Reach reach, int status, String body, @Nullable String retryAfter) {

        static Answer none(Reach reach) {
            return new Answer(reach, 0, "", null);
        }

        boolean good() {
            return reach == Reach.ANSWERED && status / 100 == 2;
        }
    }

    /** How far a call came. */
    enum Reach {
        /** The far side surely has nothing of it. */
        NOT_REACHED,
        /** It may have it; nobody knows. */
        NO_ANSWER,
        ANSWERED
    }

    Answer post(Receiver receiver, String messageId, int seq, String body) {
        return call(signed(receiver, URI.create(receiver.address()), messageId, body)
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("X-Dung-Hen-Sequence", String.valueOf(seq))
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build());
    }

    /** Tra cứu: whether the far side has a message. */
    Answer ask(Receiver receiver, String messageId) {
        String base = receiver.address();
        URI uri = URI.create((base.endsWith("/") ? base : base + "/") + messageId);
        return call(signed(receiver, uri, messageId, "").GET().build());
    }

    private HttpRequest.Builder signed(Receiver receiver, URI uri, String messageId, String body) {
        Instant now = clock.instant();
        return HttpRequest.newBuilder(uri)
                .timeout(settings.answer())
                .header("Accept", "application/json")
                .header("User-Agent", "dung-hen")
                .header("X-Dung-Hen-Message", messageId)
                .header("X-Dung-Hen-Signature", MessageSignature.of(secrets.open(receiver), now, messageId, body));
    }

    private Answer call(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> running = client.sendAsync(request, info -> new FirstBytes());
        try {
            HttpResponse<String> response =
                    running.get(settings.answer().plus(settings.connect()).toMillis(), TimeUnit.MILLISECONDS);
            Optional<String> wait = response.headers().firstValue("Retry-After");
            return new Answer(Reach.ANSWERED, response.statusCode(), response.body(), wait.orElse(null));
        } catch (TimeoutException silent) {
            running.cancel(true);
            return Answer.none(Reach.NO_ANSWER);
        } catch (ExecutionException failed) {
            return Answer.none(surelyNot(failed.getCause()) ? Reach.NOT_REACHED : Reach.NO_ANSWER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running.cancel(true);
            return Answer.none(Reach.NO_ANSWER);
        }
    }

    /** Whether it failed before anything of the message could have gone out. */
    private static boolean surelyNot(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnknownHostException
                    || cause instanceof UnresolvedAddressException
                    || cause instanceof SSLHandshakeException) {
                return true;
            }
            if (!(cause instanceof IOException)) {
                return false;
            }
        }
        return false;
    }
}
