package vn.dunghen.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.SigningAuthority;

/**
 * What the slips that are neither promise nor apology say: 02 "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ" and 03 "Phiếu
 * từ chối tiếp nhận giải quyết hồ sơ" ({@code ND118/02}, {@code ND118/03}, {@code ND61/02}, {@code ND61/03}), 05 "Thông
 * báo dừng giải quyết hồ sơ" ({@code ND118/05}). Optional texts are {@code null}; they are then left out.
 *
 * @param head head of the paper
 * @param mark how the dossier is found again
 * @param applicantName person or organisation
 * @param procedure name of the procedure
 * @param items what has to be supplied (02) or what remains to be settled (05), in order; may be empty
 * @param reason why, as sentences
 * @param until the last day to supply, e.g. "ngày 26 tháng 11 năm 2026"
 * @param help where to ask: address, telephone, website
 * @param submitterName who signs on the left of slips 02 and 03
 * @param copiesTo lines of "Nơi nhận" of slip 05; may be empty
 * @param signature who signs and in which capacity, e.g. "NGƯỜI HƯỚNG DẪN", "NGƯỜI TIẾP NHẬN HỒ SƠ", "KT. GIÁM ĐỐC"
 * @param legalBasis sentence naming the basis; only one that has been verified
 */
public record SlipNoticeContent(
        PaperHead head,
        DossierMark mark,
        String applicantName,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        String procedure,
        List<String> items,
        String reason,
        @Nullable String until,
        @Nullable String help,
        @Nullable String submitterName,
        List<String> copiesTo,
        SigningAuthority signature,
        @Nullable String legalBasis) {

    public SlipNoticeContent {
        items = List.copyOf(items);
        copiesTo = List.copyOf(copiesTo);
    }

    /** What {@link Papers#issue} wants. */
    public Map<String, Object> toMap() {
        return new ContentMap()
                .put("head", head.toMap())
                .put("mark", mark.toMap())
                .put("applicantName", applicantName)
                .put("address", address)
                .put("contact", ContentMap.joined(phone, email))
                .put("procedure", procedure)
                .put("items", items)
                .put("reason", reason)
                .put("until", until)
                .put("help", help)
                .put("submitterName", submitterName)
                .put("copiesTo", copiesTo)
                .put("capacity", signature.capacity())
                .put("title", signature.title())
                .put("signer", signature.name())
                .put("legalBasis", legalBasis)
                .map();
    }
}
