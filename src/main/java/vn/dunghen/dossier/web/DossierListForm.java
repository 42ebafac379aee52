package vn.dunghen.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.usecase.DossierFilter;
import vn.dunghen.kernel.InvalidInput.FieldError;

/**
 * What a list of dossiers is narrowed to, as a person typed it.
 *
 * @param asked by name of the field, nothing blank
 * @param first first day of acceptance, {@code null} when none was typed or it cannot be read
 * @param last last day of acceptance, likewise
 */
record DossierListForm(
        Map<String, String> asked, @Nullable LocalDate first, @Nullable LocalDate last, List<FieldError> errors) {

    private static final List<String> FIELDS = List.of("q", "trang-thai", "don-vi", "thu-tuc", "tu", "den", "tre");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;
    /** A part of a code: letters, digits, dots and dashes with a digit in it, and not a phone or an id number. */
    private static final String CODE = "(?=.*\\d)(?!\\d{8,}$)[A-Za-z0-9.-]+";

    static DossierListForm read(Map<String, String> parameters, PageWords words) {
        Map<String, String> asked = new LinkedHashMap<>();
        FIELDS.forEach(field -> {
            String text = parameters.getOrDefault(field, "").strip();
            if (!text.isEmpty()) {
                asked.put(field, text);
            }
        });
        List<FieldError> errors = new ArrayList<>();
        LocalDate first = day("tu", asked, words, errors);
        LocalDate last = day("den", asked, words, errors);
        if (first != null && last != null && last.isBefore(first)) {
            errors.add(new FieldError("den", words.say("book.error.order")));
        }
        return new DossierListForm(asked, first, last, errors);
    }

    private static @Nullable LocalDate day(
            String field, Map<String, String> asked, PageWords words, List<FieldError> errors) {
        String text = asked.get(field);
        LocalDate day = text == null ? null : FigureForm.day(text);
        boolean good = day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
        if (text != null && !good) {
            errors.add(new FieldError(field, words.say("book.error." + field)));
        }
        return good ? day : null;
    }

    String text(String field) {
        return asked.getOrDefault(field, "");
    }

    boolean overdue() {
        return asked.containsKey("tre");
    }

    /** Whether a name, a phone or an id number is looked for, which must stand in no address. */
    boolean named() {
        return asked.containsKey("q") && !text("q").matches(CODE);
    }

    DossierFilter filter() {
        String text = asked.get("q");
        return new DossierFilter(
                state(),
                asked.get("don-vi"),
                overdue() ? Boolean.TRUE : null,
                named() ? null : text,
                named() ? text : null,
                new DossierFilter.Further(null, asked.get("thu-tuc"), null, null, first, last, null));
    }

    private @Nullable DossierState state() {
        return Arrays.stream(DossierState.values())
                .filter(state -> Integer.toString(state.code()).equals(asked.get("trang-thai")))
                .findFirst()
                .orElse(null);
    }

    /** The address of this list, from a place on. */
    String address(@Nullable String cursor) {
        Map<String, String> values = new LinkedHashMap<>(asked);
        if (cursor != null) {
            values.put("tiep", cursor);
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/ho-so");
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values.values().toArray()).toUriString();
    }
}
