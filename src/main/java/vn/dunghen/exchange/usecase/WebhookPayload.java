package vn.dunghen.exchange.usecase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;

/** Writes what a system that listens is told: code, kind, state and moment; whoever wants more asks with an account. */
@Component
class WebhookPayload {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String write(Change change) {
        return write(
                change.messageId(), change.code(), change.seq(), change.kind().name(), change.state(), change.at());
    }

    /** A message that says nothing but that it arrives. */
    String trial(String id, Instant at) {
        return write(id, "", 0, "TEST", 0, at);
    }

    private static String write(String id, String code, int seq, String kind, int state, Instant at) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("kind", kind);
        body.put("dossier", code);
        body.put("seq", seq);
        body.put("state", state);
        body.put(
                "at",
                at.truncatedTo(ChronoUnit.SECONDS)
                        .atZone(Moments.ZONE)
                        .toOffsetDateTime()
                        .toString());
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a message holds text only", impossible);
        }
    }
}
