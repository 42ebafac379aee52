package vn.dunghen.document.office;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Reads the attributes of Word's elements, whichever of the two standards they follow. */
final class Words {

    private static final Set<String> SPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private Words() {}

    static boolean own(String space) {
        return SPACES.contains(space);
    }

    static String value(Attributes attributes) {
        String value = attribute(attributes, "val");
        return value == null ? "" : value;
    }

    static @Nullable String attribute(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return null;
    }

    /** Whether a switch such as bold is on. */
    static boolean on(Attributes attributes) {
        String value = value(attributes);
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    static int number(String text, int otherwise) {
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : otherwise;
    }
}
