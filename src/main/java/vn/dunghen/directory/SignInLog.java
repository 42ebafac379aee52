package vn.dunghen.directory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One line for each attempt to get in, for whoever watches the machine: who, from where, how it ended; never a password or a code. */
@Component
public class SignInLog {

    private static final Logger LOG = LoggerFactory.getLogger("vn.dunghen.sign-in");
    private static final int LONGEST = 64;

    /** @param how the step that was right: {@code password}, {@code code}, {@code outside} */
    public void opened(String login, String address, String how) {
        LOG.info("in: {} from {} by {}", word(login), word(address), how);
    }

    /** @param why {@code password}, {@code code}, {@code throttled}, {@code outside} */
    public void refused(String login, String address, String why) {
        LOG.warn("refused: {} from {}, {}", word(login), word(address), why);
    }

    /** What was typed cannot write lines of its own. */
    static String word(String typed) {
        String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return cut.replaceAll("[^\\p{L}\\p{N}._:@-]", "?");
    }
}
