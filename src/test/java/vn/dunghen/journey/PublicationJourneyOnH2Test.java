package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class PublicationJourneyOnH2Test extends PublicationJourney {

    PublicationJourneyOnH2Test() {
        super(Database.H2);
    }
}
