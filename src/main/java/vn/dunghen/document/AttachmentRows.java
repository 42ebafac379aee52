package vn.dunghen.document;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored attachments; one that was removed keeps its row. */
interface AttachmentRows extends Repository<AttachmentRow, String> {

    AttachmentRow save(AttachmentRow row);

    Optional<AttachmentRow> findById(String id);

    @Query("select a from AttachmentRow a where a.agency = :agency and a.subjectType = :type and a.subjectId = :id"
            + " and a.removedAt is null order by a.addedAt, a.id")
    List<AttachmentRow> about(String agency, String type, String id);
}
