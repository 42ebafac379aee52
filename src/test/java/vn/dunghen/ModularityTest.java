package vn.dunghen;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The floors of the house: arrows between modules only go down. */
class ModularityTest {

    @Test
    void modulesUseOnlyWhatTheyMay() {
        ApplicationModules.of(DungHenApplication.class).verify();
    }
}
