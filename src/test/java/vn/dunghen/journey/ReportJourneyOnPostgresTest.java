package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class ReportJourneyOnPostgresTest extends ReportJourney {

    ReportJourneyOnPostgresTest() {
        super(Database.POSTGRES);
    }
}
