package vn.dunghen.document.layout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import vn.dunghen.document.decree30.PaperKind;

/** The figures and words of a layout, from {@code papers/ND30/layout.properties}; a paper keeps those of its day. */
public final class PaperLayout {

    private static final String FILE = "/papers/ND30/layout.properties";

    private final Map<String, String> figures;

    private PaperLayout(Map<String, String> figures) {
        this.figures = Map.copyOf(figures);
    }

    /** The layout in force. */
    public static PaperLayout current() {
        try (var file = PaperLayout.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            var read = new Properties();
            read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            var figures = new TreeMap<String, String>();
            read.stringPropertyNames().forEach(key -> figures.put(key, read.getProperty(key)));
            return new PaperLayout(figures);
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE, broken);
        }
    }

    /** The layout a paper was issued in. */
    public static PaperLayout of(Map<String, String> figures) {
        return new PaperLayout(figures);
    }

    /** All of it, to be kept with a paper. */
    public Map<String, String> figures() {
        return figures;
    }

    public String text(String key) {
        var value = figures.get(key);
        if (value == null) {
            throw new IllegalStateException("the layout does not say " + key);
        }
        return value;
    }

    /** Millimetres, points, shares or counts, as the key has it. */
    public double figure(String key) {
        return Double.parseDouble(text(key));
    }

    /** Whether a figure lies in the range that the decree gives for it. */
    public boolean allows(String key, double value) {
        var range = text(key + ".range").split("-");
        return value >= Double.parseDouble(range[0]) - 0.01 && value <= Double.parseDouble(range[1]) + 0.01;
    }

    public String name(PaperKind kind) {
        return text("kind." + kind + ".name");
    }

    /** E.g. {@code KH-SKHCN}, or {@code SKHCN-VP} of a letter. */
    public String symbol(PaperKind kind, String agency, String unit) {
        return text("kind." + kind + ".symbol")
                .replace("{kind}", text("kind." + kind + ".abbreviation"))
                .replace("{agency}", agency)
                .replace("{unit}", unit);
    }

    /** E.g. "ngày 02 tháng 11 năm 2026". */
    public String date(LocalDate date) {
        return "ngày " + padded(date.getDayOfMonth(), "pad.day") + " tháng " + padded(date.getMonthValue(), "pad.month")
                + " năm " + date.getYear();
    }

    private String padded(int value, String below) {
        return value < figure(below) ? "0" + value : Integer.toString(value);
    }

    /** Width of the text between the margins, in millimetres. */
    public double textWidth(boolean landscape) {
        return (landscape ? figure("page.height") : figure("page.width"))
                - figure("margin.left")
                - figure("margin.right");
    }
}
