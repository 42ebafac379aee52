package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Agency;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Signature;
import vn.dunghen.directory.SigningAuthority;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.document.NumberBooks;
import vn.dunghen.document.PaperHead;
import vn.dunghen.document.Papers;
import vn.dunghen.document.Slip01Content;
import vn.dunghen.document.Slip04Content;
import vn.dunghen.dossier.PaperKind;
import vn.dunghen.dossier.domain.Apology;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.DossierComponent;
import vn.dunghen.dossier.domain.FactSentences;
import vn.dunghen.dossier.domain.LegalRegime;
import vn.dunghen.dossier.domain.Procedure;
import vn.dunghen.dossier.domain.RegimeForm;
import vn.dunghen.payment.AttemptState;
import vn.dunghen.payment.ChargeView;
import vn.dunghen.payment.Money;
import vn.dunghen.payment.PayMethod;

/** The papers of a dossier: what each slip says, in the words and number of its regime. */
@Component
public class DossierSlips {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final NumberBooks books;
    private final Papers papers;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final DossierCharges charges;
    private final LookupMarks marks;

    DossierSlips(
            NumberBooks books,
            Papers papers,
            Directory directory,
            WorkingCalendar calendar,
            Clock clock,
            DossierCharges charges,
            LookupMarks marks) {
        this.books = books;
        this.papers = papers;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
        this.charges = charges;
        this.marks = marks;
    }

    NumberBooks.Number reserveReceipt(Dossier dossier, LegalRegime regime, Instant at) {
        RegimeForm form = regime.form(RegimeForm.SlipPurpose.RECEIPT);
        return books.reserve(book(regime, form), Years.of(at), dossier.subject(), form.title());
    }

    String text(NumberBooks.Number number) {
        return number.text() + "/" + number.year();
    }

    /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả, under the number that was reserved at acceptance. */
    void receipt(Dossier dossier) {
        LegalRegime regime = dossier.regime().orElseThrow();
        RegimeForm form = regime.form(RegimeForm.SlipPurpose.RECEIPT);
        String receiver = name(dossier.acceptedBy());
        NumberBooks.Number number = parse(book(regime, form), dossier.receiptNumber());
        Procedure.Terms terms = dossier.procedure().terms();
        books.issue(number, receiver);
        papers.issue(
                regime.code() + "/" + form.number(),
                number,
                dossier.subject(),
                form.title(),
                Papers.signedBy(
                        dossier.acceptedBy(),
                        new Slip01Content(
                                        head(dossier.acceptedAt(), null),
                                        marks.of(dossier),
                                        dossier.applicant().name(),
                                        null,
                                        dossier.applicant().address(),
                                        dossier.applicant().phone(),
                                        dossier.applicant().email(),
                                        masked(dossier.applicant().idNumber()),
                                        dossier.procedure().name(),
                                        dossier.components().stream()
                                                .filter(DossierComponent::present)
                                                .map(DossierSlips::component)
                                                .toList(),
                                        1,
                                        words(terms),
                                        terms.statutory() == null
                                                        || terms.statutory().equals(terms.committed())
                                                ? null
                                                : LimitWords.of(terms.committed()),
                                        dossier.acceptedAt(),
                                        dossier.currentDue(),
                                        "Bộ phận Một cửa, " + directory.agency().address(),
                                        fee(dossier),
                                        dossier.applicant().name(),
                                        receiver,
                                        directory.agency().phone(),
                                        dossier.procedure().verifiedBasis().orElse(null))
                                .toMap()));
    }

    /** The apology letter; prints it and answers its number. */
    String apology(Dossier dossier) {
        LegalRegime regime = dossier.regime().orElseThrow();
        RegimeForm form = regime.form(RegimeForm.SlipPurpose.APOLOGY);
        Apology apology = dossier.openApology().orElseThrow();
        Instant now = clock.instant();
        Signature signature = apology.signature();
        NumberBooks.Number number = books.reserve(book(regime, form), Years.of(now), dossier.subject(), form.title());
        books.issue(number, signature.name());
        papers.issue(
                regime.code() + "/" + form.number(),
                number,
                dossier.subject(),
                form.title(),
                Papers.signedBy(
                        signature.login(),
                        new Slip04Content(
                                        head(now, "XLGH-" + directory.agency().symbol()),
                                        marks.of(dossier),
                                        List.of(
                                                dossier.applicant().name(),
                                                "Bộ phận Một cửa, "
                                                        + directory.agency().name()),
                                        "Ông/Bà",
                                        dossier.procedure().name(),
                                        LocalDate.ofInstant(dossier.acceptedAt(), ZONE),
                                        null,
                                        LocalDate.ofInstant(apology.promise().due(), ZONE),
                                        FactSentences.mishap(apology.kind()).orElse(null),
                                        apology.reason(),
                                        newMoment(apology),
                                        "Bộ phận Một cửa, " + directory.agency().address(),
                                        List.of(),
                                        List.of("Như trên", "Bộ phận Một cửa", "Lưu: VT, " + dossier.unit()),
                                        new SigningAuthority(
                                                signature.prefix(),
                                                signature.capacity(),
                                                signature.title(),
                                                signature.name()),
                                        regime.verifiedBasis().orElse(null))
                                .toMap()));
        return text(number);
    }

    private static NumberBooks.Number parse(String book, String text) {
        String[] written = text.split("/");
        return new NumberBooks.Number(book, Integer.parseInt(written[1]), Integer.parseInt(written[0]));
    }

    private @Nullable Instant newMoment(Apology apology) {
        return apology.proposedDate() == null ? null : calendar.endOfDay(Moments.noon(apology.proposedDate()), 0);
    }

    private static String words(Procedure.Terms terms) {
        Limit law = terms.statutory() == null ? terms.committed() : terms.statutory();
        return terms.firstPhase() == null
                ? LimitWords.of(law)
                : LimitWords.of(terms.firstPhase()) + " kiểm tra và " + LimitWords.of(law);
    }

    private static Slip01Content.Component component(DossierComponent component) {
        PaperKind kind = component.kind() == null ? component.kindAsked() : component.kind();
        return new Slip01Content.Component(
                component.name(), Slip01Content.Kind.valueOf(kind.name()), component.copies());
    }

    /** With its arithmetic and how it stands; what is not known to be paid is not called paid. */
    private String fee(Dossier dossier) {
        Optional<ChargeView> charge = charges.of(dossier);
        if (charge.isEmpty()) {
            return "không thu phí, lệ phí";
        }
        List<String> parts = new ArrayList<>();
        if (charge.get().lines().size() > 1
                || !charge.get().lines().get(0).code().equals("PHI")) {
            charge.get().lines().forEach(line -> parts.add(line.name() + ": " + line.arithmetic()));
        }
        String total = Money.say(charge.get().amount());
        String paid = charge.get().payments().stream()
                .filter(one -> one.state() == AttemptState.CONFIRMED)
                .findFirst()
                .map(one -> total + ", " + word(one.method()) + ", đã nộp")
                .orElse(total + ", chưa nộp, thu khi trả kết quả");
        parts.add(parts.isEmpty() ? paid : "tổng cộng " + paid);
        return String.join("; ", parts);
    }

    private static String word(PayMethod method) {
        return switch (method) {
            case CASH -> "tiền mặt";
            case TRANSFER -> "chuyển khoản";
            case ONLINE -> "nộp trực tuyến";
        };
    }

    private PaperHead head(Instant at, @Nullable String symbol) {
        Agency agency = directory.agency();
        return PaperHead.of(agency, symbol == null ? "Bộ phận Một cửa" : null, symbol, LocalDate.ofInstant(at, ZONE));
    }

    private String name(@Nullable String login) {
        return login == null
                ? ""
                : directory.staff(login).map(StaffMember::name).orElse(login);
    }

    private static @Nullable String masked(@Nullable String idNumber) {
        return idNumber == null || idNumber.length() < 5
                ? null
                : "•".repeat(idNumber.length() - 4) + idNumber.substring(idNumber.length() - 4);
    }

    private static String book(LegalRegime regime, RegimeForm form) {
        return "slip-" + regime.code() + "-" + form.number();
    }
}
