package vn.dunghen.payment;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.UnitDuties;

/** The unit that keeps the accounts stays. */
@Component
class FinanceDuty implements UnitDuties {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final String finance;

    FinanceDuty(MessageSource messages, @Value("${dunghen.payment.unit:KHTC}") String finance) {
        this.messages = messages;
        this.finance = finance;
    }

    @Override
    public List<Duty> of(String unit, int most) {
        return unit.equals(finance)
                ? List.of(new Duty(say("units.duty.setting"), unit, say("units.duty.finance")))
                : List.of();
    }

    private String say(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
