package vn.dunghen.directory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One change of staff or units at a time, so that two administrators cannot lock each other at once, nor one close a unit that
 * somebody joins.
 */
@Component
class DirectoryLock {

    private final JdbcClient database;
    private final AgencySettings settings;

    DirectoryLock(JdbcClient database, AgencySettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Until the transaction ends. */
    void hold() {
        for (String table : List.of("directory_unit", "directory_staff")) {
            database.sql("select id from " + table + " where agency = :agency order by id for update")
                    .param("agency", settings.agency().code())
                    .query(String.class)
                    .list();
        }
    }
}
