package vn.dunghen.directory;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;

/** Asks somebody who is signed in for the password once more, before what opens the account is changed. */
@Component
class ProveOwnPassword {

    private final StaffSignIn signIn;
    private final SignInThrottle throttle;
    private final DirectoryTexts texts;

    ProveOwnPassword(StaffSignIn signIn, SignInThrottle throttle, DirectoryTexts texts) {
        this.signIn = signIn;
        this.throttle = throttle;
        this.texts = texts;
    }

    /**
     * What is wrong with it, at the field {@code present}.
     *
     * @throws RuleViolation CONFLICT after too many wrong ones
     */
    Optional<FieldError> check(StaffAccount account, String present) {
        try {
            return throttle.attempt(account.login(), "own", () -> signIn.prove(account.login(), present))
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(new FieldError("present", texts.text("password.error.present")));
        } catch (TooOften enough) {
            throw RuleViolation.conflict("staff.tooManyPasswords");
        }
    }
}
