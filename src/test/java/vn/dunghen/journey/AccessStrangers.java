package vn.dunghen.journey;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.dunghen.journey.AccessScenes.Thing;
import vn.dunghen.kernel.Subject;

/** Things that do not exist, and all that an answer tells but the name that was asked for. */
final class AccessStrangers {

    private static final Set<String> OF_THE_MOMENT = Set.of("date", "set-cookie", "connection");

    private AccessStrangers() {}

    /** One with a name of the same shape. */
    static Thing like(Thing thing) {
        Subject subject = thing.subject();
        return new Thing(
                thing.kind(),
                other(thing.name()),
                subject == null ? null : new Subject(subject.type(), other(subject.id())),
                thing.parts());
    }

    private static String other(String name) {
        int at = name.length() - 4;
        return name.substring(0, at) + (name.endsWith("0009") ? "0008" : "0009");
    }

    static String told(HttpResponse<String> answer, Thing thing) {
        Map<String, Object> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeIf(name -> OF_THE_MOMENT.contains(name.toLowerCase(java.util.Locale.ROOT)));
        String all = answer.statusCode() + " " + headers + "\n" + answer.body();
        String plain =
                thing.subject() == null ? all : all.replace(thing.subject().id(), "NAME");
        // what protects the forms of a page is drawn anew each time, and a minute may end between two answers
        return plain.replace(thing.name(), "NAME")
                .replaceAll("<time class=\"leaf\".*?</time>", "NOW")
                .replaceAll("(value|content)=\"[\\w=-]{24,}\"", "$1=\"TOKEN\"");
    }
}
