package vn.dunghen.dossier.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.dunghen.calendar.Limit;
import vn.dunghen.dossier.ChangeKind;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.ProcedureComponent;
import vn.dunghen.dossier.domain.ProcedureFee;

/** What was typed on the page of a proposal about one procedure. */
record ChangeForm(Map<String, String> typed) {

    static final int MOST_PAPERS = 40;
    private static final int SPARE_PAPERS = 3;
    private static final int FIRST_PAPERS = 6;

    static ChangeForm of(MultiValueMap<String, String> posted) {
        return new ChangeForm(posted.toSingleValueMap());
    }

    /** Pre-filled with what a version, or a proposal, says today. */
    static ChangeForm of(
            ChangeKind kind,
            String code,
            Procedure.Terms terms,
            List<ProcedureComponent> papers,
            List<ProcedureFee> fees,
            Map<String, String> head) {
        Map<String, String> typed = new LinkedHashMap<>(head);
        typed.put("kind", kind.name());
        typed.put("code", code);
        typed.put("name", terms.name());
        typed.put("field", terms.fieldCode());
        typed.put("fieldName", terms.fieldName());
        put(typed, "committed", terms.committed());
        put(typed, "statutory", terms.statutory());
        put(typed, "firstPhase", terms.firstPhase());
        put(typed, "supplementWindow", terms.supplementWindow());
        typed.put("fee", Long.toString(terms.feeAmount()));
        typed.put("feeRule", plain(terms.feeRule()));
        typed.put("level", terms.serviceLevel());
        typed.put("result", terms.resultName());
        typed.put("basis", plain(terms.basis()));
        typed.put("unit", plain(terms.unit()));
        flag(typed, "sameDay", terms.sameDay());
        flag(typed, "paymentFirst", terms.startNeedsPayment());
        for (int i = 0; i < papers.size(); i++) {
            ProcedureComponent paper = papers.get(i);
            typed.put("paper" + i + ".code", paper.code());
            typed.put("paper" + i + ".name", paper.name());
            typed.put("paper" + i + ".kind", paper.kind().name());
            typed.put("paper" + i + ".copies", paper.copies().toString());
            typed.put(
                    "paper" + i + ".days",
                    paper.minimumValidityDays() == null
                            ? ""
                            : paper.minimumValidityDays().toString());
            flag(typed, "paper" + i + ".required", paper.required());
            typed.put("paper" + i + ".paperCode", plain(paper.paperCode()));
            flag(typed, "paper" + i + ".digitise", paper.digitise());
        }
        FeeRows.put(typed, fees);
        return new ChangeForm(typed);
    }

    String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** How many rows of papers the page offers: those filled and some to spare. */
    int papers() {
        int filled = 0;
        for (int i = 0; i < MOST_PAPERS; i++) {
            if (!value("paper" + i + ".code").isBlank()
                    || !value("paper" + i + ".name").isBlank()) {
                filled = i + 1;
            }
        }
        return Math.min(MOST_PAPERS, Math.max(FIRST_PAPERS, filled + SPARE_PAPERS));
    }

    /** How many rows of the schedule of fees the page offers. */
    int fees() {
        return new FeeRows(typed).offered();
    }

    ProposalBody body() {
        return new ProposalBody(value("title"), value("reason"), value("effectiveFrom"), List.of(change()));
    }

    private ChangeBody change() {
        return new ChangeBody(
                value("kind"),
                value("code"),
                value("name"),
                value("field"),
                value("fieldName"),
                limit("committed"),
                limit("statutory"),
                limit("firstPhase"),
                typed.containsKey("sameDay"),
                number("fee") == null ? (value("fee").isBlank() ? 0L : -1L) : number("fee"),
                value("feeRule"),
                typed.containsKey("paymentFirst"),
                value("level"),
                value("result"),
                value("basis"),
                limit("supplementWindow"),
                value("unit"),
                components(),
                new FeeRows(typed).body());
    }

    private List<ChangeBody.@Nullable PaperBody> components() {
        List<ChangeBody.@Nullable PaperBody> papers = new ArrayList<>();
        for (int i = 0; i < MOST_PAPERS; i++) {
            String at = "paper" + i + ".";
            if (value(at + "code").isBlank() && value(at + "name").isBlank()) {
                continue;
            }
            papers.add(new ChangeBody.PaperBody(
                    value(at + "code"),
                    value(at + "name"),
                    value(at + "kind"),
                    whole(at + "copies", 1),
                    value(at + "days").isBlank() ? null : whole(at + "days", 0),
                    typed.containsKey(at + "required"),
                    value(at + "paperCode"),
                    typed.containsKey(at + "digitise")));
        }
        return papers;
    }

    private ChangeBody.@Nullable LimitBody limit(String name) {
        String amount = value(name + ".amount");
        return amount.isBlank() ? null : new ChangeBody.LimitBody(whole(name + ".amount", 0), value(name + ".unit"));
    }

    private int whole(String name, int otherwise) {
        Long number = number(name);
        return number == null ? (value(name).isBlank() ? otherwise : 0) : (int) Math.min(number, 100_000);
    }

    private @Nullable Long number(String name) {
        String digits = value(name).strip().replaceAll("[. ]", "");
        return digits.matches("\\d{1,12}") ? Long.valueOf(digits) : null;
    }

    private static void put(Map<String, String> typed, String name, @Nullable Limit limit) {
        if (limit != null) {
            typed.put(name + ".amount", Integer.toString(limit.amount()));
            typed.put(name + ".unit", limit.unit().name());
        }
    }

    private static void flag(Map<String, String> typed, String name, boolean on) {
        if (on) {
            typed.put(name, "true");
        }
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }
}
