package vn.dunghen.exchange.usecase;

import java.time.Clock;
import java.util.List;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.OutsideFilings;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Nhận giấy tờ bổ sung từ hệ thống ngoài: under the sender's own code, each once. */
@UseCase
public class TakeSupplement {

    private final IntakeRows intakes;
    private final OwnFilings own;
    private final OutsideFilings filings;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    TakeSupplement(
            IntakeRows intakes, OwnFilings own, OutsideFilings filings, Policy policy, Actors actors, Clock clock) {
        this.intakes = intakes;
        this.own = own;
        this.filings = filings;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param files of the supplement, looked into */
    public Intake.Received handle(Filing.Supplement supplement, List<Intake.Enclosure> files) {
        policy.require(ExchangeRules.FILE, Policy.Resource.of("exchange"));
        IntakeRows.Taken dossier = own.of(supplement.outsideCode());
        IntakeRows.Key key = new IntakeRows.Key(
                actors.current().login(), supplement.outsideCode(), "supplement/" + supplement.code());
        String hash = supplement.hash();
        if (!intakes.reserve(key, hash, clock.instant())) {
            return TakeFiling.before(intakes, key, hash);
        }
        filings.supplement(dossier.dossierCode(), supplement.papers(), supplement.words());
        TakeFiling.attach(filings, dossier.dossierCode(), files);
        intakes.settle(key, dossier.dossierId(), dossier.dossierCode());
        return new Intake.Received(dossier.dossierId(), dossier.dossierCode(), true);
    }
}
