package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class ReportJourneyOnH2Test extends ReportJourney {

    ReportJourneyOnH2Test() {
        super(Database.H2);
    }
}
