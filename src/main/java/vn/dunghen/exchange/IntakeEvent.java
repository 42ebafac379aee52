package vn.dunghen.exchange;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** Something another system did about a dossier, told in the trail of that dossier. */
public record IntakeEvent(Subject subject, String action, Map<String, String> facts) implements DomainEvent {

    public static final String FILED = "exchange.filed";
    public static final String OTHER_CONTENT = "exchange.otherContent";
}
