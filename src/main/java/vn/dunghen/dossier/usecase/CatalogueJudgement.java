package vn.dunghen.dossier.usecase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Limit;
import vn.dunghen.directory.Directory;
import vn.dunghen.dossier.ChangeKind;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.ProcedureComponent;
import vn.dunghen.dossier.domain.ProcedureFee;
import vn.dunghen.dossier.domain.ProposedChange;

/** Judges the rows of a workbook against the newest versions of the catalogue. */
final class CatalogueJudgement {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9.\\-]{1,39}";
    private static final long MOST_FEE = 100_000_000_000L;

    private final Map<String, Procedure> newest;
    private final Directory directory;
    private final List<CatalogueReport.Line> lines = new ArrayList<>();
    private final List<ProposedChange.Draft> drafts = new ArrayList<>();
    private @Nullable Map<String, List<ProcedureFee>> schedules;

    CatalogueJudgement(Map<String, Procedure> newest, Directory directory) {
        this.newest = newest;
        this.directory = directory;
    }

    /** @param fees {@code null} when the workbook says nothing of schedules of fees */
    CatalogueReport of(List<CatalogueRow> procedures, List<CatalogueRow> papers, @Nullable List<CatalogueRow> fees) {
        Set<String> named =
                procedures.stream().map(row -> row.text(CatalogueColumns.CODE)).collect(Collectors.toSet());
        Map<String, List<ProcedureComponent>> byCode = papers(papers, named);
        schedules = fees == null ? null : CatalogueFees.read(fees, named, lines);
        Set<String> seen = new HashSet<>();
        for (CatalogueRow row : procedures) {
            judge(row, byCode, seen);
        }
        int untouched = (int) newest.values().stream()
                .filter(version -> version.effectiveTo() == null && !named.contains(version.code()))
                .count();
        return new CatalogueReport(List.copyOf(lines), untouched, List.copyOf(drafts));
    }

    private void judge(CatalogueRow row, Map<String, List<ProcedureComponent>> papers, Set<String> seen) {
        String code = row.needed(CatalogueColumns.CODE, 40);
        if (!code.isEmpty() && !code.matches(CODE)) {
            row.wrong("Mã thủ tục chỉ gồm chữ không dấu, số, dấu chấm, dấu gạch ngang.");
        }
        if (!code.isEmpty() && !seen.add(code)) {
            row.wrong("Mã thủ tục " + code + " ghi hai lần.");
        }
        Optional<Procedure> today = Optional.ofNullable(newest.get(code)).filter(it -> it.effectiveTo() == null);
        if (row.flag(CatalogueColumns.CHANGE)) {
            abolish(row, code, today);
            return;
        }
        List<ProcedureComponent> components = papers.getOrDefault(code, List.of());
        if (!code.isEmpty() && components.isEmpty()) {
            row.wrong("Trang “Thành phần” không có giấy tờ nào đọc được của thủ tục này.");
        }
        Procedure.@Nullable Terms terms = terms(row);
        if (terms == null || !row.errors().isEmpty()) {
            put(row, code, CatalogueReport.Verdict.WRONG, row.errors());
            return;
        }
        List<ProcedureFee> written = schedules == null ? null : schedules.getOrDefault(code, List.of());
        if (today.isEmpty()) {
            draft(row, code, ChangeKind.NEW, terms, components, written, List.of());
            return;
        }
        List<String> difference = CatalogueDifference.of(
                today.get(), terms, components, ProposedChange.schedule(written, terms, today.get()));
        if (difference.isEmpty()) {
            put(row, code, CatalogueReport.Verdict.SAME, List.of());
        } else {
            draft(row, code, ChangeKind.CHANGED, terms, components, written, difference);
        }
    }

    private void abolish(CatalogueRow row, String code, Optional<Procedure> today) {
        if (today.isEmpty()) {
            row.wrong("Danh mục không có thủ tục này để bãi bỏ.");
        }
        if (!row.errors().isEmpty()) {
            put(row, code, CatalogueReport.Verdict.WRONG, row.errors());
            return;
        }
        Procedure last = today.orElseThrow();
        draft(row, code, ChangeKind.ABOLISHED, last.terms(), last.components(), null, List.of());
    }

    private void draft(
            CatalogueRow row,
            String code,
            ChangeKind kind,
            Procedure.Terms terms,
            List<ProcedureComponent> components,
            @Nullable List<ProcedureFee> fees,
            List<String> reasons) {
        drafts.add(new ProposedChange.Draft(kind, code, terms, components, fees));
        put(row, code, CatalogueReport.Verdict.valueOf(kind.name()), reasons);
    }

    private void put(CatalogueRow row, String code, CatalogueReport.Verdict verdict, List<String> reasons) {
        lines.add(new CatalogueReport.Line(
                CatalogueColumns.PROCEDURES,
                row.number(),
                code,
                row.text(CatalogueColumns.NAME),
                verdict,
                List.copyOf(reasons)));
    }

    private Procedure.@Nullable Terms terms(CatalogueRow row) {
        String level = row.word(CatalogueColumns.LEVEL, CatalogueWords.LEVELS);
        Limit committed = row.limit(CatalogueColumns.COMMITTED);
        if (committed == null) {
            row.wrong("Thiếu “Thời hạn cam kết”.");
        }
        String unit = row.optional(CatalogueColumns.ROUTE, 16);
        if (unit != null && !directory.isOpen(unit)) {
            row.wrong("Không có đơn vị nào mang mã " + unit + ".");
        }
        String name = row.needed(CatalogueColumns.NAME, 500);
        String field = row.needed(CatalogueColumns.FIELD_CODE, 16);
        String fieldName = row.needed(CatalogueColumns.FIELD_NAME, 200);
        String result = row.needed(CatalogueColumns.RESULT, 300);
        Limit statutory = row.limit(CatalogueColumns.STATUTORY);
        Limit firstPhase = row.limit(CatalogueColumns.FIRST_PHASE);
        boolean sameDay = row.flag(CatalogueColumns.SAME_DAY);
        long fee = row.number(CatalogueColumns.FEE, MOST_FEE, 0);
        String feeRule = row.optional(CatalogueColumns.FEE_RULE, 1000);
        boolean payment = row.flag(CatalogueColumns.PAYMENT_FIRST);
        String basis = row.optional(CatalogueColumns.BASIS, 500);
        Limit window = row.limit(CatalogueColumns.WINDOW);
        if (level == null || committed == null) {
            return null;
        }
        return new Procedure.Terms(
                name,
                field,
                fieldName,
                committed,
                statutory,
                firstPhase,
                sameDay,
                fee,
                feeRule,
                payment,
                level,
                result,
                basis,
                window,
                unit);
    }

    private Map<String, List<ProcedureComponent>> papers(List<CatalogueRow> rows, Set<String> named) {
        Map<String, List<ProcedureComponent>> papers = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (CatalogueRow row : rows) {
            String code = row.needed(CatalogueColumns.CODE, 40);
            String paper = row.needed(CatalogueColumns.PAPER_CODE, 32);
            if (!code.isEmpty() && !named.contains(code)) {
                row.wrong("Trang “Thủ tục” không có mã " + code + ".");
            }
            if (!seen.add(code + "/" + paper)) {
                row.wrong("Giấy tờ " + paper + " của thủ tục " + code + " ghi hai lần.");
            }
            ProcedureComponent component = component(row, paper);
            if (component == null || !row.errors().isEmpty()) {
                lines.add(new CatalogueReport.Line(
                        CatalogueColumns.PAPERS,
                        row.number(),
                        code,
                        row.text(CatalogueColumns.PAPER_NAME),
                        CatalogueReport.Verdict.WRONG,
                        row.errors()));
            } else {
                papers.computeIfAbsent(code, key -> new ArrayList<>()).add(component);
            }
        }
        return papers;
    }

    private static @Nullable ProcedureComponent component(CatalogueRow row, String paper) {
        String name = row.needed(CatalogueColumns.PAPER_NAME, 500);
        PaperKind kind = row.word(CatalogueColumns.PAPER_KIND, CatalogueWords.PAPERS);
        int copies = (int) row.number(CatalogueColumns.COPIES, 99, 1);
        long validity = row.number(CatalogueColumns.VALIDITY, 3_650, 0);
        boolean required = row.text(CatalogueColumns.REQUIRED).isEmpty() || row.flag(CatalogueColumns.REQUIRED);
        String type = row.optional(CatalogueColumns.PAPER_TYPE, 32);
        boolean digitise = !row.text(CatalogueColumns.DIGITISE).isEmpty() && row.flag(CatalogueColumns.DIGITISE);
        if (type != null && !type.matches("[A-Z0-9][A-Z0-9-]{1,31}")) {
            row.wrong("“" + CatalogueColumns.PAPER_TYPE + "” gồm 2 đến 32 chữ hoa, chữ số hoặc gạch nối.");
        }
        if (copies < 1) {
            row.wrong("“Số bản” phải từ 1 trở lên.");
        }
        return kind == null
                ? null
                : new ProcedureComponent(
                        paper, name, kind, copies, validity == 0 ? null : (int) validity, required, type, digitise);
    }
}
