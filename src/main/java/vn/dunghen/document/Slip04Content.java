package vn.dunghen.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.SigningAuthority;

/**
 * What slip 04 says: "Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết" ({@code ND118/04}) or "Phiếu xin lỗi và
 * hẹn lại ngày trả kết quả" ({@code ND61/04}). Optional texts are {@code null}; they are then left out.
 *
 * @param head head of the paper, with a symbol
 * @param mark how the dossier is found again
 * @param addressees e.g. "Bà Nguyễn Vân Anh" and "Bộ phận Một cửa, Sở Khoa học và Công nghệ", at least one
 * @param salutation "Ông", "Bà" or "Ông/Bà"; for an organisation e.g. "Quý cơ quan"
 * @param procedure name of the procedure
 * @param receivedOn day the dossier was received
 * @param suppliedOn day the last missing papers came, if any
 * @param promisedOn the day promised before
 * @param mishap what has happened to its papers, as a clause without a full stop, e.g. "giấy tờ của hồ sơ bị thất lạc";
 *     {@code null} for an apology that answers for a promise
 * @param reason why it will be late or how it came to the mishap, as a clause without a full stop
 * @param newMoment when the result will be there; {@code null} when no new date may be given
 * @param returnPlace where the result is handed over
 * @param notes further sentences, e.g. which day off lies in between; may be empty
 * @param copiesTo lines of "Nơi nhận", e.g. "Như trên", "Lưu: VT, QLCN"
 * @param signature the capacity in which the leader signs
 * @param legalBasis sentence naming the basis; only one that has been verified
 */
public record Slip04Content(
        PaperHead head,
        DossierMark mark,
        List<String> addressees,
        String salutation,
        String procedure,
        LocalDate receivedOn,
        @Nullable LocalDate suppliedOn,
        LocalDate promisedOn,
        @Nullable String mishap,
        String reason,
        @Nullable Instant newMoment,
        @Nullable String returnPlace,
        List<String> notes,
        List<String> copiesTo,
        SigningAuthority signature,
        @Nullable String legalBasis) {

    public Slip04Content {
        addressees = List.copyOf(addressees);
        notes = List.copyOf(notes);
        copiesTo = List.copyOf(copiesTo);
    }

    /** What {@link Papers#issue} wants. */
    public Map<String, Object> toMap() {
        return new ContentMap()
                .put("head", head.toMap())
                .put("mark", mark.toMap())
                .put("addressees", addressees)
                .put("salutation", salutation)
                .put("procedure", procedure)
                .put("receivedOn", PaperText.shortDate(receivedOn))
                .put("suppliedOn", suppliedOn == null ? null : PaperText.shortDate(suppliedOn))
                .put("promisedOn", PaperText.shortDate(promisedOn))
                .put("mishap", mishap)
                .put("reason", reason.strip().replaceFirst("[.;]+$", ""))
                .put("newMoment", newMoment == null ? null : PaperText.promise(newMoment))
                .put("returnPlace", returnPlace)
                .put("notes", notes)
                .put("copiesTo", copiesTo)
                .put("capacity", signature.capacity())
                .put("title", signature.title())
                .put("signer", signature.name())
                .put("legalBasis", legalBasis)
                .map();
    }
}
