package vn.dunghen.journey;

import org.junit.jupiter.api.Test;
import vn.dunghen.testing.TestDepartment.Database;

/** A report that twenty units owe, from its opening to its end, measured. */
class CampaignOfTwentyUnitsTest {

    @Test
    void theCampaignOfTwentyUnitsHoldsNothingUp() {
        CampaignOfManyUnits.play(Database.H2, 20, 4);
    }
}
