package vn.dunghen.dossier.usecase;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Agency;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Signature;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.document.Books;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.document.PaperHead;
import vn.dunghen.document.Papers;
import vn.dunghen.document.SlipNoticeContent;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.DossierComponent;
import vn.dunghen.dossier.domain.LegalRegime;
import vn.dunghen.dossier.domain.RegimeForm;
import vn.dunghen.dossier.domain.RegimeForm.SlipPurpose;
import vn.dunghen.dossier.domain.Supplement;

/** The slips that ask for papers, refuse or stop, in the words and number of the regime. Each method answers the number. */
@Component
class DossierNoticeSlips {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy").withZone(ZONE);

    private final NumberBooks books;
    private final Papers papers;
    private final Directory directory;
    private final ChainOfCommand chain;
    private final Clock clock;
    private final LookupMarks marks;

    DossierNoticeSlips(
            NumberBooks books,
            Papers papers,
            Directory directory,
            ChainOfCommand chain,
            Clock clock,
            LookupMarks marks) {
        this.books = books;
        this.papers = papers;
        this.directory = directory;
        this.chain = chain;
        this.clock = clock;
        this.marks = marks;
    }

    NumberBooks.Number reserve(Dossier dossier, LegalRegime regime, SlipPurpose purpose) {
        RegimeForm form = regime.form(purpose);
        return books.reserve(
                Books.slip(template(regime, form)), Years.of(clock.instant()), dossier.subject(), form.title());
    }

    static String text(NumberBooks.Number number) {
        return number.text() + "/" + number.year();
    }

    /** Slip 02, under a number reserved before, signed by who guides the applicant. */
    String supplementRequest(Dossier dossier, LegalRegime regime, NumberBooks.Number number, Supplement request) {
        List<String> items = new ArrayList<>(dossier.components().stream()
                .filter(component -> request.componentCodes().contains(component.code()))
                .map(DossierComponent::name)
                .toList());
        if (request.missing() != null) {
            items.add(request.missing());
        }
        return print(
                dossier,
                regime,
                SlipPurpose.SUPPLEMENT,
                number,
                items,
                request.reason(),
                DAY.format(request.windowUntil()),
                desk("NGƯỜI HƯỚNG DẪN", request.sentBy()),
                request.sentBy());
    }

    /** Slip 03 before acceptance, signed by who received the dossier. */
    String receptionRefusal(Dossier dossier, LegalRegime regime) {
        return print(
                dossier,
                regime,
                SlipPurpose.REFUSAL,
                reserve(dossier, regime, SlipPurpose.REFUSAL),
                List.of(),
                dossier.decisionReason(),
                null,
                desk("NGƯỜI TIẾP NHẬN HỒ SƠ", chain.headOfDesk()),
                chain.headOfDesk());
    }

    /** Slip 03 as the result, signed by who signed the refusal. */
    String refusal(Dossier dossier) {
        return decided(dossier, SlipPurpose.REFUSAL);
    }

    /** Slip 05, or the notice the regime has instead, signed by who signed the stop. */
    String stopNotice(Dossier dossier) {
        return decided(dossier, SlipPurpose.STOP);
    }

    /** Slip 05 for a dossier that was never accepted, signed for the desk. */
    String receptionStop(Dossier dossier, LegalRegime regime) {
        return print(
                dossier,
                regime,
                SlipPurpose.STOP,
                reserve(dossier, regime, SlipPurpose.STOP),
                List.of(),
                dossier.decisionReason(),
                null,
                desk("TRƯỞNG BỘ PHẬN MỘT CỬA", chain.headOfDesk()),
                chain.headOfDesk());
    }

    private String decided(Dossier dossier, SlipPurpose purpose) {
        LegalRegime regime = dossier.regime().orElseThrow();
        Signature signature = dossier.signature();
        return print(
                dossier,
                regime,
                purpose,
                reserve(dossier, regime, purpose),
                List.of(),
                dossier.decisionReason(),
                null,
                new SigningAuthority(signature.prefix(), signature.capacity(), signature.title(), signature.name()),
                signature.login());
    }

    private String print(
            Dossier dossier,
            LegalRegime regime,
            SlipPurpose purpose,
            NumberBooks.Number number,
            List<String> items,
            @Nullable String reason,
            @Nullable String until,
            SigningAuthority signer,
            @Nullable String login) {
        RegimeForm form = regime.form(purpose);
        Agency agency = directory.agency();
        Instant now = clock.instant();
        var content = new SlipNoticeContent(
                PaperHead.of(
                        agency,
                        "Bộ phận Một cửa",
                        purpose == SlipPurpose.SUPPLEMENT ? "HDHS" : null,
                        LocalDate.ofInstant(now, ZONE)),
                marks.of(dossier),
                dossier.applicant().name(),
                dossier.applicant().address(),
                dossier.applicant().phone(),
                dossier.applicant().email(),
                dossier.procedure().name(),
                items,
                reason == null ? "" : reason,
                until,
                "Bộ phận Một cửa, " + agency.address() + ", điện thoại " + agency.phone(),
                dossier.applicant().name(),
                List.of("Như trên", "Bộ phận Một cửa", "Lưu: VT"),
                signer,
                regime.verifiedBasis().orElse(null));
        books.issue(number, signer.name());
        papers.issue(
                template(regime, form),
                number,
                dossier.subject(),
                form.title(),
                Papers.signedBy(login, told(dossier, purpose, content).toMap()));
        return text(number);
    }

    /** A refusal after acceptance is a result; a notice of stopping tells how it came about. */
    private SlipNoticeContent told(Dossier dossier, SlipPurpose purpose, SlipNoticeContent content) {
        if (purpose == SlipPurpose.REFUSAL && dossier.acceptedAt() != null) {
            return content.asResult(LocalDate.ofInstant(dossier.acceptedAt(), ZONE));
        }
        if (purpose != SlipPurpose.STOP) {
            return content;
        }
        return content.stopped(new SlipNoticeContent.Stop(
                proposer(dossier),
                dossier.acceptedAt() == null ? "tiếp nhận" : "thẩm định",
                null,
                dossier.feeCollected()
                        ? NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi"))
                                        .format(dossier.feeDue()) + " đồng" + ", đã nộp"
                        : null));
    }

    private String proposer(Dossier dossier) {
        String login = dossier.officer() == null ? chain.headOfDesk() : dossier.officer();
        String unit = dossier.unit() == null ? dossier.receivingUnit() : dossier.unit();
        return name(login) + ", " + directory.unit(unit).map(Unit::name).orElse(unit);
    }

    private String name(@Nullable String login) {
        return login == null
                ? ""
                : directory.staff(login).map(StaffMember::name).orElse(login);
    }

    private SigningAuthority desk(String capacity, @Nullable String login) {
        return new SigningAuthority("", capacity, "", name(login));
    }

    private static String template(LegalRegime regime, RegimeForm form) {
        return regime.code() + "/" + form.number();
    }
}
