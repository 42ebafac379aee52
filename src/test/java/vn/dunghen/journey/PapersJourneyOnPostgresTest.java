package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class PapersJourneyOnPostgresTest extends PapersJourney {

    PapersJourneyOnPostgresTest() {
        super(Database.POSTGRES);
    }
}
