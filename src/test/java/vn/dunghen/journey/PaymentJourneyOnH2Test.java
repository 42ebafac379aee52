package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class PaymentJourneyOnH2Test extends PaymentJourney {

    PaymentJourneyOnH2Test() {
        super(Database.H2);
    }
}
