package vn.dunghen.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Actors;

/** Which tasks the person signed in has opened or acknowledged; a mark of their own that changes nothing for others. */
@Component
@Transactional
public class TaskReads {

    private final JdbcClient jdbc;
    private final TaskInbox inbox;
    private final Directory directory;
    private final Actors actors;
    private final Clock clock;

    TaskReads(JdbcClient jdbc, TaskInbox inbox, Directory directory, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.inbox = inbox;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    /** @throws vn.dunghen.kernel.RuleViolation NOT_FOUND for a task the person may not see */
    public void mark(String id) {
        String known = inbox.get(id).id();
        jdbc.sql("insert into task_read (login, task_id, agency, read_at) values (?, ?, ?, ?) on conflict do nothing")
                .params(actors.current().login(), known, directory.agency().code(), Timestamp.from(clock.instant()))
                .update();
    }

    /** Those of the tasks that the person has read. */
    @Transactional(readOnly = true)
    public Set<String> among(Collection<String> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select task_id from task_read where login = :login and task_id in (:ids)")
                        .param("login", actors.current().login())
                        .param("ids", ids)
                        .query(String.class)
                        .list());
    }
}
