package vn.dunghen.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import vn.dunghen.audit.AuditInspection;
import vn.dunghen.audit.SealedHead;
import vn.dunghen.kernel.Subject;
import vn.dunghen.kernel.UseCase;

/**
 * Gửi mã đầu chuỗi: writes the head of the trail as it was at midnight to those who keep it outside the house. Asked every
 * hour, so that a house that was shut at midnight makes up for it; a day is written once to each.
 */
@UseCase
public class SendAuditHeads {

    /** The kind of subject the letters are about; its id is the day, ISO 8601. */
    public static final String SUBJECT = "audit-head";

    private static final String TEMPLATE = "audit-head";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(ZONE);

    private final AuditInspection trail;
    private final Outbox outbox;
    private final Clock clock;
    private final List<String> keepers;

    SendAuditHeads(
            AuditInspection trail,
            Outbox outbox,
            Clock clock,
            @Value("${dunghen.audit.heads.to:}") List<String> keepers) {
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
        this.keepers = keepers.stream().filter(to -> !to.isBlank()).toList();
    }

    @Scheduled(cron = "${dunghen.audit.heads.cron:0 10 * * * *}", zone = "Asia/Ho_Chi_Minh")
    public void handle() {
        if (keepers.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        Instant midnight = today.atStartOfDay(ZONE).toInstant();
        trail.lastSealBefore(midnight).ifPresent(head -> write(today.minusDays(1), head));
    }

    private void write(LocalDate day, SealedHead head) {
        Map<String, String> values = Map.of(
                "day", DAY.format(day),
                "entries", String.format(Locale.forLanguageTag("vi"), "%,d", head.entries()),
                "seal", Long.toString(head.no()),
                "at", MOMENT.format(head.at()),
                "head", head.head().replaceAll("(.{4})(?!$)", "$1 "));
        for (int i = 0; i < keepers.size(); i++) {
            outbox.put(new Outbox.Message(
                    SUBJECT + "/" + day + "/" + (i + 1),
                    Outbox.MAIL,
                    keepers.get(i).strip(),
                    new Subject(SUBJECT, day.toString()),
                    TEMPLATE,
                    values,
                    List.of(),
                    true));
        }
    }
}
