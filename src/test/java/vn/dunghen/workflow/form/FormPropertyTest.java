package vn.dunghen.workflow.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.InvalidInput.FieldError;

class FormPropertyTest {

    private static final Map<String, String> FILES = ClasspathForms.files();
    private static final Forms FORMS = SampleForms.forms();

    record Answer(String kind, Map<String, Object> raw) {}

    @Property(tries = 300)
    void aGoodAnswerIsAcceptedAndAcceptedAgain(@ForAll("goodAnswers") Answer answer) {
        Map<String, Object> data = SampleForms.data(answer.kind());

        Map<String, Object> once = FORMS.validate(answer.kind(), data, answer.raw());

        assertThat(FORMS.validate(answer.kind(), data, once)).isEqualTo(once);
    }

    @Property(tries = 300)
    void anUnknownKeyIsRefusedAtItsOwnName(@ForAll("goodAnswers") Answer answer, @ForAll("names") String name) {
        Map<String, Object> raw = new LinkedHashMap<>(answer.raw());
        raw.put("x" + name, "y");

        assertThat(SampleForms.errors(FORMS, answer.kind(), SampleForms.data(answer.kind()), raw))
                .extracting(FieldError::field)
                .containsExactly("x" + name);
    }

    @Property(tries = 600)
    void anythingElseIsRefusedOrReadButNeverBreaksAndIsAlwaysDrawn(
            @ForAll("goodAnswers") Answer answer, @ForAll("anything") Object value, @ForAll("positions") int position) {
        Map<String, Object> raw = new LinkedHashMap<>(answer.raw());
        List<String> keys = new ArrayList<>(
                FormFacts.fields(FormParser.parse(FILES.get(answer.kind())).parts())
                        .keySet());
        raw.put(keys.get(position % keys.size()), value);
        Map<String, Object> data = SampleForms.data(answer.kind());

        List<FieldError> errors = SampleForms.errors(FORMS, answer.kind(), data, raw);

        assertThat(errors)
                .allSatisfy(error -> assertThat(error.message()).isNotBlank().doesNotContain("??"));
        assertThat(FORMS.view(answer.kind(), data, raw, errors).errors()).hasSameSizeAs(errors);
    }

    @Provide
    Arbitrary<Answer> goodAnswers() {
        return Arbitraries.of(FILES.keySet()).flatMap(this::good);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(10);
    }

    @Provide
    Arbitrary<Integer> positions() {
        return Arbitraries.integers().between(0, 20);
    }

    @Provide
    Arbitrary<Object> anything() {
        Arbitrary<Object> simple = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(50).map(text -> (Object) text),
                Arbitraries.doubles().map(number -> (Object) number),
                Arbitraries.bigDecimals().map(number -> (Object) number),
                Arbitraries.of(true, false).map(flag -> (Object) flag));
        return Arbitraries.oneOf(
                simple,
                simple.list().ofMaxSize(3).map(list -> (Object) list),
                Arbitraries.maps(Arbitraries.of("code", "kind", "?\u0000"), simple)
                        .list()
                        .ofMaxSize(3)
                        .map(list -> (Object) list));
    }

    private Arbitrary<Answer> good(String kind) {
        Arbitrary<Map<String, Object>> answer = Arbitraries.just(Map.of());
        FormFacts facts = new FormFacts(SampleForms.data(kind));
        for (FormComponent field :
                FormFacts.fields(FormParser.parse(FILES.get(kind)).parts()).values()) {
            if (field.readonly()) {
                continue;
            }
            answer = Combinators.combine(answer, value(field, facts)).as((before, value) -> {
                Map<String, Object> after = new LinkedHashMap<>(before);
                after.put(field.key(), value);
                return after;
            });
        }
        return answer.map(raw -> new Answer(kind, raw));
    }

    private static Arbitrary<Object> text(FormComponent.Checks checks) {
        if ("email".equals(checks.type())) {
            return Arbitraries.strings()
                    .withChars("abc019._-")
                    .ofMinLength(1)
                    .ofMaxLength(20)
                    .map(name -> "x" + name + "x@tinh.gov.vn");
        }
        return Arbitraries.strings()
                .withChars("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạ ,.")
                .ofMinLength(1)
                .ofMaxLength(checks.maxLength() == null ? 20 : checks.maxLength() - 1)
                .map(text -> "x" + text);
    }

    private Arbitrary<Object> value(FormComponent field, FormFacts facts) {
        return switch (field.kind()) {
            case TEXTFIELD, TEXTAREA -> text(field.checks());
            case RADIO, SELECT -> Arbitraries.of(facts.allowed(field)).map(value -> (Object) value);
            case CHECKBOX ->
                field.checks().required()
                        ? Arbitraries.<Object>of(true, "true", "on")
                        : Arbitraries.<Object>of(true, false, "true", "on", "");
            case DATE ->
                Combinators.combine(
                                Arbitraries.integers().between(1, 28),
                                Arbitraries.integers().between(1, 12),
                                Arbitraries.integers().between(1900, 2199),
                                Arbitraries.of("%3$04d-%2$02d-%1$02d", "%1$02d/%2$02d/%3$04d", "%d/%d/%d"))
                        .as((day, month, year, format) -> (Object) format.formatted(day, month, year));
            case NUMBER ->
                Arbitraries.bigDecimals()
                        .between(
                                limit(field.checks().min(), "0"),
                                limit(field.checks().max(), "1000000"))
                        .ofScale(2)
                        .map(number -> (Object) number);
            case CHECKLIST ->
                Arbitraries.of(facts.allowed(field))
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(Math.min(3, facts.allowed(field).size()))
                        .map(chosen -> (Object) List.copyOf(chosen));
            case DYNAMICLIST -> rows(field, facts);
            default -> throw new IllegalStateException(field.kind() + " is in no real form");
        };
    }

    /** The rows that are asked for, in any order, each with what may be written in it. */
    private Arbitrary<Object> rows(FormComponent list, FormFacts facts) {
        Arbitrary<List<Map<String, Object>>> all = Arbitraries.just(List.of());
        for (Map<String, Object> given : facts.rows(list)) {
            Arbitrary<Map<String, Object>> row = Arbitraries.just(Map.of("code", given.get("code")));
            for (FormComponent part : list.parts()) {
                if (!part.readonly()) {
                    row = Combinators.combine(row, value(part, facts)).as((before, value) -> {
                        Map<String, Object> after = new LinkedHashMap<>(before);
                        after.put(part.key(), value);
                        return after;
                    });
                }
            }
            all = Combinators.combine(all, row).as((before, one) -> {
                List<Map<String, Object>> after = new ArrayList<>(before);
                after.add(one);
                return after;
            });
        }
        return all.flatMap(rows -> Arbitraries.shuffle(rows).map(shuffled -> (Object) shuffled));
    }

    private static BigDecimal limit(@Nullable BigDecimal limit, String otherwise) {
        return limit == null ? new BigDecimal(otherwise) : limit;
    }
}
