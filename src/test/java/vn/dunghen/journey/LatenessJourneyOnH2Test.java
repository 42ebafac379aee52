package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class LatenessJourneyOnH2Test extends LatenessJourney {

    LatenessJourneyOnH2Test() {
        super(Database.H2);
    }
}
