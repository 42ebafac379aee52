package vn.dunghen.bench;

import java.util.Locale;
import org.slf4j.LoggerFactory;

/**
 * Lets a Java machine work until it has compiled what it does often: a machine of two cores is busy with that for its first
 * minutes, the larger the application the longer, and an hour of a running office is what is to be known.
 *
 * @param shortest seconds it is warmed up in any case
 */
record WarmUp(int shortest) {

    /** Of one core; so much of it may go on compiling. */
    static final double QUIET = 0.1;

    private static final int TURN = 30;
    /** Seconds after which it is measured as it is. */
    private static final int LONGEST = 900;

    /** Work at full rate for so long. */
    interface Work {
        void during(int seconds) throws Exception;
    }

    /** @return seconds it took */
    int until(String name, ProcessHandle machine, Work work) throws Exception {
        work.during(shortest);
        int warm = shortest;
        double compiling = 1;
        while (compiling > QUIET && shortest >= TURN && warm < LONGEST) {
            double before = Machine.compilerSeconds(machine);
            long begun = System.nanoTime();
            work.during(TURN);
            compiling = (Machine.compilerSeconds(machine) - before) / ((System.nanoTime() - begun) / 1e9);
            warm += TURN;
        }
        LoggerFactory.getLogger(WarmUp.class)
                .info(
                        "{}: warm after {} s, compilers at {}",
                        name,
                        warm,
                        String.format(Locale.ROOT, "%.2f", compiling));
        return warm;
    }
}
