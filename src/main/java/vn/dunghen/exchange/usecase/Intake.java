package vn.dunghen.exchange.usecase;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.InspectedFile;

/**
 * The door for what other systems send in. Whoever loses a race against the same message asks again and gets the first
 * answer; other content under a known code is refused and kept for the desk.
 */
@Service
public class Intake {

    private static final int ATTEMPTS = 8;

    private final TakeFiling filing;
    private final TakeSupplement supplement;
    private final TakeWithdrawal withdrawal;
    private final Conflicts conflicts;
    private final Attachments attachments;

    /** Who sends the same at the same time waits here and not in the database, where each would hold a connection. */
    private final Lock[] turns = Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

    Intake(
            TakeFiling filing,
            TakeSupplement supplement,
            TakeWithdrawal withdrawal,
            Conflicts conflicts,
            Attachments attachments) {
        this.attachments = attachments;
        this.filing = filing;
        this.supplement = supplement;
        this.withdrawal = withdrawal;
        this.conflicts = conflicts;
    }

    /** @param first whether it was not there before */
    public record Received(String dossierId, String code, boolean first) {}

    public Received file(Filing sent) {
        List<Enclosure> files = inspected(sent.files());
        return once(sent.outsideCode(), () -> filing.handle(sent, files));
    }

    public Received supplement(Filing.Supplement sent) {
        List<Enclosure> files = inspected(sent.files());
        return once(sent.outsideCode(), () -> supplement.handle(sent, files));
    }

    public Received withdraw(String outsideCode, @Nullable String reason) {
        return once(outsideCode, () -> withdrawal.handle(outsideCode, reason));
    }

    /** A file that was looked into, and its place in the dossier. */
    record Enclosure(String slot, InspectedFile file) {}

    /** Before anything is held: a scanner may take its time. */
    private List<Enclosure> inspected(List<Filing.SentFile> files) {
        return files.stream()
                .map(file -> new Enclosure(
                        file.slot(), attachments.inspect(file.name(), new ByteArrayInputStream(file.content()))))
                .toList();
    }

    private Received once(String outsideCode, Supplier<Received> take) {
        Lock turn = turns[Math.floorMod(outsideCode.hashCode(), turns.length)];
        turn.lock();
        try {
            return tried(take);
        } finally {
            turn.unlock();
        }
    }

    private Received tried(Supplier<Received> take) {
        for (int attempt = 1; ; attempt++) {
            try {
                return take.get();
            } catch (OtherContent other) {
                conflicts.keep(other);
                throw other;
            } catch (ConcurrencyFailureException | DuplicateKeyException lost) {
                if (attempt == ATTEMPTS) {
                    throw lost;
                }
            }
        }
    }
}
