package vn.dunghen.workflow;

import java.time.Instant;
import java.util.List;
import vn.dunghen.kernel.Subject;

/** Shows where the work on a subject stood at any moment since it began. */
public interface ProcessReplay {

    /** One picture for each piece of work that had begun by then, the first begun first. */
    List<Picture> at(Subject subject, Instant moment);

    /**
     * A diagram at a moment.
     *
     * @param name what the work is called, e.g. "Giải quyết hồ sơ"
     * @param svg a complete {@code <svg>} element, what was behind and what was going on marked in it
     * @param here names of the steps where work stood; empty when it was over
     */
    record Picture(String name, String svg, List<String> here) {}
}
