package vn.dunghen.directory;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** The second step of signing in: a code of the telephone, or one that was written down. */
@Service
public class PassSecondFactor {

    private final StaffAccounts accounts;
    private final SecondFactors factors;
    private final StaffSignIn signIn;
    private final AgencySettings settings;

    PassSecondFactor(StaffAccounts accounts, SecondFactors factors, StaffSignIn signIn, AgencySettings settings) {
        this.accounts = accounts;
        this.factors = factors;
        this.signIn = signIn;
        this.settings = settings;
    }

    /**
     * Empty when the code is wrong or was used.
     *
     * @param person whose password was right
     * @throws TooOften after too many wrong codes
     */
    public Optional<StaffSignIn.Proof> handle(SignedIn person, String code) {
        return factors.trying(
                person.login(), one -> accounts.find(settings.agency().code(), person.login())
                        .filter(account -> signIn.stillStands(person))
                        .filter(account -> one.opens(account, code))
                        .map(account -> signIn.proof(accounts.save(account).credentials(), true)));
    }
}
