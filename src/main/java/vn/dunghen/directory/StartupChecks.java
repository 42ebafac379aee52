package vn.dunghen.directory;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Refuses to start where promises would be counted or kept wrongly. */
@Component
@Order(0)
class StartupChecks implements ApplicationRunner {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;
    private final StaffAccounts accounts;
    private final AgencySettings settings;
    private final AgencyRow agencyRow;
    private final boolean production;

    StartupChecks(
            Clock clock,
            StaffAccounts accounts,
            AgencySettings settings,
            AgencyRow agencyRow,
            Environment environment) {
        this.clock = clock;
        this.accounts = accounts;
        this.settings = settings;
        this.agencyRow = agencyRow;
        this.production = environment.acceptsProfiles(Profiles.of("production"));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        check(clock.getZone());
        check(ZoneId.systemDefault());
        if (production && !settings.named()) {
            throw new IllegalStateException(
                    "set DUNGHEN_AGENCY_CODE and DUNGHEN_AGENCY_NAME: production has no sample" + " department");
        }
        if (production && accounts.existsByDemoTrue()) {
            throw new IllegalStateException("the database holds a demo account; production does not start with it");
        }
        agencyRow.write();
    }

    /** Asia/Saigon is the older name of the same zone. */
    static void check(ZoneId zone) {
        if (!zone.getId().equals(ZONE.getId()) && !zone.getId().equals("Asia/Saigon")) {
            throw new IllegalStateException("the time zone must be Asia/Ho_Chi_Minh, it is " + zone);
        }
    }
}
