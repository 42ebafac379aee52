package vn.dunghen.directory;

import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Gỡ lớp xác thực thứ hai của người mất điện thoại: by another administrator, never by oneself. */
@UseCase
public class ResetSecondFactor {

    private final StaffAccounts accounts;
    private final SecondFactors factors;
    private final AgencySettings settings;
    private final DirectoryLock lock;
    private final Policy policy;
    private final Actors actors;

    ResetSecondFactor(
            StaffAccounts accounts,
            SecondFactors factors,
            AgencySettings settings,
            DirectoryLock lock,
            Policy policy,
            Actors actors) {
        this.accounts = accounts;
        this.factors = factors;
        this.settings = settings;
        this.lock = lock;
        this.policy = policy;
        this.actors = actors;
    }

    /** @throws RuleViolation NOT_FOUND for nobody's name, CONFLICT for the own account or one without a second factor */
    public void handle(String login) {
        policy.require("staff.edit", Policy.Resource.of("staff"));
        lock.hold();
        StaffAccount account = accounts.find(settings.agency().code(), login)
                .orElseThrow(() -> RuleViolation.notFound("staff.unknown"));
        if (login.equals(actors.current().login())) {
            throw RuleViolation.conflict("secondFactor.own");
        }
        if (account.secondFactor() == null) {
            throw RuleViolation.conflict("secondFactor.none");
        }
        factors.forgetRecoveryCodes(account);
        account.dropSecondFactor();
        accounts.save(account);
    }
}
