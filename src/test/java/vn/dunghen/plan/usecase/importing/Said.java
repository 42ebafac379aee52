package vn.dunghen.plan.usecase.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dunghen.document.office.OfficeKind;
import vn.dunghen.document.office.SafeDocument;
import vn.dunghen.document.office.SafeWorkbook;
import vn.dunghen.plan.domain.ImportedPlan;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.PlanRow;

/** Finds what a file says and an imported plan does not. */
final class Said {

    private Said() {}

    /** Paragraphs and cells of the file that are neither in the plan nor in a warning; names of columns and types of words are not said. */
    static List<String> lost(byte[] file, ImportedPlan plan) {
        String kept = key(Stream.concat(plan.warnings().stream().map(ImportedPlan.Warning::message), all(plan))
                .collect(Collectors.joining(" | ")));
        List<String> lost = new ArrayList<>();
        for (String text : texts(file)) {
            for (Label.Part part : Label.parts(Marker.of(Folding.clean(text)).rest())) {
                for (String sentence : part.text().split("[;\\n]|(?= \\()")) {
                    String key = key(Marker.of(Folding.clean(sentence)).rest());
                    if (!kept.contains(key)) {
                        lost.add(text);
                    }
                }
            }
        }
        return lost;
    }

    private static Stream<String> all(ImportedPlan plan) {
        List<String> all = new ArrayList<>(List.of(plan.content().title()));
        all.addAll(plan.content().bases());
        all.addAll(plan.content().recipients());
        plan.content().sections().forEach(section -> {
            all.add(section.number() + " " + section.title());
            all.addAll(section.paragraphs());
        });
        plan.content().rows().forEach(row -> add(all, row));
        return all.stream();
    }

    private static void add(List<String> all, PlanRow row) {
        all.add(row.ordinal());
        all.add(String.valueOf(row.group()));
        all.add(row.content());
        all.add(String.valueOf(row.product()));
        all.add(String.valueOf(row.manner()));
        all.add(row.deadline().text());
        all.add(row.target() == null ? "" : row.target().text());
        Stream.of(row.leads(), row.coordinating(), row.monitoring())
                .flatMap(List::stream)
                .map(NamedUnit::text)
                .forEach(all::add);
    }

    private static List<String> texts(byte[] file) {
        List<String> texts = new ArrayList<>();
        if (OfficeKind.of(file) == OfficeKind.WORKBOOK) {
            for (SafeWorkbook.Sheet sheet : SafeWorkbook.readAsShown(file).sheets()) {
                sheet.rows().forEach(row -> row.cells().forEach(cell -> cell(texts, cell)));
            }
            return texts;
        }
        for (SafeDocument.Block block : SafeDocument.read(file).blocks()) {
            if (block instanceof SafeDocument.Line line) {
                texts.add(line.text());
            } else if (block instanceof SafeDocument.Table table) {
                table.rows().forEach(row -> row.cells()
                        .forEach(cell -> cell(
                                texts,
                                cell.lines().stream()
                                        .map(SafeDocument.Line::text)
                                        .collect(Collectors.joining("\n")))));
            }
        }
        return texts;
    }

    private static void cell(List<String> texts, String text) {
        if (Label.head(text).isEmpty()
                && !Marker.ordinal(text)
                && !text.matches("\\(\\d\\)|KẾ HOẠCH|Phân công|Nơi nhận:")) {
            texts.addAll(List.of(text.split("\n")));
        }
    }

    private static String key(String text) {
        String key = Folding.key(text);
        return key.equals("noi nhan") ? "" : key.replaceFirst("^ke hoach ?", "");
    }
}
