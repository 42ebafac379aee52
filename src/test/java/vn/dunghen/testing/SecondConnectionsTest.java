package vn.dunghen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondConnectionsTest {

    private Connection one;
    private Connection other;

    @BeforeEach
    void open() throws SQLException {
        one = ChangeWatch.over(DriverManager.getConnection("jdbc:h2:mem:"));
        other = ChangeWatch.over(DriverManager.getConnection("jdbc:h2:mem:"));
    }

    @AfterEach
    void close() throws SQLException {
        one.close();
        other.close();
    }

    @Test
    void aSecondOneWhileTheFirstIsInATransactionIsTold() throws Throwable {
        inARequest(() -> {
            one.setAutoCommit(false);
            other.prepareStatement("select 1").close();
        });
        assertThat(SecondConnections.found()).hasSize(1);
        assertThat(SecondConnections.found()).as("told once").isEmpty();
    }

    @Test
    void oneAfterTheOtherIsFine() throws Throwable {
        inARequest(() -> {
            one.setAutoCommit(false);
            one.prepareStatement("select 1").close();
            one.commit();
            one.setAutoCommit(true);
            other.prepareStatement("select 1").close();
        });
        assertThat(SecondConnections.found()).isEmpty();
    }

    @Test
    void whatAnotherRequestHoldsIsItsOwn() throws Throwable {
        inARequest(() -> one.setAutoCommit(false));
        inARequest(() -> other.prepareStatement("select 1").close());
        assertThat(SecondConnections.found()).isEmpty();
    }

    private static void inARequest(ThrowingCallable work) throws Throwable {
        Throwable[] failed = new Throwable[1];
        Thread request = new Thread(
                () -> {
                    try {
                        work.call();
                    } catch (Throwable wrong) {
                        failed[0] = wrong;
                    }
                },
                "http-nio-test");
        request.start();
        request.join();
        if (failed[0] != null) {
            throw failed[0];
        }
    }
}
