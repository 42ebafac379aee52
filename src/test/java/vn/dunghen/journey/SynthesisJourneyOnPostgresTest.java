package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class SynthesisJourneyOnPostgresTest extends SynthesisJourney {

    SynthesisJourneyOnPostgresTest() {
        super(Database.POSTGRES);
    }
}
