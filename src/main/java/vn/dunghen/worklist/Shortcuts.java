package vn.dunghen.worklist;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Actors;

/** Whether keys do something on the pages of the person signed in; they do until somebody turns them off. */
@Service
@Transactional
public class Shortcuts {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Actors actors;

    Shortcuts(JdbcClient jdbc, Directory directory, Actors actors) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.actors = actors;
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public boolean on() {
        return jdbc.sql("select shortcuts from desk_setting where login = ?")
                .param(actors.current().login())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    public void turn(boolean on) {
        String me = actors.current().login();
        int known = jdbc.sql("update desk_setting set shortcuts = ? where login = ?")
                .params(on, me)
                .update();
        if (known == 0) {
            jdbc.sql("insert into desk_setting (login, agency, shortcuts) values (?, ?, ?) on conflict do nothing")
                    .params(me, directory.agency().code(), on)
                    .update();
        }
    }
}
