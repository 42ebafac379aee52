package vn.dunghen.directory.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;

/**
 * Reads what a session holds, of the classes alone that belong there. What cannot be read, because the node that wrote it was
 * of another version, is as if it were not there: at worst somebody signs in again.
 */
final class SessionContents implements Converter<byte[], Object> {

    private static final Logger LOG = LoggerFactory.getLogger(SessionContents.class);

    private static final ObjectInputFilter BELONGS =
            ObjectInputFilter.Config.createFilter("maxdepth=20;maxrefs=5000;maxbytes=200000;maxarray=5000;"
                    + "vn.dunghen.**;"
                    + "org.springframework.security.**;"
                    + "org.springframework.web.servlet.FlashMap;"
                    + "org.springframework.util.*;"
                    + "java.lang.*;java.util.*;java.util.concurrent.CopyOnWriteArrayList;java.time.*;java.net.URI;java.net.URL;"
                    + "!*");

    @Override
    public @Nullable Object convert(byte[] bytes) {
        try (ObjectInputStream content = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            content.setObjectInputFilter(BELONGS);
            return content.readObject();
        } catch (IOException | ClassNotFoundException strange) {
            // the class only: what it says may name somebody
            LOG.warn(
                    "A session held something that is not read: {}",
                    strange.getClass().getName());
            return null;
        }
    }
}
