package vn.dunghen.journey;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dunghen.testing.TestDepartment;

/** The trial mailbox: every letter of a department without a mail server. */
public final class TrialMails implements SentMails {

    @Override
    public List<Mail> of(TestDepartment department) {
        return department
                .context()
                .getBean(JdbcClient.class)
                .sql("select recipient, subject, body, enclosures from trial_letter")
                .query((row, n) -> new Mail(
                        row.getString(1), row.getString(2) + "\n" + row.getString(3) + "\n" + row.getString(4)))
                .list();
    }
}
