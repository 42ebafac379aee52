package vn.dunghen.report.usecase;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.report.domain.ReportRegime;
import vn.dunghen.report.domain.ReportRegimes;

/** Begins the chain of campaigns of each shipped regime on a new installation; from then on each opening plans the next. */
@Component
class FirstCampaigns {

    private final ReportRegimes regimes;
    private final PlanCampaigns plan;
    private final TransactionTemplate transaction;

    FirstCampaigns(ReportRegimes regimes, PlanCampaigns plan, TransactionTemplate transaction) {
        this.regimes = regimes;
        this.plan = plan;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        regimes.all().stream().map(ReportRegime::code).distinct().forEach(this::plan);
    }

    private void plan(String code) {
        try {
            transaction.executeWithoutResult(status -> plan.next(code));
        } catch (DataIntegrityViolationException planned) {
            // another node that started at the same moment has planned it
        }
    }
}
