package vn.dunghen.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What slip 01 "Giấy tiếp nhận hồ sơ và hẹn trả kết quả" says; templates {@code ND118/01} and {@code ND61/01}. Optional
 * texts are {@code null}; their line is then left out.
 *
 * @param head head of the paper; its desk is the one that received the dossier
 * @param mark how the dossier is found again
 * @param applicantName person or organisation
 * @param representative who acts for an organisation, e.g. "Bà Nguyễn Vân Anh"
 * @param idNumber identity number as it may be shown, masked by the caller
 * @param request name of the procedure
 * @param components papers handed in, in order
 * @param sets how many sets, 1 or more
 * @param limitText the limit in law, e.g. "15 ngày làm việc"
 * @param promiseText the limit the department promises when shorter, e.g. "12 ngày làm việc"
 * @param receivedAt when the dossier was received
 * @param promisedAt when the result will be there
 * @param returnPlace where or how the result is handed over
 * @param feeText e.g. "3.000.000 đồng, chuyển khoản, đã nộp" or "không thu phí"
 * @param submitterName who signs on the left
 * @param receiverName full name of who received it and signs on the right
 * @param askPhone telephone for questions
 * @param legalBasis sentence naming the basis of the limit; only one that has been verified
 */
public record Slip01Content(
        PaperHead head,
        DossierMark mark,
        String applicantName,
        @Nullable String representative,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String idNumber,
        String request,
        List<Component> components,
        int sets,
        String limitText,
        @Nullable String promiseText,
        Instant receivedAt,
        Instant promisedAt,
        String returnPlace,
        @Nullable String feeText,
        @Nullable String submitterName,
        String receiverName,
        @Nullable String askPhone,
        @Nullable String legalBasis) {

    /** In which form a paper was handed in. */
    public enum Kind {
        ORIGINAL("bản chính"),
        COPY("bản sao"),
        ELECTRONIC("điện tử");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /**
     * A paper of the dossier.
     *
     * @param name its full name
     * @param copies how many; from 2 on the figure is printed, e.g. "02 bản sao"
     */
    public record Component(String name, Kind kind, int copies) {

        Map<String, Object> toMap() {
            return new ContentMap()
                    .put("name", name)
                    .put("form", copies > 1 ? PaperText.count(copies) + " " + kind.word : kind.word)
                    .map();
        }
    }

    public Slip01Content {
        components = List.copyOf(components);
    }

    /** What {@link Papers#issue} wants. */
    public Map<String, Object> toMap() {
        return new ContentMap()
                .put("head", head.toMap())
                .put("mark", mark.toMap())
                .put("applicantName", applicantName)
                .put("representative", representative)
                .put("address", address)
                .put("contact", ContentMap.joined(phone, email))
                .put("idNumber", idNumber)
                .put("request", request)
                .put("components", components.stream().map(Component::toMap).toList())
                .put("sets", PaperText.count(sets))
                .put("limitText", limitText)
                .put("promiseText", promiseText)
                .put("received", PaperText.moment(receivedAt))
                .put("promised", PaperText.promise(promisedAt))
                .put("returnPlace", returnPlace)
                .put("feeText", feeText)
                .put("submitterName", submitterName)
                .put("signer", receiverName)
                .put("askPhone", askPhone)
                .put("legalBasis", legalBasis)
                .map();
    }
}
