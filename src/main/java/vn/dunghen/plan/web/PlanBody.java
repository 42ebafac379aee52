package vn.dunghen.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.PlanContent;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.PlanSection;

/** A plan as it is typed in; says at each field what must be written. */
record PlanBody(
        @Nullable String title,
        @Nullable Integer year,
        @Nullable String endsOn,
        @Nullable List<@Nullable String> bases,
        @Nullable List<@Nullable SectionBody> sections,
        @Nullable List<@Nullable RowBody> assignments,
        @Nullable List<@Nullable String> recipients,
        @Nullable Integer revision) {

    private static final int MOST_ROWS = 200;
    private static final int MOST_LINES = 1000;
    private static final int LONGEST_LINE = 20_000;

    record SectionBody(
            @Nullable Integer level,
            @Nullable String number,
            @Nullable String title,
            @Nullable List<@Nullable String> paragraphs) {}

    int yearOf(PlanFields read) {
        if (year == null) {
            read.wrong("year", "Ghi năm của kế hoạch.");
            return 2000;
        }
        return year;
    }

    @Nullable LocalDate end(PlanFields read) {
        return read.date("endsOn", endsOn);
    }

    ImportedPlan said(PlanFields read, RowBody.Names names) {
        return new ImportedPlan(
                new PlanContent(
                        read.needed("title", title, 500, "Ghi trích yếu kế hoạch"),
                        lines("bases", bases, LONGEST_LINE, read),
                        sections(read),
                        rows(read, names),
                        lines("recipients", recipients, 300, read)),
                List.of());
    }

    private static List<String> lines(
            String field, @Nullable List<@Nullable String> values, int longest, PlanFields read) {
        List<String> lines = new ArrayList<>();
        List<String> said = read.list(field, values, MOST_LINES);
        for (int i = 0; i < said.size(); i++) {
            String line = read.optional(field + "[" + i + "]", said.get(i), longest);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    private List<PlanSection> sections(PlanFields read) {
        List<PlanSection> tree = new ArrayList<>();
        List<SectionBody> said = read.list("sections", sections, MOST_LINES);
        for (int i = 0; i < said.size(); i++) {
            SectionBody section = said.get(i);
            PlanFields part = read.of("sections[" + i + "]");
            int level = section.level() == null ? 1 : section.level();
            if (level < 1 || level > 9) {
                part.wrong("level", "Cấp mục từ 1 đến 9.");
            }
            tree.add(new PlanSection(
                    level,
                    part.or("number", section.number(), 20),
                    part.or("title", section.title(), 1000),
                    lines("paragraphs", section.paragraphs(), LONGEST_LINE, part)));
        }
        return tree;
    }

    private List<PlanRow> rows(PlanFields read, RowBody.Names names) {
        List<PlanRow> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        List<RowBody> said = read.list("assignments", assignments, MOST_ROWS);
        for (int i = 0; i < said.size(); i++) {
            RowBody row = said.get(i);
            PlanFields part = read.of("assignments[" + i + "]");
            String id = row.row() == null || row.row().isBlank()
                    ? String.format("r%03d", i + 1)
                    : row.row().strip();
            if (!id.matches("[A-Za-z0-9._-]{1,16}") || !ids.add(id)) {
                part.wrong("row", "Mã nhiệm vụ gồm chữ không dấu, số, tối đa 16 ký tự và không trùng.");
            }
            rows.add(row.fresh(id, part, names));
        }
        return rows;
    }
}
