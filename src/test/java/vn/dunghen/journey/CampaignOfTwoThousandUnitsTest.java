package vn.dunghen.journey;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.dunghen.testing.TestDepartment.Database;

/** A report that two thousand units owe, as many as a province has, measured on the database of production. */
@Tag("deep")
class CampaignOfTwoThousandUnitsTest {

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void theCampaignOfTwoThousandUnitsHoldsNothingUp() {
        CampaignOfManyUnits.play(Database.POSTGRES, 2000, 40);
    }
}
