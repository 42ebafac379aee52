package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

/** Other systems, on PostgreSQL. */
class ExchangeJourneyOnPostgresTest extends ExchangeJourney {

    ExchangeJourneyOnPostgresTest() {
        super(Database.POSTGRES);
    }
}
