package vn.dunghen.document;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.document.sign.PaperSigner;
import vn.dunghen.document.sign.SigningFailed;
import vn.dunghen.document.sign.SigningKey;
import vn.dunghen.document.sign.SigningKeys;
import vn.dunghen.document.sign.SigningSettings;

/** Signs papers, each in a transaction of its own that holds the paper's row: once, whoever asks and however many ask. */
@Component
class SigningDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SigningDesk.class);

    private final SigningRows rows;
    private final KeptRenderings kept;
    private final SigningKeys keys;
    private final SigningSettings settings;
    private final Directory directory;
    private final Clock clock;
    private final TransactionTemplate alone;
    private volatile @Nullable PaperSigner signer;

    SigningDesk(
            SigningRows rows,
            KeptRenderings kept,
            SigningKeys keys,
            SigningSettings settings,
            Directory directory,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.kept = kept;
        this.keys = keys;
        this.settings = settings;
        this.directory = directory;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The paper as it looks before anybody signs. */
    interface Rendering {

        /** @param toBeSigned false for a paper that nobody can sign digitally; it says so */
        byte[] of(boolean toBeSigned);
    }

    /**
     * Signs the paper if it waits.
     *
     * @return why it could not be done; empty when there is nothing left to do
     */
    Optional<SigningFailed.Why> sign(String paper, Rendering rendering) {
        // it is the machine that signs with the signer's key, not whoever opens the paper first
        SecurityContext reader = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            return Optional.ofNullable(
                    alone.execute(status -> rows.locked(directory.agency().code(), paper)
                            .filter(SigningRow::isWaiting)
                            .map(row -> attempt(row, rendering))
                            .orElse(null)));
        } finally {
            SecurityContextHolder.setContext(reader);
        }
    }

    private SigningFailed.@Nullable Why attempt(SigningRow row, Rendering rendering) {
        Instant now = clock.instant();
        try {
            sign(row, rendering, now);
            return null;
        } catch (SigningFailed failed) {
            LOG.warn("paper {} waits for its signatures", row.paper(), failed);
            row.failed(failed.why(), now);
            rows.save(row);
            return failed.why();
        }
    }

    private void sign(SigningRow row, Rendering rendering, Instant now) {
        String login = login(row);
        String agency = directory.agency().name();
        var person = login == null ? Optional.<SigningKey>empty() : keys.person(login, row.signer());
        var own = keys.agency(agency);
        if (person.isEmpty() || own.isEmpty() || login == null) {
            byte[] plain = kept.keep(KeptRenderings.Form.PDF, row.paper(), rendering.of(false));
            row.leaveUnsigned(KeptRenderings.sha256(plain));
        } else {
            byte[] signed = signer().sign(
                            rendering.of(true),
                            new PaperSigner.Hand(person.get(), row.signer(), row.capacity(), keys.handwriting(login)),
                            new PaperSigner.Hand(own.get(), agency, "Cơ quan ban hành", keys.seal(agency)),
                            directory.agency().place(),
                            now);
            kept.keep(KeptRenderings.Form.PDF, row.paper(), signed);
            row.signed(KeptRenderings.sha256(signed), now);
        }
        rows.save(row);
    }

    /** Null when nobody of that name has a key to be asked for. */
    private @Nullable String login(SigningRow row) {
        if (row.login() != null) {
            return row.login();
        }
        List<String> named = directory.staff().stream()
                .filter(member -> member.name().equals(row.signer()))
                .map(StaffMember::login)
                .toList();
        if (named.size() > 1) {
            throw new SigningFailed(SigningFailed.Why.SIGNER, "two people of that name");
        }
        return named.isEmpty() ? null : named.get(0);
    }

    /** Made when it is first needed: it loads thousands of classes. */
    private PaperSigner signer() {
        PaperSigner ready = signer;
        if (ready == null) {
            ready = new PaperSigner(settings.tsa());
            signer = ready;
        }
        return ready;
    }
}
