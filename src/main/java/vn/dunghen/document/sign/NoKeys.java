package vn.dunghen.document.sign;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** Nobody can sign here: papers go out without digital signatures and say so. */
record NoKeys(SigningSettings settings) implements SigningKeys {

    @Override
    public Optional<SigningKey> person(String login, String name) {
        return Optional.empty();
    }

    @Override
    public Optional<SigningKey> agency(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> handwriting(String login) {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> seal(String agency) {
        return Optional.empty();
    }

    @Override
    public List<X509Certificate> trusted() {
        return settings.trust() == null ? List.of() : TokenKeys.certificates(Path.of(settings.trust()));
    }
}
