package vn.dunghen.privacy;

import java.text.NumberFormat;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.document.Papers;
import vn.dunghen.notice.Outbox;
import vn.dunghen.payment.ChargeView;
import vn.dunghen.wording.Wording;

/** What is held, in the words in which the person reads it. */
@Component
class HeldWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final Directory directory;

    HeldWords(MessageSource messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    String say(String key, Object... words) {
        return messages.getMessage(key, words, VIETNAMESE);
    }

    /** The subject line as it was sent, and to which address. */
    String letter(Outbox.Letter letter) {
        Wording wording = letter.message().wording();
        String subject = wording == null
                ? letter.message().template()
                : wording.say(letter.message().values()).subject();
        return say("privacy.letter", subject, letter.message().recipient(), say("privacy.letter." + letter.state()));
    }

    String visit(AuditTrail.Entry entry) {
        String unit = directory
                .staff(entry.actor().login())
                .map(StaffMember::unitName)
                .map(name -> ", " + name)
                .orElse("");
        return entry.actor().name() + unit + ": " + entry.facts().getOrDefault("what", "");
    }

    String wiped(OutsideCopies.Copy copy) {
        return say("privacy.wiped", copy.what(), Moments.say(copy.at()));
    }

    String paper(Papers.Paper paper) {
        return say("privacy.paper", paper.number().text(), paper.title());
    }

    String payment(ChargeView charge, ChargeView.Paid paid) {
        return say(
                "privacy.payment",
                money(paid.amount()),
                say("payment.method." + paid.method()),
                say("privacy.payment." + paid.state()),
                charge.title());
    }

    String refund(ChargeView.Back back) {
        return say("privacy.refund", money(back.amount()));
    }

    private static String money(long amount) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(amount) + " đ";
    }
}
