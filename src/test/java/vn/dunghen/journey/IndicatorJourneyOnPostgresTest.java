package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class IndicatorJourneyOnPostgresTest extends IndicatorJourney {

    IndicatorJourneyOnPostgresTest() {
        super(Database.POSTGRES);
    }
}
