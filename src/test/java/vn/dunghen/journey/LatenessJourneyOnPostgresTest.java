package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class LatenessJourneyOnPostgresTest extends LatenessJourney {

    LatenessJourneyOnPostgresTest() {
        super(Database.POSTGRES);
    }
}
