package vn.dunghen.exchange.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The key that seals what this installation keeps secret: from the environment, or, where that is allowed, from a file it
 * makes for itself.
 */
@Component
class SecretKeys {

    private static final int BYTES = 32;

    private final byte @Nullable [] told;
    private final @Nullable Path file;

    /** @throws IllegalStateException when a key is set that is no key: better seen at the start than at the first message */
    SecretKeys(ExchangeSettings settings) {
        String key = settings.secretKey();
        this.told = key == null || key.isBlank() ? null : read(key.strip());
        this.file = settings.keyFile() == null || settings.keyFile().isBlank() ? null : Path.of(settings.keyFile());
    }

    /** Empty when none is set. */
    Optional<byte[]> key() {
        if (told != null) {
            return Optional.of(told.clone());
        }
        return file == null ? Optional.empty() : Optional.of(fromFile(file));
    }

    private static byte[] fromFile(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return read(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Written aside and moved, so that nobody reads half a key; whoever comes second takes the first one's. */
    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path home = file.toAbsolutePath().getParent();
        Files.createDirectories(home);
        Path aside = Files.createTempFile(home, "key", ".new");
        try {
            Files.writeString(aside, Base64.getEncoder().encodeToString(key), StandardOpenOption.WRITE);
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException second) {
            return;
        } finally {
            Files.delete(aside);
        }
    }

    private static byte[] read(String text) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            key = new byte[0];
        }
        if (key.length != BYTES) {
            throw new IllegalStateException(
                    "DUNGHEN_SECRET_KEY must be 32 random bytes in Base64, e.g. from: openssl rand -base64 32");
        }
        return key;
    }
}
