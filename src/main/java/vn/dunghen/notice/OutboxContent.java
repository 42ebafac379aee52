package vn.dunghen.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Subject;
import vn.dunghen.wording.Wording;

/**
 * What a message says, as it lies in its row.
 *
 * @param wording the words it was written with; {@code null} in rows of a time that kept none
 */
record OutboxContent(
        Map<String, String> values,
        List<String> enclosures,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Wording wording) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static String write(Outbox.Message message) {
        try {
            return JSON.writeValueAsString(
                    new OutboxContent(message.values(), message.enclosures(), message.wording()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("a message holds text only", impossible);
        }
    }

    static Outbox.Message message(ResultSet row) throws SQLException {
        OutboxContent content = read(row.getString("content"));
        return new Outbox.Message(
                row.getString("message_key"),
                row.getString("channel"),
                row.getString("recipient"),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                row.getString("template"),
                content.values(),
                content.enclosures(),
                row.getBoolean("told"),
                content.wording());
    }

    private static OutboxContent read(String text) {
        try {
            return JSON.readValue(text, OutboxContent.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the content of a message cannot be read", broken);
        }
    }
}
