package vn.dunghen.directory.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.VisibleText;

/** How JSON is read and written everywhere: no unknown key, no guess at types, moments at the office's offset. */
@Configuration(proxyBeanMethods = false)
class JsonRules {

    static final String UNREADABLE_TEXT = "unreadable text";

    private static final Days DAYS = new Days();

    @Bean
    Jackson2ObjectMapperBuilderCustomizer strictJson() {
        SimpleModule module = new SimpleModule("dung-hen");
        module.addDeserializer(String.class, new Text());
        module.addDeserializer(Instant.class, new MomentIn());
        module.addDeserializer(LocalDate.class, new DayIn());
        module.addSerializer(Instant.class, new MomentOut());
        return builder -> builder.featuresToEnable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .featuresToDisable(
                        MapperFeature.ALLOW_COERCION_OF_SCALARS,
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .modulesToInstall(modules -> modules.add(module));
    }

    /** Text is text: no number taken for it, no NUL and no half character, which no database column holds; and what can be seen of it. */
    private static final class Text extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw JsonMappingException.from(parser, UNREADABLE_TEXT);
            }
            return VisibleText.of(text);
        }
    }

    /** A moment with offset, or a local one at the office’s. */
    private static final class MomentIn extends StdScalarDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        MomentIn() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            String text = parser.getText();
            try {
                return Moments.read(text);
            } catch (InvalidInput unreadable) {
                return (Instant) context.handleWeirdStringValue(Instant.class, text, "not a moment");
            }
        }
    }

    /** A day of a year the office can mean; of the ends of time nothing can be reckoned. */
    private static final class DayIn extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        DayIn() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            String text = parser.getText();
            try {
                return DAYS.convert(text);
            } catch (IllegalArgumentException noDay) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day");
            }
        }
    }

    private static final class MomentOut extends StdSerializer<Instant> {

        private static final long serialVersionUID = 1L;

        MomentOut() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant moment, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(Moments.write(moment));
        }
    }
}
