package vn.dunghen.directory;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Reads everything {@link DirectoryCache} keeps. */
@Component
class DirectoryRows {

    private final UnitEntries units;
    private final StaffAccounts accounts;
    private final Substitutions substitutions;
    private final String agency;
    private final Clock clock;

    DirectoryRows(
            UnitEntries units,
            StaffAccounts accounts,
            Substitutions substitutions,
            AgencySettings settings,
            Clock clock) {
        this.units = units;
        this.accounts = accounts;
        this.substitutions = substitutions;
        this.agency = settings.agency().code();
        this.clock = clock;
    }

    DirectorySnapshot read() {
        Instant now = clock.instant();
        return new DirectorySnapshot(
                units.findByAgencyOrderByPlaceAscCodeAsc(agency),
                accounts.all(agency),
                now,
                substitutions.endingAfter(agency, now));
    }
}
