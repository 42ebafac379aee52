package vn.dunghen.plan.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import vn.dunghen.kernel.InvalidInput;

/** A version of a plan as it is kept: one text that is written once. */
final class PlanText {

    /** What a version may hold, in characters of its stored form. */
    private static final int MOST = 900_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private PlanText() {}

    static String of(Object content) {
        try {
            String text = JSON.writeValueAsString(content);
            if (text.length() > MOST) {
                throw new InvalidInput("content", "Kế hoạch quá dài để lưu trong một bản. Tách thành nhiều kế hoạch.");
            }
            return text;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan could not be written", impossible);
        }
    }

    static PlanContent content(String text) {
        return read(text, new TypeReference<>() {});
    }

    static List<ImportedPlan.Warning> warnings(String text) {
        return read(text, new TypeReference<>() {});
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored plan could not be read", broken);
        }
    }
}
