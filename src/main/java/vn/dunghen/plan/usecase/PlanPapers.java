package vn.dunghen.plan.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Unit;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.document.decree30.Letterhead;
import vn.dunghen.document.decree30.OfficialPaper;
import vn.dunghen.document.decree30.PaperAnnex;
import vn.dunghen.document.decree30.PaperBlock;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.document.decree30.PaperPress;
import vn.dunghen.document.decree30.PaperSignature;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.Plan;
import vn.dunghen.plan.domain.PlanContent;
import vn.dunghen.plan.domain.PlanCorrection;
import vn.dunghen.plan.domain.PlanMoments;
import vn.dunghen.plan.domain.PlanRow;
import vn.dunghen.plan.domain.PlanSection;
import vn.dunghen.plan.domain.PlanSignature;

/** A plan, and what is written about it, as the papers of Decree 30. */
@Component
class PlanPapers {

    private static final List<PaperBlock.Column> COLUMNS = List.of(
            new PaperBlock.Column("STT", 1, true),
            new PaperBlock.Column("Nội dung, nhiệm vụ", 6, false),
            new PaperBlock.Column("Kết quả, sản phẩm", 4, false),
            new PaperBlock.Column("Chủ trì", 3, false),
            new PaperBlock.Column("Phối hợp", 3, false),
            new PaperBlock.Column("Thời gian thực hiện", 3, false));

    private final PaperPress press;
    private final Directory directory;

    PlanPapers(PaperPress press, Directory directory) {
        this.press = press;
        this.directory = directory;
    }

    /** The plan as it stands; without number, day or signature while it has none. */
    OfficialPaper of(Plan plan) {
        PlanContent said = plan.current().content();
        OfficialPaper paper = OfficialPaper.of(PaperKind.PLAN, head(plan), said.title(), body(said))
                .basedOn(said.bases())
                .signedBy(signature(plan.signature()))
                .sentTo(recipients(said, plan.unit()));
        return said.rows().isEmpty() ? paper : paper.with(new PaperAnnex("Nhiệm vụ cụ thể", true, List.of(table(said))));
    }

    /** The official letter that puts an error of form right. */
    OfficialPaper correction(Plan plan, PlanCorrection correction, NumberBooks.Number number, Instant now) {
        Letterhead head = press.letterhead(PaperKind.LETTER, plan.unit(), number.year())
                .numbered(number.text(), PlanMoments.day(now));
        return OfficialPaper.of(
                        PaperKind.LETTER,
                        head,
                        "đính chính Kế hoạch số " + plan.name(),
                        List.of(
                                new PaperBlock.Paragraph("Do sơ suất về kỹ thuật trình bày, "
                                        + directory.agency().name() + " đính chính Kế hoạch số " + plan.name() + " về "
                                        + plan.title() + " như sau:"),
                                new PaperBlock.Bullet("Tại chỗ đã ghi: “" + correction.wrongText() + "”"),
                                new PaperBlock.Bullet("Nay đính chính là: “" + correction.rightText() + "”"),
                                new PaperBlock.Paragraph("Các nội dung khác của Kế hoạch không thay đổi.")))
                .addressedTo(List.of("Các cơ quan, đơn vị nhận Kế hoạch số " + plan.name()))
                .signedBy(signature(correction.signature()))
                .sentTo(List.of("Như trên", archive(plan.unit())));
    }

    private Letterhead head(Plan plan) {
        Letterhead open = press.letterhead(PaperKind.PLAN, plan.unit(), plan.year());
        return plan.numberValue() == null || plan.datedOn() == null
                ? open
                : open.numbered(PlanNumbers.of(plan).text(), plan.datedOn());
    }

    private static @Nullable PaperSignature signature(@Nullable PlanSignature signed) {
        return signed == null
                ? null
                : new PaperSignature(signed.capacity(), signed.title(), signed.name(), signed.at());
    }

    private static List<PaperBlock> body(PlanContent said) {
        List<PaperBlock> body = new ArrayList<>();
        for (PlanSection section : said.sections()) {
            if (!section.title().isBlank() || !section.number().isBlank()) {
                body.add(new PaperBlock.Heading(Math.max(1, section.level()), section.number(), section.title()));
            }
            section.paragraphs().stream()
                    .filter(text -> !text.isBlank())
                    .forEach(text -> body.add(new PaperBlock.Paragraph(text)));
        }
        return body;
    }

    private PaperBlock.Table table(PlanContent said) {
        List<PaperBlock.Row> rows = new ArrayList<>();
        String group = null;
        for (PlanRow row : said.rows()) {
            if (row.group() != null && !Objects.equals(group, row.group())) {
                rows.add(PaperBlock.Row.group("", row.group()));
            }
            group = row.group();
            rows.add(PaperBlock.Row.of(
                    row.ordinal(),
                    row.content(),
                    product(row),
                    units(row.leads()),
                    units(row.coordinating()),
                    row.deadline().text()));
        }
        return new PaperBlock.Table(COLUMNS, rows);
    }

    private static String product(PlanRow row) {
        return Stream.of(
                        Optional.ofNullable(row.product()),
                        Optional.ofNullable(row.target()).map(target -> target.text()))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String units(List<NamedUnit> units) {
        return units.stream().map(this::name).collect(Collectors.joining("; "));
    }

    private String name(NamedUnit named) {
        return named.unit() == null
                ? named.text()
                : directory.unit(named.unit()).map(Unit::name).orElse(named.text());
    }

    private List<String> recipients(PlanContent said, String unit) {
        List<String> lines = new ArrayList<>(said.recipients());
        if (lines.stream().noneMatch(line -> line.strip().startsWith("Lưu"))) {
            lines.add(archive(unit));
        }
        return lines;
    }

    private static String archive(String unit) {
        return "Lưu: VT, " + unit;
    }
}
