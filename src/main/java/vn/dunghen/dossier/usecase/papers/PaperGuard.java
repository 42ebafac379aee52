package vn.dunghen.dossier.usecase.papers;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Policy;
import vn.dunghen.document.AttachmentGuard;
import vn.dunghen.document.Attachments;
import vn.dunghen.dossier.DossierId;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** Keeps sensitive papers shut: only who works on the dossier opens one, and says why. */
@Component
class PaperGuard implements AttachmentGuard {

    static final String SENSITIVE = "dossier.sensitive";

    static final int LONGEST = 300;

    private final Dossiers dossiers;
    private final Policy policy;
    private final JdbcTemplate jdbc;

    PaperGuard(Dossiers dossiers, Policy policy, JdbcTemplate jdbc) {
        this.dossiers = dossiers;
        this.policy = policy;
        this.jdbc = jdbc;
    }

    @Override
    public String subjectType() {
        return DossierId.TYPE;
    }

    @Override
    public void beforeOpening(Attachments.Attachment attachment, @Nullable String why) {
        Dossier dossier = dossiers.find(DossierId.of(attachment.subject()))
                .orElseThrow(() -> RuleViolation.notFound("dossier.unknown"));
        boolean sensitive = dossier.components().stream()
                .filter(paper -> paper.code().equals(attachment.slot()) && paper.paperCode() != null)
                .anyMatch(paper -> isSensitive(paper.paperCode()));
        if (!sensitive) {
            return;
        }
        policy.require(SENSITIVE, dossier.resource());
        if (why == null || why.isBlank()) {
            throw new InvalidInput(
                    "reason", "Ghi lý do mở giấy tờ nhạy cảm ở trang hồ sơ, mục Giấy tờ; lý do được ghi vào nhật ký.");
        }
        if (why.length() > LONGEST) {
            throw new InvalidInput("reason", "Lý do tối đa 300 ký tự, đang có " + why.length() + ".");
        }
    }

    private boolean isSensitive(@Nullable String paperCode) {
        Integer found = jdbc.queryForObject(
                "select count(*) from dossier_paper_type where code = ? and sensitive = true",
                Integer.class,
                paperCode);
        return found != null && found > 0;
    }
}
