package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class SurveyJourneyOnPostgresTest extends SurveyJourney {

    SurveyJourneyOnPostgresTest() {
        super(Database.POSTGRES);
    }
}
