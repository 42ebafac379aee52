package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class DossierJourneyOnH2Test extends DossierJourney {

    DossierJourneyOnH2Test() {
        super(Database.H2);
    }
}
