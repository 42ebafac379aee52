package vn.dunghen.exchange.usecase;

import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.exchange.domain.Receivers;

/** Seals a secret that was kept before there was a key to seal it with. */
@Component
class SealSecret {

    private final Receivers receivers;
    private final Directory directory;

    SealSecret(Receivers receivers, Directory directory) {
        this.receivers = receivers;
        this.directory = directory;
    }

    /** @throws org.springframework.dao.ConcurrencyFailureException when somebody else changed the row meanwhile */
    @Transactional
    void handle(String receiver, UnaryOperator<String> sealed) {
        receivers.find(directory.agency().code(), receiver).ifPresent(found -> {
            found.sealSecret(Seal::closed, sealed);
            receivers.save(found);
        });
    }
}
