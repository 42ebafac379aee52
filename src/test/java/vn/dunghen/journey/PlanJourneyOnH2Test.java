package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class PlanJourneyOnH2Test extends PlanJourney {

    PlanJourneyOnH2Test() {
        super(Database.H2);
    }
}
