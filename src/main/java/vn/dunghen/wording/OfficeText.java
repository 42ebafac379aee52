package vn.dunghen.wording;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A text of the office that it may change.
 *
 * @param key stable, e.g. {@code letter.dossier.receipt}
 * @param group what kind of text it is, as people say it, e.g. "Thư về hồ sơ"
 * @param name what people call it
 * @param shipped the words the application comes with
 * @param places what may stand in it, in the order in which people look for it
 */
public record OfficeText(String key, String group, String name, Wording shipped, List<Place> places) {

    public OfficeText {
        places = List.copyOf(places);
    }

    /**
     * A place for a value.
     *
     * @param name as it is written between braces
     * @param label what people call the value
     * @param sample an invented one, for previews
     * @param needed whether the text makes no sense, or breaks the law, without it
     */
    public record Place(String name, String label, String sample, boolean needed) {}

    /** An invented case: each place with its sample. */
    public Map<String, String> samples() {
        return places.stream().collect(Collectors.toMap(Place::name, Place::sample));
    }
}
