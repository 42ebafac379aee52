package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class DossierTurnsJourneyOnPostgresTest extends DossierTurnsJourney {

    DossierTurnsJourneyOnPostgresTest() {
        super(Database.POSTGRES);
    }
}
