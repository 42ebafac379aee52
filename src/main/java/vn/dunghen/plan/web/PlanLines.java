package vn.dunghen.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dunghen.plan.domain.PlanSection;

/** The text of a plan as one field of lines: numbered lines are headings, the others stand under them. */
final class PlanLines {

    private static final Pattern HEADING =
            Pattern.compile("([IVXLC]+|\\d{1,2}(?:\\.\\d{1,2}){0,4})[.)]\\s+(\\S.{0,300})");

    private PlanLines() {}

    static List<String> of(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static List<PlanSection> sections(String text) {
        List<PlanSection> sections = new ArrayList<>();
        int level = 1;
        String number = "";
        String title = "";
        List<String> paragraphs = new ArrayList<>();
        for (String line : of(text)) {
            Matcher heading = HEADING.matcher(line);
            if (!heading.matches()) {
                paragraphs.add(line);
                continue;
            }
            if (!title.isEmpty() || !paragraphs.isEmpty()) {
                sections.add(new PlanSection(level, number, title, paragraphs));
            }
            number = heading.group(1);
            title = heading.group(2);
            level = Character.isDigit(number.charAt(0))
                    ? 2 + (int) number.chars().filter(c -> c == '.').count()
                    : 1;
            paragraphs = new ArrayList<>();
        }
        if (!title.isEmpty() || !paragraphs.isEmpty()) {
            sections.add(new PlanSection(level, number, title, paragraphs));
        }
        return sections;
    }

    static String text(List<PlanSection> sections) {
        List<String> lines = new ArrayList<>();
        for (PlanSection section : sections) {
            if (!section.title().isBlank() || !section.number().isBlank()) {
                lines.add(section.number().isBlank() ? section.title() : section.number() + ". " + section.title());
            }
            lines.addAll(section.paragraphs());
        }
        return String.join("\n", lines);
    }
}
