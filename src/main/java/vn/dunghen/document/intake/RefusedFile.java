package vn.dunghen.document.intake;

import java.util.List;

/** A file that is not taken; the sentence for people is the message {@code attachment.error.<key>}. */
public final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public RefusedFile(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
