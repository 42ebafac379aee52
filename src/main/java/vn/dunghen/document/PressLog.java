package vn.dunghen.document;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads what the printing library says to the log of the application: it would tell each step to the console past all settings. */
final class PressLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(PressLog.class);

    @Override
    public void log(String where, Level level, String message) {
        if (isBroken(level)) {
            LOG.warn("{}: {}", where, message);
        } else {
            LOG.debug("{}: {}", where, message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {
        if (isBroken(level)) {
            LOG.warn("{}: {}", where, message, thrown);
        } else {
            LOG.debug("{}: {}", where, message, thrown);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // the settings of the application say what is written
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isBroken(diagnostic.getLevel()) || LOG.isDebugEnabled();
    }

    /** It warns at each paper of what the paper is not meant to have. */
    private static boolean isBroken(Level level) {
        return level.intValue() >= Level.SEVERE.intValue();
    }
}
