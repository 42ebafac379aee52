package vn.dunghen.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.DirectoryTest;
import vn.dunghen.directory.web.IdempotentPosts.Key;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** A post that comes again after its node died, and a node that was taken for dead and was only slow. */
@DirectoryTest
class KeysOfDeadNodesTest {

    private static final String MARK = "insert into node_run (id, seen_at) values ('mark', current_timestamp)";

    @Autowired
    IdempotentPosts posts;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    private record Change(Subject subject, String action, Map<String, String> facts) implements DomainEvent {
        Change() {
            this(new Subject("staff", "motcua"), "staff.changed", Map.of());
        }
    }

    @Test
    void theKeyOfADeadNodeIsFreeUnlessItsRequestHasChangedSomething() {
        Key open = held("k-open", "dead 1");
        Key done = held("k-done", "dead 1");
        Key other = held("k-other", "alive 1");
        database.sql("update idempotency_key set committed = true where request_key = 'k-done'")
                .update();

        posts.free("dead 1");

        assertThat(posts.find(open)).isEmpty();
        assertThat(posts.find(done)).isPresent();
        assertThat(posts.find(other)).isPresent();
    }

    @Test
    void whoLostTheKeyMeanwhileChangesNothing() {
        Key key = new Key("motcua", "k-slow");
        assertThat(posts.reserve(key, "POST /x", "h")).isTrue();
        posts.begin(key);
        try {
            assertThatThrownBy(() -> change(() -> {
                        database.sql("delete from idempotency_key where request_key = 'k-slow'")
                                .update();
                        held("k-slow", "another 1");
                    }))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("idempotencyKeyLost");
        } finally {
            posts.end();
        }
        assertThat(marks()).isZero();
    }

    @Test
    void whoHasTheKeyMarksItWithEachChange() {
        Key key = new Key("motcua", "k-mine");
        assertThat(posts.reserve(key, "POST /x", "h")).isTrue();
        posts.begin(key);
        try {
            change(() -> {});
            change(() -> database.sql("delete from node_run where id = 'mark'").update());
        } finally {
            posts.end();
            database.sql("delete from node_run where id = 'mark'").update();
        }
        assertThat(posts.find(key))
                .hasValueSatisfying(entry -> assertThat(entry.committed()).isTrue());
    }

    private void change(Runnable before) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            before.run();
            database.sql(MARK).update();
            events.publishEvent(new Change());
            events.publishEvent(new Change());
        });
    }

    private int marks() {
        return database.sql("select count(*) from node_run where id = 'mark'")
                .query(Integer.class)
                .single();
    }

    private Key held(String key, String run) {
        database.sql("insert into idempotency_key (agency, login, request_key, request_line, body_hash, committed,"
                        + " held_by, created_at) values (?, 'motcua', ?, 'POST /x', 'h', false, ?, current_timestamp)")
                .params(directory.agency().code(), key, run)
                .update();
        return new Key("motcua", key);
    }
}
