package vn.dunghen.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Đổi mật khẩu của mình: the old one proves who asks; every open session ends. */
@UseCase
public class ChangeOwnPassword {

    private final StaffAccounts accounts;
    private final ProveOwnPassword proof;
    private final AgencySettings settings;
    private final PasswordEncoder encoder;
    private final Actors actors;
    private final DirectoryTexts texts;
    private final Clock clock;

    ChangeOwnPassword(
            StaffAccounts accounts,
            ProveOwnPassword proof,
            AgencySettings settings,
            PasswordEncoder encoder,
            Actors actors,
            DirectoryTexts texts,
            Clock clock) {
        this.accounts = accounts;
        this.proof = proof;
        this.settings = settings;
        this.encoder = encoder;
        this.actors = actors;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @throws InvalidInput when the present password is wrong, or the new one too short, too long or the same
     * @throws RuleViolation CONFLICT after too many wrong ones
     */
    public void handle(@Nullable String present, @Nullable String wanted) {
        String login = actors.current().login();
        StaffAccount account = accounts.find(settings.agency().code(), login)
                .orElseThrow(() -> RuleViolation.notFound("staff.unknown"));
        List<FieldError> errors = new ArrayList<>();
        String password = wanted == null ? "" : wanted;
        proof.check(account, present == null ? "" : present).ifPresent(errors::add);
        if (errors.isEmpty() && password.equals(present)) {
            errors.add(new FieldError("password", texts.text("password.error.same")));
        }
        Passwords.fault(
                        password,
                        login,
                        account.member("").name(),
                        settings.agency().name())
                .ifPresent(key -> errors.add(new FieldError("password", texts.text(key))));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        account.changePassword(encoder.encode(password), clock.instant());
        accounts.save(account);
    }
}
