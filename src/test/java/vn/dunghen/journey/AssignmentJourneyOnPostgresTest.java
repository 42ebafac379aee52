package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class AssignmentJourneyOnPostgresTest extends AssignmentJourney {

    AssignmentJourneyOnPostgresTest() {
        super(Database.POSTGRES);
    }
}
