package vn.dunghen.report.usecase;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins the chain of campaigns of each shipped regime on a new installation; from then on each opening plans the next. */
@Component
class FirstCampaigns {

    private final JdbcClient database;
    private final PlanCampaigns plan;
    private final TransactionTemplate transaction;

    FirstCampaigns(JdbcClient database, PlanCampaigns plan, TransactionTemplate transaction) {
        this.database = database;
        this.plan = plan;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        // asked without the repositories, which a start would wait for
        database.sql("select distinct code from report_regime r where not exists"
                        + " (select 1 from report_campaign c where c.regime_code = r.code and c.state = 'PLANNED')"
                        + " and frequency <> 'AD_HOC'")
                .query(String.class)
                .list()
                .forEach(this::plan);
    }

    private void plan(String code) {
        try {
            transaction.executeWithoutResult(status -> plan.next(code));
        } catch (DataIntegrityViolationException planned) {
            // another node that started at the same moment has planned it
        }
    }
}
