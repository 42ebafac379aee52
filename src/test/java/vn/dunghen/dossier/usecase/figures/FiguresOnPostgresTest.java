package vn.dunghen.dossier.usecase.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.directory.Policy;

class FiguresOnPostgresTest extends FigureContract {

    private static FigureStore store;

    @BeforeContainer
    static void open() {
        store = FigureStore.onPostgres();
    }

    @AfterContainer
    static void close() {
        store.close();
    }

    @Example
    void everyPeriodIsPlannedForItself() {
        var source = store.jdbc.getDataSource();
        var period = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
        var all = new Policy.Scope(true, null, null);
        Map<String, Object> before = plans();
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(transaction -> {
            for (int i = 0; i < 20; i++) {
                store.statistics().table(period, FigureGroup.FIELD, all);
            }
        });
        Map<String, Object> after = plans();
        assertThat(after).containsEntry("generic", before.get("generic"));
        assertThat((BigDecimal) after.get("own")).isGreaterThan((BigDecimal) before.get("own"));
    }

    private static Map<String, Object> plans() {
        return store.jdbc.queryForMap(
                "select coalesce(sum(custom_plans), 0) as own, coalesce(sum(generic_plans), 0) as generic"
                        + " from pg_prepared_statements where statement like '%settled_figures as bits%'");
    }

    @Override
    FigureStore store() {
        return store;
    }
}
