package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class PlanJourneyOnPostgresTest extends PlanJourney {

    PlanJourneyOnPostgresTest() {
        super(Database.POSTGRES);
    }
}
