package vn.dunghen.exchange.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Vault;
import vn.dunghen.kernel.RuleViolation;

/** The key that seals the secrets of receivers seals those of colleagues as well. */
@Component
class KeyVault implements Vault {

    private final SecretKeys keys;

    KeyVault(SecretKeys keys) {
        this.keys = keys;
    }

    @Override
    public boolean hasKey() {
        return keys.key().isPresent();
    }

    @Override
    public String close(String row, String secret) {
        return keys.key()
                .map(key -> Seal.close(key, row, secret))
                .orElseThrow(() -> RuleViolation.conflict("secondFactor.noKey"));
    }

    @Override
    public Optional<String> open(String row, String kept) {
        return keys.key().filter(key -> Seal.closed(kept)).flatMap(key -> Seal.open(key, row, kept));
    }
}
