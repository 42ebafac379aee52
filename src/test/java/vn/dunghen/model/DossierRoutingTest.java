package vn.dunghen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierRoutingTest {

    private static ModelEngine model;

    @BeforeAll
    static void buildTheEngine() {
        model = new ModelEngine();
    }

    @AfterAll
    static void closeTheEngine() {
        model.close();
    }

    @ParameterizedTest(name = "{0}, {1} → {2}")
    @CsvSource({
        "2.002711, KHCN, KHTC",
        "KHCN-HTKP, KHCN, KHTC",
        "1.000001, KHCN, CN",
        "1.000001, ATBX, CN",
        "1.000001, SHTT, CN",
        "1.000001, TDC, TDC",
        "1.000001, CDS, CN"
    })
    void theProcedureAndItsFieldChooseTheUnit(String procedure, String field, String unit) {
        var chosen = model.engine
                .getDecisionService()
                .evaluateDecisionByKey("dossier-routing")
                .variables(Map.of("procedure", procedure, "field", field))
                .evaluate();
        assertThat(chosen.getSingleResult().<String>getSingleEntry()).isEqualTo(unit);
    }

    @ParameterizedTest(name = "{0}, {1}, named unit {2} → {3}")
    @CsvSource({"2.002711, KHCN, CDS, CDS", "1.000001, TDC, TTTT, TTTT", "1.000001, TDC, '', TDC"})
    void theUnitNamedByTheProcedureBeatsTheTable(String procedure, String field, String named, String unit) {
        var chosen = model.engine
                .getDecisionService()
                .evaluateDecisionByKey("dossier-routing")
                .variables(Map.of("procedure", procedure, "field", field, "procedureUnit", named))
                .evaluate();
        assertThat(chosen.getSingleResult().<String>getSingleEntry()).isEqualTo(unit);
    }
}
