package vn.dunghen.dossier.usecase;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.RuleViolation;

/** The workbook a person has sent as a trial, kept until it is confirmed or replaced by the next. */
@Component
@Transactional
public class CatalogueUploads {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Actors actors;
    private final Clock clock;

    CatalogueUploads(JdbcClient jdbc, Directory directory, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.actors = actors;
        this.clock = clock;
    }

    public String keep(String fileName, byte[] content) {
        drop();
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into catalogue_upload (id, agency, login, file_name, content, uploaded_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        directory.agency().code(),
                        actors.current().login(),
                        fileName.length() > 200 ? fileName.substring(0, 200) : fileName,
                        content,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** The workbook this person sent; a foreign or replaced one is not found. */
    public byte[] content(String id) {
        return jdbc.sql("select content from catalogue_upload where id = ? and agency = ? and login = ?")
                .params(id, directory.agency().code(), actors.current().login())
                .query((row, n) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> RuleViolation.notFound("catalogue.noUpload"));
    }

    public void drop() {
        jdbc.sql("delete from catalogue_upload where agency = ? and login = ?")
                .params(directory.agency().code(), actors.current().login())
                .update();
    }
}
