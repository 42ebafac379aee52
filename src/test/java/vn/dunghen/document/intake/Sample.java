package vn.dunghen.document.intake;

/**
 * A file somebody sends.
 *
 * @param about what it tries, in words
 * @param name as sent
 * @param expected what the refusal must say; {@code null} when the file is taken, harmless as it is kept
 */
public record Sample(String about, String name, byte[] content, String expected) {

    static Sample refused(String about, String name, byte[] content, String expected) {
        return new Sample(about, name, content, expected);
    }

    static Sample taken(String about, String name, byte[] content) {
        return new Sample(about, name, content, null);
    }

    @Override
    public String toString() {
        return about;
    }
}
