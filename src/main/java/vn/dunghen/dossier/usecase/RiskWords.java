package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.dossier.domain.LatenessRisk;

/** The risk of lateness in words, always with the number of cases it rests on. */
@Component
public class RiskWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final WorkingCalendar calendar;

    RiskWords(MessageSource messages, WorkingCalendar calendar) {
        this.messages = messages;
        this.calendar = calendar;
    }

    /** E.g. "Thường cần thêm 3 ngày làm việc; 15 trong 37 hồ sơ tương tự đã cần lâu hơn thời gian còn lại." */
    public String whole(LatenessRisk risk, LatenessRisks.Rule rule, Instant now) {
        return risk.known(rule.atLeast())
                ? say("dossier.risk.known", length(risk.usualMinutes(), now), risk.longer(), risk.cases())
                : unknown(risk, rule);
    }

    /** The share alone, beside a sentence that says what is usual. */
    public String share(LatenessRisk risk, LatenessRisks.Rule rule) {
        return risk.known(rule.atLeast())
                ? say("dossier.risk.share", risk.longer(), risk.cases())
                : unknown(risk, rule);
    }

    /** How long in words: hours below two working days, else days. */
    public String length(long minutes, Instant now) {
        long day = calendar.workingMinutesBetween(calendar.startOfDay(now, 0), calendar.endOfDay(now, 0));
        return minutes < 2 * day
                ? say("dossier.usual.hours", Math.max(1, (minutes + 59) / 60))
                : say("dossier.usual.days", Math.round((double) minutes / day));
    }

    /** A sentence of the message files. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    private String unknown(LatenessRisk risk, LatenessRisks.Rule rule) {
        return say(risk.cases() == 0 ? "dossier.risk.none" : "dossier.risk.few", risk.cases(), rule.atLeast());
    }
}
