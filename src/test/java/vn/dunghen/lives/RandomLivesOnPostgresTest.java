package vn.dunghen.lives;

import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import vn.dunghen.testing.TestDepartment.Database;

/** One part of the lives; the other is lived on the other database. */
class RandomLivesOnPostgresTest {

    @Test
    void randomLivesKeepEveryInvariant() throws InterruptedException, ExecutionException {
        RandomLives.keepEveryInvariant(Database.POSTGRES);
    }
}
