package vn.dunghen.document;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.dunghen.document.decree30.PaperKind;
import vn.dunghen.kernel.Subject;

/** A program that takes numbers until it is killed and says each one once it is its own. */
final class NumberTaker {

    private static final int CLERKS = 8;

    private NumberTaker() {}

    /** @param arguments address, user and password of the database */
    public static void main(String[] arguments) throws InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var database = new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]);
        var context = new DocumentContext(database, false);
        var outgoing = context.bean(OutgoingDocuments.class);
        var clerks = Executors.newFixedThreadPool(CLERKS);
        for (int i = 0; i < CLERKS; i++) {
            clerks.submit(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    var number = context.transaction(() -> {
                        var reserved = outgoing.reserve(new OutgoingDocuments.Draft(
                                PaperKind.PLAN, new Subject("plan", "4711"), "Kế hoạch thử", "VP"));
                        if (reserved.number().value() % 5 == 0) {
                            outgoing.voidNumber(reserved.number(), "Người ký trả lại");
                        }
                        return reserved.number().value();
                    });
                    out.println("taken " + number + ".");
                }
            });
        }
        clerks.awaitTermination(10, TimeUnit.MINUTES);
    }
}
