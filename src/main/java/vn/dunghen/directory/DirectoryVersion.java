package vn.dunghen.directory;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A number that grows with every change of staff or units by any node. */
@Component
class DirectoryVersion {

    private static final String OURS = " where agency = :agency";

    private final JdbcClient database;
    private final EntityManager entities;
    private final String agency;

    DirectoryVersion(JdbcClient database, EntityManager entities, AgencySettings settings) {
        this.database = database;
        this.entities = entities;
        this.agency = settings.agency().code();
    }

    long now() {
        return database.sql("select coalesce(max(number_now), 0) from directory_version" + OURS)
                .param("agency", agency)
                .query(Long.class)
                .single();
    }

    /**
     * At the end of the transaction of the change, so that both are seen together; after its rows, because whoever changes
     * another row at the same time takes them in this order too.
     */
    void raise() {
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
        if (increase() == 0) {
            database.sql(
                            "insert into directory_version (agency, number_now) values (:agency, 0) on conflict do nothing")
                    .param("agency", agency)
                    .update();
            increase();
        }
    }

    private int increase() {
        return database.sql("update directory_version set number_now = number_now + 1" + OURS)
                .param("agency", agency)
                .update();
    }
}
