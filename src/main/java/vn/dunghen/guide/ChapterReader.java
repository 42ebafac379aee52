package vn.dunghen.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dunghen.directory.Role;
import vn.dunghen.guide.Chapter.Section;

/**
 * Reads a chapter: Markdown, and two kinds of remarks that GitHub does not show. {@code <!-- vai: desk-officer -->} says
 * whom the chapter is for, {@code <!-- trang: /ho-so/tiep-nhan -->} below a heading which pages the section helps with.
 */
final class ChapterReader {

    private static final Pattern REMARK = Pattern.compile("^<!-- (vai|trang): (.*?) -->$");
    private static final String TRIAL = "Tài khoản dùng thử:";

    private ChapterReader() {}

    /** @param trial whether the accounts of the demonstration exist here and may be named */
    static Chapter read(String id, String markdown, boolean trial, UnaryOperator<String> links) {
        List<Role> roles = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        List<String> text = new ArrayList<>();
        String title = id;
        String heading = "";
        for (String line : markdown.lines().toList()) {
            Matcher remark = REMARK.matcher(line.strip());
            if (remark.matches()) {
                List<String> words = Arrays.asList(remark.group(2).strip().split("\\s+"));
                if (remark.group(1).equals("vai")) {
                    words.stream().map(Role::ofCode).forEach(roles::add);
                } else {
                    pages.addAll(words);
                }
            } else if (line.startsWith("# ")) {
                title = line.substring(2).strip();
            } else if (!line.startsWith(TRIAL) || trial) {
                if (line.startsWith("## ")) {
                    sections.add(section(heading, title, pages));
                    heading = line.substring(3).strip();
                    pages.clear();
                }
                text.add(line);
            }
        }
        sections.add(section(heading, title, pages));
        requireDistinct(id, sections);
        return new Chapter(id, title, roles, Markdown.html(text, links), sections);
    }

    private static Section section(String heading, String title, List<String> pages) {
        return new Section(Markdown.anchor(heading), heading.isEmpty() ? title : heading, List.copyOf(pages));
    }

    private static void requireDistinct(String id, List<Section> sections) {
        Set<String> seen = new java.util.HashSet<>();
        sections.forEach(section -> {
            if (!seen.add(section.anchor())) {
                throw new IllegalStateException("two sections of " + id + " are called " + section.title());
            }
        });
    }
}
