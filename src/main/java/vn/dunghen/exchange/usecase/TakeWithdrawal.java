package vn.dunghen.exchange.usecase;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.OutsideFilings;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Nhận yêu cầu rút hồ sơ từ hệ thống ngoài: once, as the applicant would at the desk. */
@UseCase
public class TakeWithdrawal {

    private final IntakeRows intakes;
    private final OwnFilings own;
    private final OutsideFilings filings;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    TakeWithdrawal(
            IntakeRows intakes, OwnFilings own, OutsideFilings filings, Policy policy, Actors actors, Clock clock) {
        this.intakes = intakes;
        this.own = own;
        this.filings = filings;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    public Intake.Received handle(String outsideCode, @Nullable String reason) {
        policy.require(ExchangeRules.FILE, Policy.Resource.of("exchange"));
        IntakeRows.Taken dossier = own.of(outsideCode);
        IntakeRows.Key key = new IntakeRows.Key(actors.current().login(), outsideCode, "withdrawal");
        String hash = Filing.hash(List.of("withdrawal", String.valueOf(reason)));
        if (!intakes.reserve(key, hash, clock.instant())) {
            return TakeFiling.before(intakes, key, hash);
        }
        filings.withdraw(dossier.dossierCode(), reason);
        intakes.settle(key, dossier.dossierId(), dossier.dossierCode());
        return new Intake.Received(dossier.dossierId(), dossier.dossierCode(), true);
    }
}
