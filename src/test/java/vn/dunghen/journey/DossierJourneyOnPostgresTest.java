package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class DossierJourneyOnPostgresTest extends DossierJourney {

    DossierJourneyOnPostgresTest() {
        super(Database.POSTGRES);
    }
}
