package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class IndicatorJourneyOnH2Test extends IndicatorJourney {

    IndicatorJourneyOnH2Test() {
        super(Database.H2);
    }
}
