package vn.dunghen.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.document.sign.SigningFailed;

/** The digital signatures of issued papers: which wait and why, which are done, and which file is the department's own. */
public interface PaperSignatures {

    /** Papers that wait to be signed, the next one first, at most 200. */
    List<Line> waiting();

    /** Lets a waiting paper be tried at once. */
    void retry(String paper);

    /** What is known of a paper's signatures; empty for papers of before there were any. */
    Optional<Line> of(String paper);

    /** The paper whose kept file has this hash. */
    Optional<Line> file(String sha256);

    /**
     * A paper and its signatures.
     *
     * @param number as it is written on the paper
     * @param attempts how often signing has failed
     * @param dueAt when it is tried next
     * @param reason of the last failure
     * @param sha256 of the kept file, once there is one
     */
    record Line(
            String paper,
            String number,
            String title,
            String signer,
            SigningState state,
            int attempts,
            Instant waitingSince,
            Instant dueAt,
            SigningFailed.@Nullable Why reason,
            @Nullable Instant signedAt,
            @Nullable String sha256) {}
}
