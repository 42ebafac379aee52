package vn.dunghen.document.decree30;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative paper: the one source of its Word file and its PDF. Texts are plain; numbers, dates, dashes and the
 * signs that end a list are written by the press.
 *
 * @param title trích yếu, without the name of the kind and without "V/v"
 * @param addressees Kính gửi, one a line; empty for none
 * @param authority who decides, e.g. "Giám đốc Sở Khoa học và Công nghệ"; stands in decisions only
 * @param bases Căn cứ, one a line
 * @param signature null while nobody is known to sign
 * @param recipients Nơi nhận, one a line, without the dash; the line of the archive is the last
 */
public record OfficialPaper(
        PaperKind kind,
        Letterhead head,
        String title,
        List<String> addressees,
        @Nullable String authority,
        List<String> bases,
        List<PaperBlock> body,
        @Nullable PaperSignature signature,
        List<String> recipients,
        List<PaperAnnex> annexes) {

    public OfficialPaper {
        addressees = List.copyOf(addressees);
        bases = List.copyOf(bases);
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        annexes = List.copyOf(annexes);
    }

    public static OfficialPaper of(PaperKind kind, Letterhead head, String title, List<PaperBlock> body) {
        return new OfficialPaper(kind, head, title, List.of(), null, List.of(), body, null, List.of(), List.of());
    }

    public OfficialPaper headed(Letterhead head) {
        return new OfficialPaper(kind, head, title, addressees, authority, bases, body, signature, recipients, annexes);
    }

    public OfficialPaper addressedTo(List<String> addressees) {
        return new OfficialPaper(kind, head, title, addressees, authority, bases, body, signature, recipients, annexes);
    }

    public OfficialPaper decidedBy(String authority) {
        return new OfficialPaper(kind, head, title, addressees, authority, bases, body, signature, recipients, annexes);
    }

    public OfficialPaper basedOn(List<String> bases) {
        return new OfficialPaper(kind, head, title, addressees, authority, bases, body, signature, recipients, annexes);
    }

    public OfficialPaper signedBy(@Nullable PaperSignature signature) {
        return new OfficialPaper(kind, head, title, addressees, authority, bases, body, signature, recipients, annexes);
    }

    public OfficialPaper sentTo(List<String> recipients) {
        return new OfficialPaper(kind, head, title, addressees, authority, bases, body, signature, recipients, annexes);
    }

    public OfficialPaper with(PaperAnnex annex) {
        List<PaperAnnex> more = new ArrayList<>(annexes);
        more.add(annex);
        return new OfficialPaper(kind, head, title, addressees, authority, bases, body, signature, recipients, more);
    }
}
