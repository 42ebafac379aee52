package vn.dunghen.directory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what the operator says about the department in its table, for reports that read the database alone. */
@Component
class AgencyRow {

    private static final String COLUMNS = "name = :name, parent = :parent, place = :place, symbol = :symbol,"
            + " address = :address, phone = :phone, website = :website";

    private final JdbcClient database;
    private final Agency agency;

    AgencyRow(JdbcClient database, AgencySettings settings) {
        this.database = database;
        this.agency = settings.agency();
    }

    void write() {
        if (update() == 0) {
            try {
                database.sql(
                                "insert into directory_agency (agency, name, parent, place, symbol, address, phone, website)"
                                        + " values (:code, :name, :parent, :place, :symbol, :address, :phone, :website)")
                        .paramSource(agency)
                        .update();
            } catch (DuplicateKeyException otherNode) {
                update();
            }
        }
    }

    private int update() {
        return database.sql("update directory_agency set " + COLUMNS + " where agency = :code")
                .paramSource(agency)
                .update();
    }
}
