package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class DossierTurnsJourneyOnH2Test extends DossierTurnsJourney {

    DossierTurnsJourneyOnH2Test() {
        super(Database.H2);
    }
}
