package vn.dunghen.exchange.usecase;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;

/** What was sent in under which code. */
@Component
class IntakeRows {

    private static final String ONE =
            " where agency = :agency and sender = :sender and outside_code = :code and part = :part";

    private final JdbcClient jdbc;
    private final Directory directory;

    IntakeRows(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** @param part empty for the dossier itself */
    record Key(String sender, String outsideCode, String part) {}

    /** What stands under a code. */
    record Taken(String hash, String dossierId, String dossierCode) {}

    /** Reserves a code; false when it is taken. Who sends the same at the same time waits for the first to end. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean reserve(Key key, String hash, Instant now) {
        return named(
                                "insert into exchange_intake (agency, sender, outside_code, part, content_hash, received_at)"
                                        + " values (:agency, :sender, :code, :part, :hash, :now) on conflict do nothing",
                                key)
                        .param("hash", hash)
                        .param("now", ChangeRows.time(now))
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void settle(Key key, String dossierId, String dossierCode) {
        named("update exchange_intake set dossier_id = :id, dossier_code = :dossier" + ONE, key)
                .param("id", dossierId)
                .param("dossier", dossierCode)
                .update();
    }

    Optional<Taken> find(Key key) {
        return named("select content_hash, dossier_id, dossier_code from exchange_intake" + ONE, key)
                .query((row, number) -> new Taken(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /** The codes under which dossiers arrived, by the id of the dossier. */
    Map<String, String> outsideCodes(String sender, Collection<String> dossiers) {
        return jdbc
                .sql("select dossier_id, outside_code from exchange_intake where agency = :agency and sender = :sender"
                        + " and part = '' and dossier_id in (:ids)")
                .param("agency", directory.agency().code())
                .param("sender", sender)
                .param("ids", dossiers)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec named(String sql, Key key) {
        return jdbc.sql(sql)
                .param("agency", directory.agency().code())
                .param("sender", key.sender())
                .param("code", key.outsideCode())
                .param("part", key.part());
    }
}
