package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

/** Other systems, on H2. */
class ExchangeJourneyOnH2Test extends ExchangeJourney {

    ExchangeJourneyOnH2Test() {
        super(Database.H2);
    }
}
