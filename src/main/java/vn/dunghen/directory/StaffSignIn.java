package vn.dunghen.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Checks who somebody says they are. */
@Service
public class StaffSignIn {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final int LONGEST_PASSWORD = 200;

    private final DirectoryCache cache;
    private final SignInSettings strictness;
    private final PasswordEncoder encoder;
    private final Clock realClock;
    private final RememberedChecks remembered = new RememberedChecks();
    private final String nobodysHash;

    @Autowired
    StaffSignIn(DirectoryCache cache, SignInSettings strictness, PasswordEncoder encoder) {
        this(cache, strictness, encoder, Clock.systemUTC());
    }

    StaffSignIn(DirectoryCache cache, SignInSettings strictness, PasswordEncoder encoder, Clock realClock) {
        this.strictness = strictness;
        this.cache = cache;
        this.realClock = realClock;
        this.encoder = encoder;
        this.nobodysHash = encoder.encode("nobody");
    }

    /**
     * Somebody who has proved who they are, with their roles as they are now.
     *
     * @param still what must be done before the roles count, first things first
     */
    public record Proof(SignedIn person, Set<Role> roles, List<Halfway> still) {}

    /** Whether anybody could have this sign-in name. */
    static boolean isName(String login) {
        return LOGIN.matcher(login).matches();
    }

    /** Somebody whom a provider that is trusted vouches for; empty when it is no colleague. Their password is not asked. */
    public Optional<Proof> vouchedFor(String login) {
        return find(login).map(account -> {
            Proof proof = proof(account, false);
            return new Proof(
                    proof.person(),
                    proof.roles(),
                    proof.still().stream()
                            .filter(next -> next != Halfway.PASSWORD_ONCE)
                            .toList());
        });
    }

    /** Empty when login or password is wrong; takes the same time for both. */
    public Optional<Proof> prove(String login, String password) {
        Optional<Credentials> account = find(login);
        String hash = account.map(Credentials::passwordHash).orElse(nobodysHash);
        boolean right = password.length() <= LONGEST_PASSWORD
                && remembered.matches(login, password, hash, () -> encoder.matches(password, hash));
        return right ? account.filter(this::opens).map(known -> proof(known, false)) : Optional.empty();
    }

    /** Whether a session begun with this principal may go on: still active; password, second factor and roles unchanged. */
    public boolean stillStands(SignedIn person) {
        return find(person.login())
                .filter(account -> account.stamp().equals(person.stamp()))
                .isPresent();
    }

    private Optional<Credentials> find(String login) {
        return cache.read().credentials(login).filter(Credentials::active);
    }

    /** A password given for once is worth nothing after its time; people's time, not the office's clock that a trial may move. */
    private boolean opens(Credentials account) {
        Instant until = account.passwordOnceUntil();
        return until == null || realClock.instant().isBefore(until);
    }

    /** @param passed whether the code of the second factor was right just now */
    Proof proof(Credentials account, boolean passed) {
        EnumSet<Halfway> still = EnumSet.noneOf(Halfway.class);
        if (account.secondFactor() && !passed) {
            still.add(Halfway.CODE_ASKED);
        }
        if (account.passwordOnceUntil() != null) {
            still.add(Halfway.PASSWORD_ONCE);
        }
        if (!account.secondFactor() && strictness.needsSecondFactor(account.roles())) {
            still.add(Halfway.FACTOR_MISSING);
        }
        SignedIn person = new SignedIn(account.login(), account.name(), account.stamp());
        return new Proof(person, account.roles(), List.copyOf(still));
    }

    /** As it stands now, for whoever has just set up the second factor themselves; empty when the account is shut. */
    public Optional<Proof> renewed(SignedIn person) {
        return find(person.login()).map(account -> proof(account, true));
    }
}
