package vn.dunghen.dossier.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.Limit;
import vn.dunghen.dossier.ChangeKind;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.ProcedureComponent;
import vn.dunghen.dossier.domain.ProcedureFee;
import vn.dunghen.dossier.domain.ProposedChange;

/** What a proposal says of one procedure; an abolition needs only its code. */
record ChangeBody(
        @Nullable String kind,
        @Nullable String code,
        @Nullable String name,
        @Nullable String field,
        @Nullable String fieldName,
        @Nullable LimitBody committed,
        @Nullable LimitBody statutory,
        @Nullable LimitBody firstPhase,
        @Nullable Boolean sameDay,
        @Nullable Long fee,
        @Nullable String feeRule,
        @Nullable Boolean paymentFirst,
        @Nullable String level,
        @Nullable String result,
        @Nullable String basis,
        @Nullable LimitBody supplementWindow,
        @Nullable String unit,
        @Nullable List<@Nullable PaperBody> components,
        @Nullable List<@Nullable FeeBody> fees) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.\\-]{1,39}");
    private static final Pattern PAPER_TYPE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,31}");
    private static final Set<String> LEVELS = Set.of("TT", "MP", "CC");
    private static final long MOST_FEE = 100_000_000_000L;

    /** A limit, e.g. 10 WORKING_DAY. */
    record LimitBody(@Nullable Integer amount, @Nullable String unit) {}

    /** A paper asked for. */
    record PaperBody(
            @Nullable String code,
            @Nullable String name,
            @Nullable String kind,
            @Nullable Integer copies,
            @Nullable Integer minimumValidityDays,
            @Nullable Boolean required,
            @Nullable String paperCode,
            @Nullable Boolean digitise) {}

    /** A line of the schedule of fees: đồng each, or per mille of a value with the least and the most. */
    record FeeBody(
            @Nullable String code,
            @Nullable String name,
            @Nullable String unit,
            @Nullable Long each,
            @Nullable Integer perMille,
            @Nullable Long least,
            @Nullable Long most,
            @Nullable String basis) {}

    /** @param endings the abolition of a procedure by its code */
    Optional<ProposedChange.Draft> draft(BodyReader read, Function<String, Optional<ProposedChange.Draft>> endings) {
        int before = read.errors().size();
        ChangeKind what = read.word("kind", kind, ChangeKind.class, "Chọn ban hành mới, sửa đổi hoặc bãi bỏ");
        String which = read.needed("code", code, 40, "Ghi mã thủ tục");
        if (!which.isEmpty() && !CODE.matcher(which).matches()) {
            read.wrong("code", "Mã thủ tục chỉ gồm chữ không dấu, số, dấu chấm, dấu gạch ngang.");
        }
        if (what == ChangeKind.ABOLISHED) {
            return ending(read, which, endings);
        }
        Procedure.@Nullable Terms terms = terms(read);
        List<ProcedureComponent> papers = papers(read);
        List<ProcedureFee> schedule = fees == null ? null : fees(read, fees);
        return what == null || terms == null || read.errors().size() > before
                ? Optional.empty()
                : Optional.of(new ProposedChange.Draft(what, which, terms, papers, schedule));
    }

    private static Optional<ProposedChange.Draft> ending(
            BodyReader read, String which, Function<String, Optional<ProposedChange.Draft>> endings) {
        Optional<ProposedChange.Draft> draft = endings.apply(which);
        if (draft.isEmpty() && !which.isEmpty()) {
            read.wrong("code", "Danh mục không có thủ tục " + which + " để bãi bỏ.");
        }
        return draft;
    }

    private Procedure.@Nullable Terms terms(BodyReader read) {
        String called = read.needed("name", name, 500, "Ghi tên thủ tục");
        String fieldCode = read.needed("field", field, 16, "Ghi mã lĩnh vực");
        String fieldText = read.needed("fieldName", fieldName, 200, "Ghi tên lĩnh vực");
        Limit promised = read.limit("committed", committed);
        if (promised == null && committed == null) {
            read.wrong("committed", "Ghi thời hạn cam kết.");
        }
        Limit law = read.limit("statutory", statutory);
        Limit phase = read.limit("firstPhase", firstPhase);
        Limit window = read.limit("supplementWindow", supplementWindow);
        long amount = fee == null ? 0 : fee;
        if (amount < 0 || amount > MOST_FEE) {
            read.wrong("fee", "Phí, lệ phí là số đồng, từ 0 trở lên.");
        }
        if (level == null || !LEVELS.contains(level)) {
            read.wrong("level", "Chọn mức độ: toàn trình, một phần hoặc cung cấp thông tin.");
        }
        String gives = read.needed("result", result, 300, "Ghi kết quả của thủ tục");
        String rule = read.optional("feeRule", feeRule, 1000);
        String why = read.optional("basis", basis, 500);
        String route = read.optional("unit", unit, 16);
        if (promised == null || level == null) {
            if (promised == null && committed != null && committed.amount() == null) {
                read.wrong("committed", "Ghi thời hạn cam kết.");
            }
            return null;
        }
        return new Procedure.Terms(
                called,
                fieldCode,
                fieldText,
                promised,
                law,
                phase,
                Boolean.TRUE.equals(sameDay),
                amount,
                rule,
                Boolean.TRUE.equals(paymentFirst),
                level,
                gives,
                why,
                window,
                route);
    }

    private List<ProcedureComponent> papers(BodyReader read) {
        List<ProcedureComponent> papers = new ArrayList<>();
        if (components == null || components.isEmpty() || components.size() > 100) {
            read.wrong("components", "Ghi từ 1 đến 100 giấy tờ trong thành phần hồ sơ.");
            return papers;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < components.size(); i++) {
            PaperBody paper = components.get(i);
            BodyReader at = new BodyReader(read.errors(), read.prefix() + "components[" + i + "].");
            if (paper == null) {
                at.wrong("code", "Ghi mã giấy tờ.");
                continue;
            }
            String id = at.needed("code", paper.code(), 32, "Ghi mã giấy tờ");
            if (!seen.add(id)) {
                at.wrong("code", "Mã giấy tờ " + id + " ghi hai lần.");
            }
            String called = at.needed("name", paper.name(), 500, "Ghi tên giấy tờ");
            PaperKind form = at.word("kind", paper.kind(), PaperKind.class, "Chọn bản chính, bản sao hoặc bản điện tử");
            int copies = paper.copies() == null ? 1 : paper.copies();
            if (copies < 1 || copies > 99) {
                at.wrong("copies", "Số bản từ 1 đến 99.");
            }
            Integer days = paper.minimumValidityDays();
            if (days != null && (days < 1 || days > 3650)) {
                at.wrong("minimumValidityDays", "Số ngày còn hạn từ 1 đến 3650.");
            }
            if (form != null) {
                papers.add(new ProcedureComponent(
                        id,
                        called,
                        form,
                        copies,
                        days,
                        !Boolean.FALSE.equals(paper.required()),
                        paperType(at, paper.paperCode()),
                        Boolean.TRUE.equals(paper.digitise())));
            }
        }
        return papers;
    }

    private static List<ProcedureFee> fees(BodyReader read, List<@Nullable FeeBody> lines) {
        List<ProcedureFee> schedule = new ArrayList<>();
        if (lines.size() > ProcedureFee.MOST_LINES) {
            read.wrong("fees", "Biểu phí có tối đa " + ProcedureFee.MOST_LINES + " dòng.");
            return schedule;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            FeeBody line = lines.get(i);
            BodyReader at = new BodyReader(read.errors(), read.prefix() + "fees[" + i + "].");
            if (line == null) {
                at.wrong("code", "Ghi mã dòng phí.");
                continue;
            }
            int before = read.errors().size();
            ProcedureFee fee = new ProcedureFee(
                    at.needed("code", line.code(), 32, "Ghi mã dòng phí"),
                    at.needed("name", line.name(), 300, "Ghi tên dòng phí"),
                    at.needed("unit", line.unit(), 60, "Ghi đơn vị tính của dòng phí"),
                    line.each(),
                    line.perMille(),
                    line.least(),
                    line.most(),
                    at.optional("basis", line.basis(), 500));
            if (!fee.code().isEmpty() && !seen.add(fee.code())) {
                at.wrong("code", "Mã dòng phí " + fee.code() + " ghi hai lần.");
            }
            if (read.errors().size() == before) {
                fee.refusals().forEach(wrong -> at.wrong(wrong.field(), wrong.message()));
            }
            schedule.add(fee);
        }
        return schedule;
    }

    private static @Nullable String paperType(BodyReader at, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (!PAPER_TYPE.matcher(code.strip()).matches()) {
            at.wrong("paperCode", "Mã loại giấy tờ gồm 2 đến 32 chữ hoa, chữ số hoặc gạch nối.");
        }
        return code.strip();
    }
}
