package vn.dunghen.report.usecase;

import java.time.Clock;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.report.RegimeId;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.ReportRegimes;

/** Đối chiếu căn cứ: somebody has held the paper that orders a regime against its original text. */
@UseCase
public class VerifyRegime {

    private final ReportRegimes regimes;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    VerifyRegime(ReportRegimes regimes, Policy policy, Actors actors, Clock clock) {
        this.regimes = regimes;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    public void handle(RegimeId id) {
        policy.require("report-regime.define", Policy.Resource.of("report-regime"));
        ReportRegime regime =
                regimes.lockById(id.value()).orElseThrow(() -> RuleViolation.notFound("report.unknownRegime"));
        regime.verify(actors.current(), Moments.day(clock.instant()));
        regimes.save(regime);
    }
}
