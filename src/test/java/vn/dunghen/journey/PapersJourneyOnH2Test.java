package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class PapersJourneyOnH2Test extends PapersJourney {

    PapersJourneyOnH2Test() {
        super(Database.H2);
    }
}
