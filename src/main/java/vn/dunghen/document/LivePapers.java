package vn.dunghen.document;

import java.util.Iterator;
import java.util.Map;

/** Papers that are made anew whenever somebody asks: they say what is true now, carry no number and are not kept. */
public interface LivePapers {

    /**
     * Prints one such paper.
     *
     * @param template name of the template, e.g. {@code ND118/06}
     * @param title its title
     * @param content see {@link ControlSlipContent}
     */
    byte[] print(String template, String title, Map<String, Object> content);

    /**
     * Prints a register of any length; only a few hundred lines are held at a time.
     *
     * @param template name of the template, e.g. {@code ND118/07}
     * @param title its title
     * @param content see {@link RegisterContent}
     * @param lines in order, read as they are printed
     */
    byte[] register(
            String template, String title, Map<String, Object> content, Iterator<RegisterContent.Line> lines);
}
