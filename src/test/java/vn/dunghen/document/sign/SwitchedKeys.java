package vn.dunghen.document.sign;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dunghen.directory.Directory;

/** The keys for trying out, with a switch: there, broken, or none at all. */
public final class SwitchedKeys implements SigningKeys {

    /** What the keys do. */
    public enum Mode {
        WORKING,
        BROKEN,
        NONE
    }

    private final SigningKeys keys;
    private volatile Mode mode = Mode.WORKING;

    public SwitchedKeys(JdbcTemplate jdbc, Directory directory) {
        this.keys = new TestKeys(jdbc, directory);
    }

    public void turn(Mode to) {
        mode = to;
    }

    @Override
    public Optional<SigningKey> person(String login, String name) {
        return switch (mode) {
            case WORKING -> keys.person(login, name);
            case BROKEN -> keys.person(login, name).map(Broken::new);
            case NONE -> Optional.empty();
        };
    }

    @Override
    public Optional<SigningKey> agency(String name) {
        return mode == Mode.NONE ? Optional.empty() : keys.agency(name);
    }

    @Override
    public Optional<byte[]> handwriting(String login) {
        return keys.handwriting(login);
    }

    @Override
    public Optional<byte[]> seal(String agency) {
        return keys.seal(agency);
    }

    @Override
    public List<X509Certificate> trusted() {
        return keys.trusted();
    }

    private record Broken(SigningKey key) implements SigningKey {

        @Override
        public List<X509Certificate> chain() {
            return key.chain();
        }

        @Override
        public byte[] sign(byte[] data) {
            throw new SigningFailed(SigningFailed.Why.TOKEN, "pulled out");
        }
    }
}
