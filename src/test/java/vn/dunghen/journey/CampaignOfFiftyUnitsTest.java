package vn.dunghen.journey;

import org.junit.jupiter.api.Test;
import vn.dunghen.testing.TestDepartment.Database;

/** A report that fifty units owe, from its opening to its end, measured. */
class CampaignOfFiftyUnitsTest {

    @Test
    void theCampaignOfFiftyUnitsHoldsNothingUp() {
        CampaignOfManyUnits.play(Database.H2, 50, 6);
    }
}
