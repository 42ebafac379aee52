package vn.dunghen.directory;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Cấp mật khẩu dùng một lần: opens only the page on which its owner sets another, within a day. */
@UseCase
public class GivePasswordOnce {

    private static final Duration WORTH = Duration.ofHours(24);
    private static final int RANDOM_BYTES = 12;

    private final StaffAccounts accounts;
    private final AgencySettings settings;
    private final DirectoryLock lock;
    private final PasswordEncoder encoder;
    private final Policy policy;
    private final Clock clock;

    GivePasswordOnce(
            StaffAccounts accounts,
            AgencySettings settings,
            DirectoryLock lock,
            PasswordEncoder encoder,
            Policy policy,
            Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.lock = lock;
        this.encoder = encoder;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * @param password to be told to its owner; shown once, kept nowhere
     * @param until when it is worth nothing any more, if it was not used
     */
    public record Once(String password, Instant until) {}

    /** @throws RuleViolation NOT_FOUND for nobody's name, CONFLICT for an account that is locked */
    public Once handle(String login) {
        policy.require("staff.edit", Policy.Resource.of("staff"));
        lock.hold();
        StaffAccount account = accounts.find(settings.agency().code(), login)
                .orElseThrow(() -> RuleViolation.notFound("staff.unknown"));
        if (!account.active()) {
            throw RuleViolation.conflict("staff.locked");
        }
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().encodeToString(random);
        // real time, as for everything about signing in
        Instant until = Clock.systemUTC().instant().plus(WORTH).truncatedTo(ChronoUnit.SECONDS);
        account.givePasswordOnce(encoder.encode(password), clock.instant(), until);
        accounts.save(account);
        return new Once(password, until);
    }
}
