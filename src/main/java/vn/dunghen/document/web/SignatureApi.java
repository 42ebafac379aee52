package vn.dunghen.document.web;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dunghen.document.SignatureChecks;
import vn.dunghen.document.web.views.SignatureWords;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** Checking signed papers, for everybody. */
@RestController
@RequestMapping("/api/v1/public/signatures")
class SignatureApi {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final SignatureChecks checks;
    private final SignatureWords words;

    SignatureApi(SignatureChecks checks, SignatureWords words) {
        this.checks = checks;
        this.words = words;
    }

    /** A signature as scripts see it. */
    record SignatureView(
            String name,
            String capacity,
            @Nullable OffsetDateTime signedAt,
            boolean timeStamped,
            String certificate,
            String issuer,
            boolean intact,
            boolean trusted) {}

    /** What the department's books say of a paper. */
    record PaperView(String number, OffsetDateTime issuedAt, String kind, String state, @Nullable String sha256) {}

    /** @param exact whether this is the very file that went out */
    record Answer(
            String verdict,
            String text,
            String sha256,
            List<SignatureView> signatures,
            List<String> changes,
            @Nullable PaperView paper,
            boolean exact) {}

    @PostMapping(path = "/verification", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Access(Access.Who.EVERYBODY)
    Answer verify(@RequestParam(required = false) @Nullable MultipartFile file) {
        var result = checks.check(bytes(file));
        return new Answer(
                result.finding().verdict().name(),
                words.verdict(result.finding().verdict()),
                result.sha256(),
                result.finding().signatures().stream()
                        .map(one -> new SignatureView(
                                one.name(),
                                one.capacity(),
                                one.at() == null ? null : at(one.at()),
                                one.stamped(),
                                one.certificate(),
                                one.issuer(),
                                one.intact(),
                                one.trusted()))
                        .toList(),
                result.finding().changes(),
                result.known().map(this::view).orElse(null),
                result.exact());
    }

    @GetMapping("/papers/{id}")
    @Access(Access.Who.EVERYBODY)
    PaperView paper(@PathVariable String id) {
        return checks.about(id).map(this::view).orElseThrow(() -> RuleViolation.notFound("document.paperUnknown"));
    }

    private PaperView view(SignatureChecks.Known known) {
        return new PaperView(
                known.number(),
                at(known.issuedAt()),
                words.kind(known.kind()),
                known.state().name(),
                known.sha256());
    }

    static byte[] bytes(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("file", "Chọn một tệp PDF để kiểm tra.");
        }
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new InvalidInput("file", "Chưa nhận được trọn tệp. Gửi lại.");
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime();
    }
}
