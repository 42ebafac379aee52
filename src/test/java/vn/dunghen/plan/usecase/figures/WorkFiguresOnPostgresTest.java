package vn.dunghen.plan.usecase.figures;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class WorkFiguresOnPostgresTest extends WorkFigureContract {

    private static EmbeddedPostgres postgres;
    private static SingleConnectionDataSource source;

    @BeforeAll
    static void open() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        source = new SingleConnectionDataSource(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "", true);
        migrate(source, "postgresql");
    }

    @AfterAll
    static void close() throws IOException {
        source.destroy();
        postgres.close();
    }

    @Override
    DataSource database() {
        return source;
    }
}
