package vn.dunghen.plan.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.decree30.Letterhead;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperAnnex;
import vn.dunghen.document.decree30.PaperBlock;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.decree30.PaperSignature;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.PlanContent;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.PlanSection;
import vn.dunghen.plan.domain.PlanTitle;

/** A plan as a paper: its sections as they are, its rows as the table of an annex. */
public final class PlanPaper {

    private static final String ANNEX = "Nhiệm vụ cụ thể";

    private PlanPaper() {}

    /** @param signature null while nobody is known to sign */
    public static OfficialPaper of(PlanContent content, Letterhead head, @Nullable PaperSignature signature) {
        var paper = OfficialPaper.of(PaperKind.PLAN, head, PlanTitle.bare(content.title()), body(content.sections()))
                .basedOn(content.bases())
                .signedBy(signature)
                .sentTo(content.recipients());
        return content.rows().isEmpty()
                ? paper
                : paper.with(new PaperAnnex(
                        ANNEX, true, List.of(table(content.numbered().rows()))));
    }

    private static List<PaperBlock> body(List<PlanSection> sections) {
        var body = new ArrayList<PaperBlock>();
        for (var section : sections) {
            if (!section.number().isBlank() || !section.title().isBlank()) {
                body.add(new PaperBlock.Heading(section.level(), section.number(), section.title()));
            }
            for (var paragraph : section.paragraphs()) {
                body.add(
                        paragraph.strip().matches("(?s)[-–•+]\\s.*")
                                ? new PaperBlock.Bullet(paragraph.strip().substring(1))
                                : new PaperBlock.Paragraph(paragraph));
            }
        }
        return body;
    }

    /** A column of the annex, and what a row says in it; it is left out when no row says anything. */
    private record Part(String name, int share, boolean centred, Function<PlanRow, String> text) {}

    private static final List<Part> PARTS = List.of(
            new Part("STT", 2, true, PlanRow::ordinal),
            new Part("Nội dung, nhiệm vụ", 10, false, PlanRow::content),
            new Part("Kết quả, sản phẩm", 6, false, PlanPaper::product),
            new Part("Thời gian thực hiện", 5, true, row -> row.deadline().text()),
            new Part("Cách thức thực hiện", 6, false, row -> or(row.manner())),
            new Part("Cơ quan chủ trì", 5, false, row -> units(row.leads())),
            new Part("Cơ quan phối hợp", 5, false, row -> units(row.coordinating())),
            new Part("Theo dõi, tổng hợp", 4, false, row -> units(row.monitoring())));

    private static PaperBlock.Table table(List<PlanRow> rows) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < PARTS.size(); i++) {
            var part = PARTS.get(i);
            if (i < 2 || rows.stream().anyMatch(row -> !part.text().apply(row).isBlank())) {
                parts.add(part);
            }
        }
        var lines = new ArrayList<PaperBlock.Row>();
        String group = null;
        for (var row : rows) {
            if (row.group() != null && !Objects.equals(row.group(), group)) {
                lines.add(PaperBlock.Row.group("", row.group()));
            }
            group = row.group();
            lines.add(new PaperBlock.Row(
                    parts.stream().map(part -> part.text().apply(row)).toList(), false));
        }
        return new PaperBlock.Table(
                parts.stream()
                        .map(part -> new PaperBlock.Column(part.name(), part.share(), part.centred()))
                        .toList(),
                lines);
    }

    private static String product(PlanRow row) {
        var product = or(row.product());
        var target = row.target() == null ? "" : row.target().text();
        if (product.isBlank() || target.isBlank() || product.contains(target)) {
            return product.isBlank() ? target : product;
        }
        return product + "\n" + target;
    }

    private static String units(List<NamedUnit> units) {
        return units.stream().map(NamedUnit::text).collect(Collectors.joining("; "));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
