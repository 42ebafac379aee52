package vn.dunghen.exchange.usecase;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.OutsideFilings;
import vn.dunghen.exchange.IntakeEvent;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.UseCase;

/** Nhận hồ sơ từ hệ thống ngoài: registered as if filed online at the desk; the same code is the same dossier for ever. */
@UseCase
public class TakeFiling {

    private final IntakeRows intakes;
    private final OutsideFilings filings;
    private final ApplicationEventPublisher events;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    TakeFiling(
            IntakeRows intakes,
            OutsideFilings filings,
            ApplicationEventPublisher events,
            Policy policy,
            Actors actors,
            Clock clock) {
        this.intakes = intakes;
        this.filings = filings;
        this.events = events;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param files of the filing, looked into */
    public Intake.Received handle(Filing filing, List<Intake.Enclosure> files) {
        policy.require(ExchangeRules.FILE, Policy.Resource.of("exchange"));
        IntakeRows.Key key = new IntakeRows.Key(actors.current().login(), filing.outsideCode(), "");
        String hash = filing.hash();
        if (!intakes.reserve(key, hash, clock.instant())) {
            return before(intakes, key, hash);
        }
        OutsideFilings.Filed filed =
                filings.register(filing.procedure(), filing.applicant(), filing.papers(), filing.summary());
        attach(filings, filed.code(), files);
        intakes.settle(key, filed.id().value(), filed.code());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("code", filed.code());
        facts.put("outsideCode", filing.outsideCode());
        events.publishEvent(new IntakeEvent(filed.id().subject(), IntakeEvent.FILED, facts));
        return new Intake.Received(filed.id().value(), filed.code(), true);
    }

    /** What stands under a code that is taken. */
    static Intake.Received before(IntakeRows intakes, IntakeRows.Key key, String hash) {
        IntakeRows.Taken taken = intakes.find(key)
                .filter(found -> found.dossierId() != null)
                .orElseThrow(() -> new ConcurrencyFailureException("the first of the same code has just failed"));
        if (!taken.hash().equals(hash)) {
            throw new OtherContent(key, taken, hash);
        }
        return new Intake.Received(taken.dossierId(), taken.dossierCode(), false);
    }

    static void attach(OutsideFilings filings, String code, List<Intake.Enclosure> files) {
        files.forEach(file -> filings.attach(code, file.slot(), file.file()));
    }
}
