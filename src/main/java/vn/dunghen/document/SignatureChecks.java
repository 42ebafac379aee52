package vn.dunghen.document;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.dunghen.document.sign.SignedFile;
import vn.dunghen.document.sign.SigningFailed;
import vn.dunghen.document.sign.SigningKeys;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** Checks a file that anybody may bring, within bounds, and holds it against the department's own books. */
@Service
public class SignatureChecks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SignatureChecks.class);

    private static final int AT_ONCE = 2;

    private final SigningKeys keys;
    private final PaperSignatures signatures;
    private final Papers papers;
    private final int seconds;
    private final int largest;
    private final ExecutorService workers =
            new ThreadPoolExecutor(0, AT_ONCE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                var thread = new Thread(work, "signature-check");
                thread.setDaemon(true);
                return thread;
            });

    SignatureChecks(
            SigningKeys keys,
            PaperSignatures signatures,
            Papers papers,
            @Value("${dunghen.signing.check-seconds:15}") int seconds,
            @Value("${dunghen.signing.check-largest:20971520}") int largest) {
        this.keys = keys;
        this.signatures = signatures;
        this.papers = papers;
        this.seconds = seconds;
        this.largest = largest;
    }

    /**
     * What a paper with a number says to everybody; nothing personal.
     *
     * @param sha256 of the file that went out; null while it waits for its signatures
     */
    public record Known(String number, Instant issuedAt, String kind, SigningState state, @Nullable String sha256) {}

    /**
     * What came out.
     *
     * @param known the paper of the department's books that this file is, or was before it was changed
     * @param exact whether it is that file, byte by byte
     */
    public record Result(SignedFile.Finding finding, String sha256, Optional<Known> known, boolean exact) {}

    /**
     * Checks a file.
     *
     * @throws InvalidInput at {@code file} for one that is missing, too large, or takes too long
     * @throws RuleViolation CONFLICT while too many others check
     */
    public Result check(byte[] file) {
        if (file.length == 0) {
            throw new InvalidInput("file", "Chọn một tệp PDF để kiểm tra.");
        }
        if (file.length > largest) {
            throw new InvalidInput("file", "Tệp lớn hơn " + largest / (1 << 20) + " MB nên không kiểm tra được.");
        }
        Future<Result> running;
        try {
            running = workers.submit(() -> checked(file));
        } catch (RejectedExecutionException busy) {
            throw RuleViolation.conflict("document.check.busy");
        }
        try {
            return running.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            running.cancel(true);
            throw new InvalidInput("file", "Tệp phức tạp quá nên không kiểm tra xong trong " + seconds + " giây.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw RuleViolation.conflict("document.check.busy");
        } catch (ExecutionException failed) {
            // not even an exhausted memory or stack may bring down more than this one answer
            throw new InvalidInput("file", "Không đọc được tệp này như một tệp PDF.");
        }
    }

    /** What the QR of a paper leads to. */
    public Optional<Known> about(String paper) {
        return papers.find(paper).flatMap(one -> signatures.of(one.id()).map(line -> known(line, one)));
    }

    private Result checked(byte[] file) {
        var finding = SignedFile.check(file, trusted());
        String hash = KeptRenderings.sha256(file);
        Optional<Known> exact = byHash(hash);
        return new Result(finding, hash, exact.or(() -> before(file)), exact.isPresent());
    }

    /** A list of authorities that cannot be read believes nobody; a signature is then shown as from an unknown issuer. */
    private List<X509Certificate> trusted() {
        try {
            return keys.trusted();
        } catch (SigningFailed unreadable) {
            LOG.warn("the list of believed authorities cannot be read", unreadable);
            return List.of();
        }
    }

    /** A file that somebody only added to still begins with the one that went out. */
    private Optional<Known> before(byte[] file) {
        List<Integer> ends = SignedFile.ends(file);
        return ends.stream()
                .flatMap(end -> byHash(KeptRenderings.sha256(Arrays.copyOf(file, end))).stream())
                .findFirst();
    }

    private Optional<Known> byHash(String hash) {
        return signatures.file(hash).flatMap(line -> papers.find(line.paper()).map(paper -> known(line, paper)));
    }

    private static Known known(PaperSignatures.Line line, Papers.Paper paper) {
        return new Known(line.number(), paper.issuedAt(), kind(paper), line.state(), line.sha256());
    }

    /** The title of a paper may name a person; its kind does not. */
    private static String kind(Papers.Paper paper) {
        return switch (paper.template()) {
            case OfficialPress.TEMPLATE -> "document.kind.official";
            case ResultPapers.TEMPLATE -> "document.kind.result";
            default -> paper.title();
        };
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
