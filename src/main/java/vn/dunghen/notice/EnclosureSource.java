package vn.dunghen.notice;

/** Opens what goes with a letter; found by injection. */
public interface EnclosureSource {

    /** The word before the colon, e.g. {@code paper}. */
    String kind();

    /** @throws vn.dunghen.kernel.RuleViolation NOT_FOUND when there is no such thing */
    Enclosure open(String id);

    /** What a page says about it without opening it. */
    Listed listed(String id);

    /** @param page address of what it belongs to, where whoever may open it does so; empty when there is none */
    record Listed(String title, String page) {}

    /**
     * A file that goes with a letter.
     *
     * @param name what the receiver sees it as, e.g. {@code Mẫu 01.pdf}
     * @param type e.g. {@code application/pdf}
     */
    record Enclosure(String name, String type, byte[] content) {}
}
