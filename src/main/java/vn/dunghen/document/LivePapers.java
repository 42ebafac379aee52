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
     * Prints a register of any length; no more than a page of lines is held at a time.
     *
     * @param title its title, e.g. "Sổ theo dõi hồ sơ"
     * @param form its number in the regime, e.g. {@code 07}
     * @param lines in order, read as they are printed
     */
    byte[] register(String title, String form, RegisterContent content, Iterator<RegisterContent.Line> lines);
}
