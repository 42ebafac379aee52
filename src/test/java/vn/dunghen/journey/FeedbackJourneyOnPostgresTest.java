package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class FeedbackJourneyOnPostgresTest extends FeedbackJourney {

    FeedbackJourneyOnPostgresTest() {
        super(Database.POSTGRES);
    }
}
