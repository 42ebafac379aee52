package vn.dunghen.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Bodies whose fields have the types they are to have, and values from the far ends of them. */
final class FarValues {

    static final String ID = "00000000-0000-4000-8000-000000000000";

    private static final int DEEPEST = 6;
    private static final List<String> DAYS = List.of(
            "+999999999-12-31",
            "-999999999-01-01",
            "0000-01-01",
            "0001-01-01",
            "1899-12-31",
            "2026-11-23",
            "2199-12-31",
            "9999-12-31");
    private static final List<String> MOMENTS = List.of(
            "+999999999-12-31T23:59:59.999999999+18:00",
            "-999999999-01-01T00:00:00-18:00",
            "0000-01-01T00:00:00Z",
            "2026-11-23T08:00:00+07:00",
            "2199-12-31T23:59:59+07:00",
            "9999-12-31T23:59:59.999999999Z");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "0",
            "-1",
            "1",
            "9".repeat(30),
            "2026-11-23",
            "+999999999-12-31",
            "31/12/999999999",
            "9999-12-31T23:59:59.999999999Z",
            "+1000000000-12-31T23:59:59.999999999Z_" + ID,
            "9999-12-31T23:59:59.999999999Z_" + ID,
            cursor("+1000000000-12-31T23:59:59.999999999Z"),
            cursor("9999-12-31T23:59:59.999999999Z"),
            "%_!'\"\\\\",
            "\u202e\u200b\u0301",
            "x".repeat(5_000),
            ID,
            "motcua",
            "CN");

    private final Random random;
    private final ObjectMapper json;

    FarValues(Random random, ObjectMapper json) {
        this.random = random;
        this.json = json;
    }

    /** Where a page of a list ended, as lists write it. */
    static String cursor(String moment) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((moment + "~" + ID).getBytes(StandardCharsets.UTF_8));
    }

    /** @param type a record whose fields are JSON by their names */
    JsonNode of(Class<?> type) {
        return value(type, 0);
    }

    private JsonNode value(Type of, int depth) {
        Class<?> type = of instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : of instanceof Class<?> plain ? plain : Object.class;
        if (random.nextInt(10) == 0 || depth > DEEPEST) {
            return json.nullNode();
        }
        if (type.isRecord()) {
            ObjectNode body = json.createObjectNode();
            for (RecordComponent component : type.getRecordComponents()) {
                body.set(component.getName(), value(component.getGenericType(), depth + 1));
            }
            return body;
        }
        if (Collection.class.isAssignableFrom(type) && of instanceof ParameterizedType list) {
            ArrayNode body = json.createArrayNode();
            for (int i = random.nextInt(4); i > 0; i--) {
                body.add(value(list.getActualTypeArguments()[0], depth + 1));
            }
            return body;
        }
        if (Map.class.isAssignableFrom(type)) {
            return json.createObjectNode().put(one(TEXTS), one(TEXTS));
        }
        return json.valueToTree(scalar(type));
    }

    private Object scalar(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)].toString();
        }
        if (type == LocalDate.class) {
            return one(DAYS);
        }
        if (type == Instant.class) {
            return one(MOMENTS);
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class || type == Integer.class) {
            return one(List.of(0, 1, -1, 2, 50, 2026, Integer.MAX_VALUE, Integer.MIN_VALUE));
        }
        if (type == long.class || type == Long.class) {
            return one(List.of(0L, 1L, -1L, 1_000_000L, Long.MAX_VALUE, Long.MIN_VALUE));
        }
        if (type == BigDecimal.class || type == double.class || type == Double.class) {
            return one(List.of(
                    BigDecimal.ZERO,
                    BigDecimal.ONE.negate(),
                    new BigDecimal("1e300"),
                    new BigDecimal("1e-300"),
                    new BigDecimal("0.1")));
        }
        return one(TEXTS);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
