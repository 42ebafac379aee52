package vn.dunghen.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.usecase.DossierPayments;
import vn.dunghen.payment.AttemptState;
import vn.dunghen.payment.ChargeState;
import vn.dunghen.payment.ChargeView;
import vn.dunghen.payment.Money;

/** Phí, lệ phí beside a dossier: what it costs and why, how it stands, its receipts, and where to pay. */
@Component
class FeePanel {

    private final DossierPayments payments;
    private final PageWords words;

    FeePanel(DossierPayments payments, PageWords words) {
        this.payments = payments;
        this.words = words;
    }

    /** A paper or an attempt, in words. @param href its address, {@code null} for none */
    record Line(String what, String note, @Nullable String href) {}

    /**
     * What the panel shows.
     *
     * @param link page for the applicant to pay on, {@code null} when nothing is owed or the reader takes no money
     */
    record Fee(
            String amount,
            String state,
            String tone,
            String icon,
            List<Line> lines,
            List<Line> papers,
            @Nullable String link) {}

    Optional<Fee> of(DossierDetail dossier) {
        return payments.of(dossier).map(charge -> fee(dossier, charge));
    }

    private Fee fee(DossierDetail dossier, ChargeView charge) {
        String key = charge.doubtful() ? "UNCONFIRMED" : charge.state().name();
        String tone =
                switch (key) {
                    case "PAID", "REFUNDED" -> "ok";
                    case "CANCELLED" -> "line";
                    default -> "wait";
                };
        return new Fee(
                Money.say(charge.amount()),
                words.say("dossier.fee.state." + key),
                tone,
                tone.equals("ok") ? "check" : tone.equals("line") ? "dash" : "pause",
                charge.lines().stream()
                        .map(line -> new Line(line.name(), line.arithmetic(), null))
                        .toList(),
                papers(dossier, charge),
                charge.state() == ChargeState.DUE && payments.mayCollect(dossier) ? charge.link() : null);
    }

    private List<Line> papers(DossierDetail dossier, ChargeView charge) {
        String room = "/ho-so/" + dossier.code() + "/bien-lai/";
        List<Line> lines = new ArrayList<>();
        for (ChargeView.Paid paid : charge.payments()) {
            if (paid.receiptPaper() != null) {
                lines.add(new Line(
                        words.say("dossier.fee.receipt", String.valueOf(paid.receiptNumber())),
                        words.say("payment.method." + paid.method()) + ", " + words.moment(paid.settledAt()),
                        room + paid.receiptPaper()));
            } else if (paid.state() != AttemptState.FAILED) {
                lines.add(new Line(
                        words.say("dossier.fee.attempt", Money.say(paid.amount())),
                        words.say("dossier.fee.attempt." + paid.state()),
                        null));
            }
        }
        charge.refunds()
                .forEach(back -> lines.add(new Line(
                        words.say("dossier.fee.refund", Money.say(back.amount())),
                        words.say("payment.refund.state." + back.state()),
                        back.paper() == null ? null : room + back.paper())));
        return lines;
    }
}
