package vn.dunghen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dunghen.operation.OperationDesk;
import vn.dunghen.testing.TestDepartment;
import vn.dunghen.testing.TestDepartment.Database;

/** What whoever runs an installation does from a command line, tried on a department with some of everything. */
class OperatorCommandsTest {

    private static TestDepartment department;

    @BeforeAll
    static void work() {
        department = TestDepartment.open(Database.H2, "2026-08-03T09:00:00+07:00");
        new AccessScenes(department).play();
    }

    @AfterAll
    static void leave() {
        department.close();
    }

    @Test
    void aWholeDepartmentPasses() throws SQLException {
        try (Connection connection =
                department.context().getBean(DataSource.class).getConnection()) {
            assertThat(OperationDesk.broken(connection)).isEmpty();
        }
    }
}
