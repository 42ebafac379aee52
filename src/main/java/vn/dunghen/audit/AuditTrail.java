package vn.dunghen.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;

/** What the trail tells its readers. Asks nobody for permission: whoever shows it does. */
public interface AuditTrail {

    /** The action of every entry that {@link #recordAccess} writes. */
    String ACCESS = "audit.personalDataRead";

    /** All entries about one subject, oldest first. */
    List<Entry> about(Subject subject);

    /** The same as {@link #about} in the shape in which pages show history, oldest first. */
    List<Moment> timeline(Subject subject);

    /** How many entries there are about the subject. */
    default int count(Subject subject) {
        return about(subject).size();
    }

    /** The entries about one subject from one place to another, both included, oldest first. @param from first place, from 1 */
    default List<Entry> about(Subject subject, long from, long to) {
        return about(subject).stream()
                .filter(entry -> entry.seq() >= from && entry.seq() <= to)
                .toList();
    }

    /**
     * Entries that fit, latest first.
     *
     * @param cursor {@link Page#next()} of the page before, {@code null} for the first
     * @param size rows a page, 1 to 200
     */
    Page<Entry> search(Filter filter, @Nullable String cursor, int size);

    /**
     * Writes down that the person signed in reads personal data of a subject; in the running transaction, or in one of its
     * own when that is read-only or absent.
     *
     * @param what what is read and why, in words and without the data itself
     */
    void recordAccess(Subject subject, String what);

    /**
     * One entry.
     *
     * @param id position in the whole trail
     * @param seq position among the entries of its subject, from 1
     * @param sentence what happened, in Vietnamese
     * @param hash 64 hex digits
     */
    record Entry(
            long id,
            Subject subject,
            long seq,
            Instant at,
            Actor actor,
            String action,
            Map<String, String> facts,
            String sentence,
            String hash) {}

    /**
     * One line of a timeline.
     *
     * @param clockChanged whether the dossier's clock changed with it (facts contain {@code clock})
     */
    record Moment(Instant at, String sentence, Actor actor, boolean clockChanged) {}

    /**
     * What to look for; every part may be absent.
     *
     * @param type kind of subject
     * @param id id of the subject
     * @param person sign-in name of who did it, or for whom it was done
     * @param action the exact action
     * @param from first moment
     * @param to first moment no longer wanted
     * @param unit code of the unit of who did it, or for whom it was done
     * @param words words the entry says, all of them, with or without accents
     */
    record Filter(
            @Nullable String type,
            @Nullable String id,
            @Nullable String person,
            @Nullable String action,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String unit,
            @Nullable String words) {
        public static final Filter ALL = new Filter(null, null, null, null, null, null);

        public Filter(
                @Nullable String type,
                @Nullable String id,
                @Nullable String person,
                @Nullable String action,
                @Nullable Instant from,
                @Nullable Instant to) {
            this(type, id, person, action, from, to, null, null);
        }
    }
}
