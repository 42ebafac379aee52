package vn.dunghen.dossier.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.document.office.SafeWorkbook;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.Procedures;
import vn.dunghen.kernel.InvalidInput;

/** Reads a catalogue workbook as a trial for those who may propose: says of every row what it would do, changes nothing. */
@Component
@Transactional(readOnly = true)
public class ReadCatalogue {

    private final Procedures catalogue;
    private final Directory directory;
    private final Policy policy;

    ReadCatalogue(Procedures catalogue, Directory directory, Policy policy) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.policy = policy;
    }

    /** @throws InvalidInput at {@code file} when it is no readable catalogue workbook at all */
    public CatalogueReport read(byte[] file) {
        policy.require("procedure-proposal.propose", Policy.Resource.of("procedure-proposal"));
        SafeWorkbook book = SafeWorkbook.read(file);
        List<CatalogueRow> procedures =
                rows(book, CatalogueColumns.PROCEDURES, CatalogueColumns.OF_PROCEDURES, CatalogueColumns.NEEDED);
        List<CatalogueRow> papers =
                rows(book, CatalogueColumns.PAPERS, CatalogueColumns.OF_PAPERS, CatalogueColumns.NEEDED_OF_PAPERS);
        if (procedures.isEmpty()) {
            throw new InvalidInput("file", "Trang “Thủ tục” không có dòng nào.");
        }
        // a workbook from before there were schedules says nothing of them
        List<CatalogueRow> fees = book.sheet(CatalogueColumns.FEES).isEmpty()
                ? null
                : rows(book, CatalogueColumns.FEES, CatalogueColumns.OF_FEES, CatalogueColumns.NEEDED_OF_FEES);
        return new CatalogueJudgement(newest(), directory).of(procedures, papers, fees);
    }

    private Map<String, Procedure> newest() {
        Map<String, Procedure> newest = new LinkedHashMap<>();
        catalogue.newest().forEach(version -> newest.put(version.code(), version));
        return newest;
    }

    private static List<CatalogueRow> rows(SafeWorkbook book, String name, List<String> known, List<String> needed) {
        SafeWorkbook.Sheet sheet = book.sheet(name)
                .orElseThrow(
                        () -> new InvalidInput("file", "Tệp thiếu trang tính “" + name + "”, hoặc trang đang ẩn."));
        if (sheet.merged()) {
            throw new InvalidInput("file", "Trang “" + name + "” có ô gộp. Bỏ gộp ô rồi gửi lại.");
        }
        if (sheet.rows().isEmpty()) {
            throw new InvalidInput("file", "Trang “" + name + "” trống.");
        }
        Map<String, Integer> columns = columns(sheet.rows().get(0), name, known);
        List<String> missing = needed.stream()
                .filter(one -> !columns.containsKey(CatalogueWords.key(one)))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput("file", "Trang “" + name + "” thiếu cột: " + String.join("; ", missing) + ".");
        }
        return sheet.rows().stream()
                .skip(1)
                .map(row -> new CatalogueRow(row, columns))
                .toList();
    }

    /** No column is passed over in silence: an unknown heading is refused. */
    private static Map<String, Integer> columns(SafeWorkbook.Row head, String sheet, List<String> known) {
        Set<String> keys = known.stream().map(CatalogueWords::key).collect(Collectors.toSet());
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < head.cells().size(); i++) {
            String key = CatalogueWords.key(head.cell(i));
            if (key.isEmpty()) {
                continue;
            }
            if (!keys.contains(key)) {
                throw new InvalidInput(
                        "file", "Trang “" + sheet + "” có cột lạ “" + head.cell(i) + "”. Dùng tên cột của tệp mẫu.");
            }
            if (columns.put(key, i) != null) {
                throw new InvalidInput("file", "Trang “" + sheet + "” có hai cột “" + head.cell(i) + "”.");
            }
        }
        return columns;
    }
}
