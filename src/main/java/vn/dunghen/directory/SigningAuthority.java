package vn.dunghen.directory;

/**
 * The capacity in which somebody signs.
 *
 * @param prefix "" for the head, else "KT.", "TL." or "TUQ."
 * @param capacity the line above the signature, e.g. "KT. GIÁM ĐỐC"
 * @param title the line below it, e.g. "PHÓ GIÁM ĐỐC"; empty for the head
 * @param name full name of the signer
 */
public record SigningAuthority(String prefix, String capacity, String title, String name) {}
