package vn.dunghen.dossier.usecase.archive;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.audit.SubjectProofs;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.HashedZip;
import vn.dunghen.document.Papers;
import vn.dunghen.dossier.VerifyArchive;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.usecase.ReadDossiers;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/**
 * One finished dossier as a ZIP that can be read and checked without the system: its papers and slips, what is known of it,
 * its ledger, its journal with the seals that bind it, and the hash of each of these. Who took it away is written down.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class ArchivePackage {

    private static final JsonMapper JSON = new JsonMapper();

    private final ReadDossiers dossiers;
    private final Attachments attachments;
    private final Papers papers;
    private final AuditTrail trail;
    private final SubjectProofs proofs;
    private final Policy policy;
    private final Directory directory;
    private final ArchiveRows rows;
    private final TransactionTemplate transaction;

    ArchivePackage(
            ReadDossiers dossiers,
            Attachments attachments,
            Papers papers,
            AuditTrail trail,
            SubjectProofs proofs,
            Policy policy,
            Directory directory,
            ArchiveRows rows,
            TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.papers = papers;
        this.trail = trail;
        this.proofs = proofs;
        this.policy = policy;
        this.directory = directory;
        this.rows = rows;
        this.transaction = transaction;
    }

    /**
     * Writes the package; the caller lets its bytes leave only once this has returned, for by then the trail knows of it.
     *
     * @return SHA-256 of the list of its files, 64 hex digits; it stands for the whole
     * @throws RuleViolation NOT_FOUND for a dossier one may not see, FORBIDDEN, CONFLICT while it is open or a paper waits
     *     for its signature
     */
    public String write(String code, OutputStream out) {
        DossierDetail dossier = dossiers.byCode(code);
        if (!policy.allows("dossier.archive", dossier.resource())) {
            throw RuleViolation.forbidden("forbidden");
        }
        if (!dossier.closed()) {
            throw RuleViolation.conflict("dossier.archiveOpen", code);
        }
        Subject subject = new Subject("dossier", dossier.id());
        try {
            var zip = new HashedZip(out, Objects.requireNonNull(dossier.closedAt()));
            files(subject, zip);
            slips(subject, zip);
            zip.add("ho-so.json", "Thông tin hồ sơ", json(ArchiveWords.facts(dossier)));
            zip.add("so-ngay-hen.json", "Sổ ngày hẹn", json(ArchiveWords.ledger(dossier)));
            zip.add("dien-bien.html", "Diễn biến bằng lời", utf8(ArchiveWords.journal(dossier, trail.about(subject))));
            var journal = new ByteArrayOutputStream();
            String head = proofs.write(subject, journal);
            zip.add(VerifyArchive.JOURNAL, "Nhật ký và niêm phong", journal.toByteArray());
            Map<String, Object> list = new LinkedHashMap<>();
            list.put("format", VerifyArchive.FORMAT);
            list.put("agency", directory.agency().code());
            list.put("agencyName", directory.agency().name());
            list.put("dossier", code);
            list.put("subject", subject.toString());
            list.put("auditHead", head);
            String hash = zip.finish(VerifyArchive.LIST, VerifyArchive.LIST_HASH, list);
            transaction.executeWithoutResult(status -> {
                trail.recordAccess(subject, "lập gói nộp lưu từ các tệp và phiếu, mã gói " + hash);
                rows.packed(dossier.id(), hash);
            });
            return hash;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void files(Subject subject, HashedZip zip) throws IOException {
        int number = 0;
        for (Attachments.Attachment file : attachments.about(subject)) {
            var content = new ByteArrayOutputStream();
            attachments.copy(file, content);
            String name = "giay-to/%02d-%s.%s"
                    .formatted(++number, file.slot(), file.type().name().toLowerCase(Locale.ROOT));
            zip.add(name, file.name(), content.toByteArray());
        }
    }

    private void slips(Subject subject, HashedZip zip) throws IOException {
        List<Papers.Paper> issued = new ArrayList<>(papers.about(subject));
        for (int i = 0; i < issued.size(); i++) {
            Papers.Paper paper = issued.get(i);
            zip.add(
                    "phieu/%02d-%s.pdf".formatted(i + 1, paper.template().replaceAll("[^A-Za-z0-9]+", "-")),
                    paper.title(),
                    papers.pdf(paper.id()));
        }
    }

    private static byte[] json(Object value) throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
