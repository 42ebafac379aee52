package vn.dunghen.dossier.usecase.papers;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.document.Attachments;
import vn.dunghen.dossier.DossierEvent;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.Ending;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.DossierComponent;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.HeldPaper;

/** The index of papers the department holds: written when the desk has found a paper good, or a result is finished. */
@Component
public class HeldPapers {

    /** The slot of a dossier's own result among its files. */
    static final String RESULT_SLOT = "ket-qua";

    private static final Set<String> NOTED =
            Set.of("dossier.accepted", "dossier.supplemented", "dossier.supplementedNoted", "dossier.finished");

    private final JdbcTemplate jdbc;
    private final Dossiers dossiers;
    private final Attachments attachments;
    private final HolderHash holders;

    HeldPapers(JdbcTemplate jdbc, Dossiers dossiers, Attachments attachments, HolderHash holders) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.holders = holders;
    }

    @EventListener
    void on(DossierEvent event) {
        if (NOTED.contains(event.action())) {
            dossiers.find(event.dossier()).ifPresent(this::note);
        } else if (event.action().equals("dossier.resultTakenBack")) {
            jdbc.update(
                    "delete from dossier_held_paper where dossier_id = ? and slot = ?",
                    event.dossier().value(),
                    RESULT_SLOT);
        }
    }

    /** Files that have come after the papers were checked count as well. */
    public void note(Dossier dossier) {
        Optional<String> holder = holders.of(dossier.applicant().idNumber());
        if (holder.isEmpty() || dossier.acceptedAt() == null) {
            return;
        }
        Set<String> digitised = attachments.about(dossier.subject()).stream()
                .map(Attachments.Attachment::slot)
                .collect(Collectors.toSet());
        LocalDate since = Moments.day(dossier.acceptedAt());
        for (DossierComponent paper : dossier.components()) {
            if (paper.paperCode() != null
                    && paper.present()
                    && paper.reusedFrom() == null
                    && digitised.contains(paper.code())) {
                write(
                        dossier,
                        holder.get(),
                        paper.paperCode(),
                        paper.name(),
                        paper.code(),
                        null,
                        since,
                        paper.expires());
            }
        }
        if (dossier.ending() == Ending.RESULT && dossier.finishedAt() != null) {
            result(dossier, holder.get(), Moments.day(dossier.finishedAt()));
        }
    }

    private void result(Dossier dossier, String holder, LocalDate day) {
        jdbc.query(
                "select paper_code, valid_months from dossier_result_paper where procedure_code = ?",
                row -> {
                    int months = row.getInt(2);
                    LocalDate until = row.wasNull() ? null : day.plusMonths(months);
                    write(
                            dossier,
                            holder,
                            row.getString(1),
                            dossier.procedure().terms().resultName(),
                            RESULT_SLOT,
                            Optional.ofNullable(dossier.resultNumber()).orElse(""),
                            day,
                            until);
                },
                dossier.procedure().code());
    }

    private void write(
            Dossier dossier,
            String holder,
            String paperCode,
            String name,
            String slot,
            @Nullable String number,
            LocalDate since,
            @Nullable LocalDate expires) {
        jdbc.update(
                "delete from dossier_held_paper where dossier_id = ? and slot = ?",
                dossier.id().value(),
                slot);
        jdbc.update(
                "insert into dossier_held_paper (id, agency, holder, paper_code, paper_name, dossier_id, dossier_code,"
                        + " slot, issued_here, document_number, held_on, expires_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                dossier.agency(),
                holder,
                paperCode,
                name,
                dossier.id().value(),
                dossier.code(),
                slot,
                number != null,
                number,
                Date.valueOf(since),
                expires == null ? null : Date.valueOf(expires));
    }

    /** For each paper the dossier lacks, the newest one of its kind that is held and still valid, by component. */
    Map<String, HeldPaper> missingButHeld(Dossier dossier, Instant now) {
        return held(dossier, now, paper -> !paper.present());
    }

    /** The same for papers of the dossier that lie elsewhere as well, whether they are there or not. */
    Map<String, HeldPaper> heldElsewhere(Dossier dossier, Instant now) {
        return held(dossier, now, paper -> paper.reusedFrom() == null);
    }

    private Map<String, HeldPaper> held(Dossier dossier, Instant now, Predicate<DossierComponent> which) {
        Map<String, HeldPaper> held = new LinkedHashMap<>();
        Optional<String> holder = holders.of(dossier.applicant().idNumber());
        if (holder.isEmpty()) {
            return held;
        }
        List<DossierComponent> missing = dossier.components().stream()
                .filter(paper -> paper.paperCode() != null && which.test(paper))
                .toList();
        for (DossierComponent paper : missing) {
            Integer days = dossier.procedure().components().stream()
                    .filter(asked -> asked.code().equals(paper.code()))
                    .findFirst()
                    .map(asked -> asked.minimumValidityDays())
                    .orElse(null);
            LocalDate until = Moments.day(now).plusDays(days == null ? 0 : days);
            of(dossier, holder.get(), paper.paperCode(), until).ifPresent(found -> held.put(paper.code(), found));
        }
        return held;
    }

    private Optional<HeldPaper> of(Dossier dossier, String holder, String paperCode, LocalDate validUntil) {
        return jdbc
                .query(
                        "select id, paper_code, paper_name, dossier_id, dossier_code, slot, issued_here, document_number,"
                                + " held_on, expires_on from dossier_held_paper"
                                + " where agency = ? and holder = ? and paper_code = ?"
                                + " and dossier_id <> ? and (expires_on is null or expires_on >= ?)"
                                + " order by held_on desc, id fetch first 20 rows only",
                        (row, number) -> read(row),
                        dossier.agency(),
                        holder,
                        paperCode,
                        dossier.id().value(),
                        Date.valueOf(validUntil))
                .stream()
                .filter(paper -> paper.issuedHere() || !files(paper).isEmpty())
                .findFirst();
    }

    /** What is kept of a held paper; a file that was taken back is held no more. */
    List<Attachments.Attachment> files(HeldPaper paper) {
        return attachments.about(new DossierId(paper.dossierId()).subject()).stream()
                .filter(file -> file.slot().equals(paper.slot()))
                .toList();
    }

    private static HeldPaper read(ResultSet row) throws SQLException {
        Date expires = row.getDate("expires_on");
        return new HeldPaper(
                row.getString("id"),
                row.getString("paper_code"),
                row.getString("paper_name"),
                row.getString("dossier_id"),
                row.getString("dossier_code"),
                row.getString("slot"),
                row.getBoolean("issued_here"),
                row.getString("document_number"),
                row.getDate("held_on").toLocalDate(),
                expires == null ? null : expires.toLocalDate());
    }
}
