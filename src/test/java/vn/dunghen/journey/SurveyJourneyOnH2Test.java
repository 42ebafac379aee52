package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class SurveyJourneyOnH2Test extends SurveyJourney {

    SurveyJourneyOnH2Test() {
        super(Database.H2);
    }
}
