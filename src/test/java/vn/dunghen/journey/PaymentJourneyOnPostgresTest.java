package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class PaymentJourneyOnPostgresTest extends PaymentJourney {

    PaymentJourneyOnPostgresTest() {
        super(Database.POSTGRES);
    }
}
