package vn.dunghen.exchange.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is published about the message is what is sent. */
class NationalMessageTest {

    @Test
    void theSchemaNamesEveryFieldInItsOrderAndNoOther() throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(Path.of("docs/lien-thong.schema.json").toFile());
        alike(NationalMessage.class, schema);
    }

    @Test
    void thePageNamesEveryField() throws IOException {
        String page = Files.readString(Path.of("docs/lien-thong.md"));
        assertThat(names(NationalMessage.class))
                .allSatisfy(name -> assertThat(page).contains("`" + name));
        assertThat(names(NationalMessage.Dossier.class))
                .allSatisfy(name -> assertThat(page).contains("`" + name));
        assertThat(names(NationalMessage.Supplement.class))
                .allSatisfy(name -> assertThat(page).contains("`" + name));
        assertThat(names(NationalMessage.Step.class))
                .allSatisfy(name -> assertThat(page).contains("`" + name));
    }

    @Test
    void aMomentIsFourteenDigitsInVietnameseTime() {
        assertThat(NationalDates.say(Instant.parse("2026-08-03T17:30:05Z"))).isEqualTo("20260804003005");
        assertThat(NationalDates.say(null)).isEmpty();
    }

    private static void alike(Class<?> type, JsonNode schema) {
        List<String> written = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(written::add);
        assertThat(written).as(type.getSimpleName()).isEqualTo(names(type));
        for (RecordComponent part : type.getRecordComponents()) {
            Type inner = part.getGenericType();
            if (inner instanceof ParameterizedType list) {
                alike(
                        (Class<?>) list.getActualTypeArguments()[0],
                        schema.path("properties").path(name(part)).path("items"));
            }
        }
    }

    private static List<String> names(Class<?> type) {
        return List.of(type.getRecordComponents()).stream()
                .map(NationalMessageTest::name)
                .toList();
    }

    private static String name(RecordComponent part) {
        return part.getAccessor().getAnnotation(JsonProperty.class).value();
    }
}
