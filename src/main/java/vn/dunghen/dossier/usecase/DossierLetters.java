package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.CalendarWords;
import vn.dunghen.document.Papers;
import vn.dunghen.dossier.domain.Apology;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.FactSentences;
import vn.dunghen.dossier.domain.LegalRegime;
import vn.dunghen.dossier.domain.RegimeForm.SlipPurpose;
import vn.dunghen.dossier.domain.Supplement;
import vn.dunghen.notice.Letters;
import vn.dunghen.payment.ChargeView;
import vn.dunghen.payment.Money;

/**
 * Letters by mail to an applicant who has given an address, each beside its slip and in the same transaction. The slip is
 * what counts; the letter never takes its place.
 */
@Component
class DossierLetters {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Letters letters;
    private final Papers papers;
    private final Rulebook rules;
    private final CalendarWords words;
    private final String lookup;
    private final String house;

    DossierLetters(
            Letters letters,
            Papers papers,
            Rulebook rules,
            CalendarWords words,
            @Value("${dunghen.lookup:http://localhost:8080/tra-cuu}") String lookup,
            @Value("${dunghen.address:http://localhost:8080}") String house) {
        this.letters = letters;
        this.papers = papers;
        this.rules = rules;
        this.words = words;
        this.lookup = lookup;
        this.house = house;
    }

    void receipt(Dossier dossier) {
        write(dossier, "receipt", "", Map.of("due", moment(dossier.currentDue())), slip(dossier, SlipPurpose.RECEIPT));
    }

    void supplement(Dossier dossier, Supplement request) {
        String until = moment(request.windowUntil());
        write(
                dossier,
                "supplement",
                "/" + dossier.supplements().size(),
                Map.of("until", until),
                slip(dossier, SlipPurpose.SUPPLEMENT));
    }

    void refusal(Dossier dossier) {
        write(dossier, "refusal", "", Map.of(), slip(dossier, SlipPurpose.REFUSAL));
    }

    void stopped(Dossier dossier) {
        write(dossier, "stopped", "", Map.of(), slip(dossier, SlipPurpose.STOP));
    }

    /** With the new appointment, if the apology has moved it. */
    void apology(Dossier dossier, Apology apology) {
        Map<String, String> said = new HashMap<>(Map.of("due", moment(apology.newDue())));
        Optional<String> mishap = FactSentences.mishap(apology.kind());
        mishap.ifPresent(what -> said.put("what", what));
        String letter = mishap.isPresent() ? "mishap" : "apology";
        write(dossier, letter, "/" + apology.seq(), said, slip(dossier, SlipPurpose.APOLOGY));
    }

    /** Once for each time a result has reached the desk. */
    void ready(Dossier dossier) {
        Instant finished = dossier.finishedAt();
        write(dossier, "ready", "/" + (finished == null ? 0 : finished.getEpochSecond()), Map.of(), List.of());
    }

    void withdrawn(Dossier dossier) {
        write(dossier, "withdrawn", "", Map.of(), List.of());
    }

    /** Asks for the fee, with the step that makes it due. */
    void payment(Dossier dossier, ChargeView charge) {
        write(dossier, "payment", "", owed(charge), List.of());
    }

    void paymentReminder(Dossier dossier, ChargeView charge, String rung) {
        write(dossier, "paymentReminder", "/" + rung, owed(charge), List.of());
    }

    private Map<String, String> owed(ChargeView charge) {
        return Map.of(
                "amount",
                Money.say(charge.amount()),
                "count",
                charge.lines().stream()
                        .map(line -> line.name() + ": " + line.arithmetic())
                        .collect(Collectors.joining("; ")),
                charge.dueAt() == null ? "later" : "until",
                charge.dueAt() == null ? Money.say(charge.amount()) : moment(charge.dueAt()),
                "transfer",
                charge.payCode(),
                "pay",
                house + charge.link());
    }

    private void write(
            Dossier dossier, String letter, String which, Map<String, String> more, List<String> enclosures) {
        Map<String, String> values = new HashMap<>(Map.of(
                "name", dossier.applicant().name(),
                "code", dossier.code(),
                "procedure", dossier.procedure().name(),
                "lookup", lookup));
        values.putAll(more);
        letters.write(
                "dossier/" + dossier.id() + "/" + letter + which,
                dossier.applicant().email(),
                dossier.subject(),
                "dossier." + letter,
                values,
                enclosures);
    }

    /** The latest slip of its kind. */
    private List<String> slip(Dossier dossier, SlipPurpose purpose) {
        LegalRegime regime = rules.regime(dossier);
        String template = regime.code() + "/" + regime.form(purpose).number();
        return papers.about(dossier.subject()).stream()
                .filter(paper -> paper.template().equals(template))
                .reduce((earlier, later) -> later)
                .map(paper -> List.of("paper:" + paper.id()))
                .orElse(List.of());
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? "" : words.moment(LocalDateTime.ofInstant(moment, ZONE));
    }
}
