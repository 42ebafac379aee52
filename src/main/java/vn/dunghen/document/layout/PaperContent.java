package vn.dunghen.document.layout;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperSignature;

/** A paper as it is kept: its words ready to be set, the layout of its day and its source; text, lists and maps only. */
public final class PaperContent {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private PaperContent() {}

    public static Map<String, Object> of(OfficialPaper paper, PaperLayout layout) {
        var wording = new Wordsmith(layout).wording(paper);
        var rules = Rules.of(wording, layout);
        var content = new LinkedHashMap<String, Object>();
        content.put("signer", signer(paper.signature()));
        if (paper.signature() != null && paper.signature().login() != null) {
            content.put("signerLogin", paper.signature().login());
        }
        content.put("sheet", JSON.convertValue(wording, MAP));
        content.put(
                "rules",
                Map.of(
                        "agency", millimetres(rules.agency()),
                        "motto", millimetres(rules.motto()),
                        "title", millimetres(rules.title()),
                        "lying", millimetres(layout.textWidth(true)),
                        "line", millimetres(layout.figure("line") * layout.figure("line.natural"))));
        content.put("layout", layout.figures());
        content.put("source", source(paper));
        return asMap(texts(content));
    }

    /** What was kept, as a paper again. */
    public static OfficialPaper paper(Map<String, Object> content) {
        try {
            return JSON.readValue(String.valueOf(content.get("source")), OfficialPaper.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a kept paper cannot be read", broken);
        }
    }

    /** The layout it was kept with. */
    public static PaperLayout layout(Map<String, Object> content) {
        var figures = new LinkedHashMap<String, String>();
        asMap(content.get("layout")).forEach((key, value) -> figures.put(key, String.valueOf(value)));
        return PaperLayout.of(figures);
    }

    private static String source(OfficialPaper paper) {
        try {
            return JSON.writeValueAsString(paper);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signer(@Nullable PaperSignature signature) {
        return signature == null ? "" : PlainLetters.line(signature.name());
    }

    private static Object texts(Object part) {
        if (part instanceof Map<?, ?> map) {
            var texts = new LinkedHashMap<String, Object>();
            map.forEach((key, value) -> texts.put(String.valueOf(key), texts(value)));
            if (map.get("columns") instanceof List<?> columns) {
                texts.put("widths", widths(columns));
            }
            if (map.get("cells") instanceof List<?> cells) {
                texts.put(
                        "cells",
                        cells.stream()
                                .map(cell -> List.of(String.valueOf(cell).split("\n")))
                                .toList());
            }
            return texts;
        }
        if (part instanceof List<?> list) {
            return list.stream().map(PaperContent::texts).toList();
        }
        return String.valueOf(part);
    }

    private static List<String> widths(List<?> columns) {
        var shares = columns.stream()
                .mapToInt(
                        column -> Integer.parseInt(String.valueOf(asMap(column).get("share"))))
                .toArray();
        double all = 0;
        for (int share : shares) {
            all += share;
        }
        var widths = new ArrayList<String>();
        for (int share : shares) {
            widths.add(String.format(Locale.ROOT, "%.2f", share * 100 / all));
        }
        return widths;
    }

    private static String millimetres(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object part) {
        return (Map<String, Object>) part;
    }
}
