package vn.dunghen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:trail;MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class AuditTrailOnH2Test extends AuditTrailContract {

    @Override
    void empty() {
        for (String table : List.of(
                "audit_entry",
                "audit_chain",
                "audit_seal",
                "audit_sealed",
                "audit_unsealed",
                "audit_head",
                "audit_word",
                "audit_worded")) {
            jdbc.execute("delete from " + table);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor_name = 'Ai đó' where subject_id = '2' and seq = 1",
                "update audit_entry set happened_at = happened_at + interval '1' second where subject_id = '2'",
                "update audit_entry set facts = '{}' where subject_id = '2'",
                "update audit_entry set on_behalf_of = null where subject_id = '2'",
                "update audit_entry set hash = prev_hash where subject_id = '2'",
                "update audit_entry set id = id + 1000 where subject_id = '2'",
                "delete from audit_entry where subject_id = '2'",
                "delete from audit_entry where subject_id = '2' and seq = 1",
                "delete from audit_entry where subject_id = '2' and seq = 2",
                "delete from audit_chain where subject_id = '2'",
                "delete from audit_seal where no = 2",
                "delete from audit_seal where no = 1",
                "update audit_seal set sealed_at = sealed_at + interval '1' second where no = 1",
                "delete from audit_sealed where seal = 1",
                "update audit_head set head = '" + "0000" + "'"
            })
    void everyChangeBehindTheTrailsBackIsFound(String change) {
        save(1, "a");
        save(2, "a");
        seal();
        save(2, "b");
        save(3, "c");
        seal();
        assertThat(verify().intact()).isTrue();
        jdbc.update(change);
        var found = verify();
        assertThat(found.intact()).isFalse();
        assertThat(found.firstBad()).isNotNull();
    }
}
