package vn.dunghen.exchange.usecase;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import vn.dunghen.exchange.domain.Receiver;
import vn.dunghen.kernel.RuleViolation;

/** The secrets messages are signed with: sealed in their rows, open only while a message is signed. */
@Component
class ReceiverSecrets {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiverSecrets.class);

    private final SecretKeys keys;
    private final SealSecret sealing;

    ReceiverSecrets(SecretKeys keys, SealSecret sealing) {
        this.keys = keys;
        this.sealing = sealing;
    }

    /** @throws RuleViolation when there is no key to seal it with */
    String seal(String receiver, String secret) {
        return keys.key()
                .map(key -> Seal.close(key, receiver, secret))
                .orElseThrow(() -> RuleViolation.conflict("exchange.noSecretKey"));
    }

    /** Why nothing can be signed for it, as a message key. */
    Optional<String> refusal(Receiver receiver) {
        if (keys.key().isEmpty()) {
            return Optional.of("exchange.failed.noSecretKey");
        }
        return opened(receiver).isEmpty() ? Optional.of("exchange.failed.otherSecretKey") : Optional.empty();
    }

    /** A secret that still lies open, from before there was a key, is sealed on the way. */
    String open(Receiver receiver) {
        return opened(receiver).orElseThrow(() -> RuleViolation.conflict("exchange.noSecretKey"));
    }

    private Optional<String> opened(Receiver receiver) {
        return keys.key().flatMap(key -> {
            String kept = receiver.secret();
            if (Seal.closed(kept)) {
                return Seal.open(key, receiver.id(), kept);
            }
            seal(receiver, key);
            return Optional.of(kept);
        });
    }

    private void seal(Receiver receiver, byte[] key) {
        try {
            sealing.handle(receiver.id(), open -> Seal.close(key, receiver.id(), open));
        } catch (ConcurrencyFailureException another) {
            LOG.debug("the secret of receiver {} is being sealed by somebody else", receiver.id());
        }
    }
}
