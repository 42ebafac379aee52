package vn.dunghen.plan.usecase.figures;

import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class WorkFiguresOnH2Test extends WorkFigureContract {

    private static SingleConnectionDataSource source;

    @BeforeAll
    static void open() {
        source = new SingleConnectionDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH", true);
        migrate(source, "h2");
    }

    @AfterAll
    static void close() {
        source.destroy();
    }

    @Override
    DataSource database() {
        return source;
    }
}
