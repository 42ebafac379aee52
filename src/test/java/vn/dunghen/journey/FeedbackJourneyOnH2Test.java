package vn.dunghen.journey;

import vn.dunghen.testing.TestDepartment.Database;

class FeedbackJourneyOnH2Test extends FeedbackJourney {

    FeedbackJourneyOnH2Test() {
        super(Database.H2);
    }
}
