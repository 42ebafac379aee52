package vn.dunghen.directory;

import java.time.Clock;
import java.time.Instant;
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

    private final StaffAccounts accounts;
    private final AgencySettings settings;
    private final PasswordEncoder encoder;
    private final Clock realClock;
    private final RememberedChecks remembered = new RememberedChecks();
    private final String nobodysHash;

    @Autowired
    StaffSignIn(StaffAccounts accounts, AgencySettings settings, PasswordEncoder encoder) {
        this(accounts, settings, encoder, Clock.systemUTC());
    }

    StaffSignIn(StaffAccounts accounts, AgencySettings settings, PasswordEncoder encoder, Clock realClock) {
        this.accounts = accounts;
        this.realClock = realClock;
        this.settings = settings;
        this.encoder = encoder;
        this.nobodysHash = encoder.encode("nobody");
    }

    /**
     * Somebody who has proved who they are, with their roles as they are now.
     *
     * @param once whether the password only opens the page on which its owner sets another
     */
    public record Proof(SignedIn person, Set<Role> roles, boolean once) {}

    /** Empty when login or password is wrong; takes the same time for both. */
    public Optional<Proof> prove(String login, String password) {
        Optional<StaffAccount> account = LOGIN.matcher(login).matches()
                ? accounts.find(settings.agency().code(), login).filter(StaffAccount::active)
                : Optional.empty();
        String hash = account.map(StaffAccount::passwordHash).orElse(nobodysHash);
        boolean right = password.length() <= LONGEST_PASSWORD
                && remembered.matches(login, password, hash, () -> encoder.matches(password, hash));
        return right ? account.filter(this::opens).map(StaffSignIn::proof) : Optional.empty();
    }

    /** Whether a session begun with this principal may go on: still active, password unchanged. */
    public boolean stillStands(SignedIn person) {
        return accounts.find(settings.agency().code(), person.login())
                .filter(StaffAccount::active)
                .filter(account -> proof(account).person().stamp().equals(person.stamp()))
                .isPresent();
    }

    /** A password given for once is worth nothing after its time; people's time, not the office's clock that a trial may move. */
    private boolean opens(StaffAccount account) {
        Instant until = account.passwordOnceUntil();
        return until == null || realClock.instant().isBefore(until);
    }

    private static Proof proof(StaffAccount account) {
        StaffMember member = account.member("");
        String stamp = Integer.toHexString(account.passwordHash().hashCode());
        return new Proof(
                new SignedIn(account.login(), member.name(), stamp),
                account.roles(),
                account.passwordOnceUntil() != null);
    }
}
