package vn.dunghen.bench;

import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;

/**
 * The engine and a database, nothing else: the least an application with this engine can be. Carries no stereotype, so that
 * no scan of another test finds it.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    CamundaBpmAutoConfiguration.class
})
public class BareEngineApplication {

    /** Says on the output that it is ready; the measurement waits for that line. */
    static final String READY = "bare engine ready";

    public static void main(String[] arguments) {
        SpringApplication.run(BareEngineApplication.class, arguments);
        LoggerFactory.getLogger(BareEngineApplication.class).info(READY);
    }
}
