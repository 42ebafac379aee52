package vn.dunghen.document.decree30;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.SigningAuthority;

/**
 * The block of who signs.
 *
 * @param capacity first line, e.g. "GIÁM ĐỐC" or "KT. GIÁM ĐỐC"
 * @param title second line, e.g. "PHÓ GIÁM ĐỐC"; empty for the head
 * @param name full name; empty in a draft nobody is named to sign
 * @param signedAt when signing was recorded; null before it
 * @param login sign-in name of who signs; null when it has to be found by the name
 */
public record PaperSignature(
        String capacity, String title, String name, @Nullable Instant signedAt, @Nullable String login) {

    public PaperSignature(String capacity, String title, String name, @Nullable Instant signedAt) {
        this(capacity, title, name, signedAt, null);
    }

    public static PaperSignature of(SigningAuthority authority, @Nullable Instant signedAt) {
        return new PaperSignature(authority.capacity(), authority.title(), authority.name(), signedAt);
    }
}
