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
    private final StaffSignIn signIn;
    private final SignInThrottle throttle;
    private final AgencySettings settings;
    private final PasswordEncoder encoder;
    private final Actors actors;
    private final DirectoryTexts texts;
    private final Clock clock;

    ChangeOwnPassword(
            StaffAccounts accounts,
            StaffSignIn signIn,
            SignInThrottle throttle,
            AgencySettings settings,
            PasswordEncoder encoder,
            Actors actors,
            DirectoryTexts texts,
            Clock clock) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.throttle = throttle;
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
        if (throttle.waitFor(login, "own").isPresent()) {
            throw RuleViolation.conflict("staff.tooManyPasswords");
        }
        List<FieldError> errors = new ArrayList<>();
        String password = wanted == null ? "" : wanted;
        if (signIn.prove(login, present == null ? "" : present).isEmpty()) {
            throttle.failed(login, "own");
            errors.add(new FieldError("present", texts.text("password.error.present")));
        } else if (password.equals(present)) {
            errors.add(new FieldError("password", texts.text("password.error.same")));
        }
        if (!Passwords.fits(password)) {
            errors.add(new FieldError("password", texts.text("setup.error.password")));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        account.changePassword(encoder.encode(password), clock.instant());
        accounts.save(account);
    }
}
