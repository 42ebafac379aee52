package vn.dunghen.payment;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.SubjectCodes;
import vn.dunghen.audit.SubjectQueries;
import vn.dunghen.kernel.Subject;

/** Lets the trail of a charge be read by the code under which it is paid. */
@Component
class ChargeSubjects implements SubjectCodes {

    private final JdbcClient jdbc;

    ChargeSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Subject> subjectOf(String code) {
        return jdbc.sql("select id from payment_charge where pay_code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .map(id -> new Subject(PaymentEvent.CHARGE, id));
    }

    @Override
    public Map<Subject, String> codesOf(Collection<Subject> subjects) {
        return SubjectQueries.codes(jdbc, "select id, pay_code from payment_charge", PaymentEvent.CHARGE, subjects);
    }
}
