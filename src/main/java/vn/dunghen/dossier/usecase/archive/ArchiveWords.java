package vn.dunghen.dossier.usecase.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.calendar.Moments;
import vn.dunghen.dossier.usecase.DossierDetail;

/** What a package says about its dossier, for people and for programs of later times. */
final class ArchiveWords {

    private ArchiveWords() {}

    static Map<String, Object> facts(DossierDetail dossier) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("code", dossier.code());
        facts.put("state", dossier.state().code());
        facts.put("procedure", dossier.procedure().code());
        facts.put("procedureVersion", dossier.procedure().version());
        facts.put("procedureName", dossier.procedure().name());
        facts.put("channel", dossier.channel().name());
        Map<String, Object> applicant = new LinkedHashMap<>();
        applicant.put("kind", dossier.applicant().kind().name());
        applicant.put("name", dossier.applicant().name());
        applicant.put("idNumber", dossier.applicant().idNumber());
        applicant.put("phone", dossier.applicant().phone());
        applicant.put("email", dossier.applicant().email());
        applicant.put("address", dossier.applicant().address());
        facts.put("applicant", applicant);
        facts.put("receiptNumber", dossier.receiptNumber());
        facts.put("registeredAt", text(dossier.registeredAt()));
        facts.put("acceptedAt", text(dossier.acceptedAt()));
        facts.put("finishedAt", text(dossier.finishedAt()));
        facts.put("returnedAt", text(dossier.returnedAt()));
        facts.put("closedAt", text(dossier.closedAt()));
        facts.put("unit", dossier.unit());
        facts.put("officer", dossier.officer());
        facts.put("findings", dossier.findings());
        facts.put("result", dossier.resultSummary());
        facts.put("resultNumber", dossier.resultNumber());
        facts.put(
                "signer",
                dossier.signature() == null ? null : dossier.signature().name());
        facts.put("decisionReason", dossier.decisionReason());
        facts.put("feeDue", dossier.feeDue());
        List<Map<String, Object>> papers = new ArrayList<>();
        dossier.components().forEach(paper -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("code", paper.code());
            line.put("name", paper.name());
            line.put("present", paper.present());
            papers.add(line);
        });
        facts.put("components", papers);
        return facts;
    }

    static List<Map<String, Object>> ledger(DossierDetail dossier) {
        List<Map<String, Object>> rows = new ArrayList<>();
        dossier.clock().forEach(row -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("seq", row.seq());
            line.put("at", text(row.at()));
            line.put("kind", row.kind().name());
            line.put("cause", row.cause());
            line.put("basis", row.basis());
            line.put("by", row.by());
            line.put("dueBefore", text(row.dueBefore()));
            line.put("dueAfter", text(row.dueAfter()));
            line.put("originalAfter", text(row.originalAfter()));
            line.put("sentence", row.sentence());
            line.put("explanation", row.explanation());
            rows.add(line);
        });
        return rows;
    }

    static String journal(DossierDetail dossier, List<AuditTrail.Entry> entries) {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>")
                .append(safe("Diễn biến hồ sơ " + dossier.code()))
                .append("</title></head><body><h1>")
                .append(safe("Diễn biến hồ sơ " + dossier.code()))
                .append("</h1><p>")
                .append(safe(dossier.procedure().name()))
                .append("</p><ol>\n");
        entries.forEach(entry -> page.append("<li>")
                .append(safe(Moments.say(entry.at()) + " – " + entry.actor().name() + ": " + entry.sentence()))
                .append("</li>\n"));
        return page.append("</ol></body></html>\n").toString();
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
