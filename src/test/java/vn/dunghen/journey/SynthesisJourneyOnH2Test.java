package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class SynthesisJourneyOnH2Test extends SynthesisJourney {

    SynthesisJourneyOnH2Test() {
        super(Database.H2);
    }
}
