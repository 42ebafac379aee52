package vn.dunghen.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the office has made of its texts. */
public interface OfficeTexts {

    /** The version that counts on a day: of those that have begun the one that began last; empty while nobody has written one. */
    Optional<TextVersion> on(String key, LocalDate day);

    /** Latest number first. */
    List<TextVersion> versions(String key);

    /** Keeps a version; the number after the last one of its key. */
    void keep(TextVersion version);

    /** The office's own words of today; empty where those count that the application comes with. */
    Optional<Wording> own(String key);
}
