package vn.dunghen.document;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.document.sign.SigningSettings;
import vn.dunghen.kernel.RuleViolation;

/** The rows of the signatures: one for each paper somebody signs. */
@Service
@Transactional
class StoredSignatures implements PaperSignatures {

    private static final int SHOWN = 200;

    private final SigningRows rows;
    private final Directory directory;
    private final SigningSettings settings;
    private final Clock clock;

    StoredSignatures(SigningRows rows, Directory directory, SigningSettings settings, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /** A paper that somebody signs waits from now on. */
    void expect(Papers.Paper paper, Map<String, Object> content) {
        if (paper.signer().isBlank()) {
            return;
        }
        rows.save(SigningRow.of(
                paper,
                agency(),
                SignedContent.number(paper, content),
                SignedContent.title(paper, content),
                SignedContent.login(content),
                SignedContent.capacity(content),
                clock.instant()));
    }

    /** What a paper that is to be signed shows besides: where anybody checks it. */
    Map<String, Object> marks(String paper) {
        var address = settings.checkAddress() + "?ma=" + paper;
        return Map.of(
                "check",
                Map.of(
                        "qr",
                        Codes.qr(address),
                        "address",
                        settings.checkAddress().replaceFirst("^https?://", "")));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> waiting() {
        return rows.in(agency(), SigningState.WAITING, Limit.of(SHOWN)).stream()
                .map(SigningRow::line)
                .toList();
    }

    @Override
    public void retry(String paper) {
        SigningRow row = rows.locked(agency(), paper)
                .filter(SigningRow::isWaiting)
                .orElseThrow(() -> RuleViolation.conflict("document.signing.notWaiting"));
        row.retry(clock.instant());
        rows.save(row);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Line> of(String paper) {
        return rows.findById(paper).map(SigningRow::line);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Line> file(String sha256) {
        return rows.file(agency(), sha256).stream().findFirst().map(SigningRow::line);
    }

    @Transactional(readOnly = true)
    public @Nullable SigningRow next(Instant upTo) {
        return rows.due(agency(), upTo, Limit.of(1)).stream().findFirst().orElse(null);
    }

    private String agency() {
        return directory.agency().code();
    }
}
