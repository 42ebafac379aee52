package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class AssignmentJourneyOnH2Test extends AssignmentJourney {

    AssignmentJourneyOnH2Test() {
        super(Database.H2);
    }
}
