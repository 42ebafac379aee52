package vn.dunghen.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.SigningAuthority;

/**
 * What the slips that are neither promise nor apology say: 02 "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ" and 03 "Phiếu
 * từ chối tiếp nhận giải quyết hồ sơ" ({@code ND118/02}, {@code ND118/03}, {@code ND61/02}, {@code ND61/03}), 05 "Thông
 * báo dừng giải quyết hồ sơ" ({@code ND118/05}) and the plain notice in its place where the regime has no such slip
 * ({@code ND61/00}). Optional texts are {@code null}; they are then left out.
 *
 * @param head head of the paper
 * @param mark how the dossier is found again
 * @param applicantName person or organisation
 * @param procedure name of the procedure
 * @param items what has to be supplied (02) or what remains to be settled (05), in order; may be empty
 * @param reason why, as sentences
 * @param until the last day to supply, e.g. "ngày 26 tháng 11 năm 2026"
 * @param help where to ask: address, telephone, website
 * @param submitterName who signs on the left of slips 02 and 03 at the desk
 * @param copiesTo lines of "Nơi nhận" of a notice of stopping and of a refusal as a result; may be empty
 * @param signature who signs and in which capacity, e.g. "NGƯỜI HƯỚNG DẪN", "NGƯỜI TIẾP NHẬN HỒ SƠ", "KT. GIÁM ĐỐC"
 * @param legalBasis sentence naming the basis; only one that has been verified
 * @param acceptedOn day of acceptance when slip 03 is the result of a dossier that had been accepted
 * @param stop how the stop came about; for a notice of stopping only
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
        @Nullable String legalBasis,
        @Nullable LocalDate acceptedOn,
        @Nullable Stop stop) {

    /**
     * How a stop came about.
     *
     * @param proposedBy who proposed it, e.g. "Ngô Thùy Dương, Phòng Quản lý công nghệ"
     * @param stage at which step the dossier stood, e.g. "thẩm định"
     * @param decision the decision it rests on, if there is one
     * @param obligations what has become payable, e.g. "phí 3.000.000 đồng, đã nộp"; {@code null} for none
     */
    public record Stop(String proposedBy, String stage, @Nullable String decision, @Nullable String obligations) {

        Map<String, Object> toMap() {
            return new ContentMap()
                    .put("proposedBy", proposedBy)
                    .put("stage", stage)
                    .put("decision", decision)
                    .put("obligations", obligations == null ? "không phát sinh" : obligations)
                    .map();
        }
    }

    public SlipNoticeContent {
        items = List.copyOf(items);
        copiesTo = List.copyOf(copiesTo);
    }

    /** A request for papers, a refusal at reception, or a notice of stopping that says no more than its reason. */
    public SlipNoticeContent(
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
        this(
                head,
                mark,
                applicantName,
                address,
                phone,
                email,
                procedure,
                items,
                reason,
                until,
                help,
                submitterName,
                copiesTo,
                signature,
                legalBasis,
                null,
                null);
    }

    /** Slip 03 as the result of a dossier accepted on that day: signed by a leader, without the applicant's signature. */
    public SlipNoticeContent asResult(LocalDate accepted) {
        return with(accepted, null);
    }

    /** A notice of stopping that tells how it came about. */
    public SlipNoticeContent stopped(Stop how) {
        return with(null, how);
    }

    private SlipNoticeContent with(@Nullable LocalDate accepted, @Nullable Stop how) {
        return new SlipNoticeContent(
                head,
                mark,
                applicantName,
                address,
                phone,
                email,
                procedure,
                items,
                reason,
                until,
                help,
                submitterName,
                copiesTo,
                signature,
                legalBasis,
                accepted,
                how);
    }

    /** What {@link Papers#issue} wants. */
    public Map<String, Object> toMap() {
        var content = new ContentMap()
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
                .put("acceptedOn", acceptedOn == null ? null : PaperText.shortDate(acceptedOn));
        return stop == null ? content.map() : content.put("stop", stop.toMap()).map();
    }
}
