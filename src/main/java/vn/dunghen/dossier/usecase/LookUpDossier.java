package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.dossier.DossierEvent;
import vn.dunghen.dossier.DossierState;
import vn.dunghen.dossier.PublicDossier;
import vn.dunghen.dossier.PublicDossiers;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Dossiers;
import vn.dunghen.dossier.domain.LookupCheck;
import vn.dunghen.indicator.SatisfactionLinks;
import vn.dunghen.kernel.Subject;
import vn.dunghen.payment.ChargeState;
import vn.dunghen.payment.ReadCharges;

/** Tra cứu hồ sơ from outside; the trail keeps that it happened and by which way, once an hour for each way. */
@Service
@Transactional
class LookUpDossier implements PublicDossiers {

    private static final Duration ONCE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final AuditTrail trail;
    private final SatisfactionLinks surveys;
    private final ReadCharges charges;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LookUpDossier(
            JdbcClient jdbc,
            Dossiers dossiers,
            AuditTrail trail,
            SatisfactionLinks surveys,
            ReadCharges charges,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.trail = trail;
        this.surveys = surveys;
        this.charges = charges;
        this.events = events;
        this.clock = clock;
    }

    private record Known(String id, @Nullable String idNumber, @Nullable String phone) {}

    private static final Known NOBODY = new Known("", null, null);

    @Override
    public Optional<PublicDossier> byCheck(String code, String check) {
        Known known = jdbc.sql("select id, applicant_id_number, applicant_phone from dossier where code = ?")
                .param(code.strip().toUpperCase(Locale.ROOT))
                .query((row, n) -> new Known(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .orElse(NOBODY);
        return LookupCheck.fits(known.idNumber(), known.phone(), check)
                ? shown(known.id(), "dossier.lookedUpByCode")
                : Optional.empty();
    }

    @Override
    public Optional<PublicDossier> byToken(String token) {
        return jdbc.sql("select id from dossier where lookup_token = ?")
                .param(token)
                .query(String.class)
                .optional()
                .flatMap(id -> shown(id, "dossier.lookedUpByToken"));
    }

    private Optional<PublicDossier> shown(String id, String action) {
        Instant now = clock.instant();
        return dossiers.findById(id).map(dossier -> {
            remember(dossier, action, now);
            return PublicDossierLines.of(dossier, owed(dossier), survey(dossier), now);
        });
    }

    private PublicDossier.@Nullable Owed owed(Dossier dossier) {
        return charges.about(dossier.subject())
                .filter(charge -> charge.state() == ChargeState.DUE)
                .map(charge ->
                        new PublicDossier.Owed(charge.amount(), charge.dueAt(), charge.link(), charge.doubtful()))
                .orElse(null);
    }

    private @Nullable String survey(Dossier dossier) {
        return dossier.state() == DossierState.RETURNED
                ? surveys.addressOf(dossier.subject()).orElse(null)
                : null;
    }

    private void remember(Dossier dossier, String action, Instant now) {
        Subject subject = dossier.subject();
        AuditTrail.Filter same =
                new AuditTrail.Filter(subject.type(), subject.id(), null, action, now.minus(ONCE), null);
        if (trail.search(same, null, 1).items().isEmpty()) {
            events.publishEvent(new DossierEvent(dossier.id(), action, Map.of("code", dossier.code())));
        }
    }
}
