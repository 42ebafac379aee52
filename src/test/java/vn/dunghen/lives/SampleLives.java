package vn.dunghen.lives;

import java.time.OffsetDateTime;
import vn.dunghen.testing.TestDepartment;

/** Random lawful lives up to a day, for whoever needs rows such as the product itself writes them. */
public final class SampleLives {

    private static final int TICKS = 10;

    private SampleLives() {}

    /**
     * Dossiers keep coming while time passes, so that at the end some are at every step.
     *
     * @param start what the department's clock shows
     * @param end nothing happens after about this moment
     * @param every how many new ones in ten jumps of the clock
     * @return how many dossiers there are
     */
    public static int until(TestDepartment department, OffsetDateTime start, OffsetDateTime end, int every, long seed) {
        var lives = new DossierLives(department, start, seed);
        for (int wanted = every; lives.now().isBefore(end); wanted += every) {
            lives.live(wanted, TICKS);
        }
        return lives.codes().size();
    }
}
