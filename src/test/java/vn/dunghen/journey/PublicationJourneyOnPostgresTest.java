package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class PublicationJourneyOnPostgresTest extends PublicationJourney {

    PublicationJourneyOnPostgresTest() {
        super(Database.POSTGRES);
    }
}
