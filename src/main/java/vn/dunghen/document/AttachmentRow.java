package vn.dunghen.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** One file about a subject; its events are told about the subject, without its name, which may hold a person's. */
@Entity
@Table(name = "document_attachment")
class AttachmentRow extends Aggregate {

    /** What happened to an attachment. */
    record Happened(Subject subject, String action, Map<String, String> facts) implements DomainEvent {}

    @Id
    private String id;

    @Version
    private @Nullable Long version;

    private String agency;
    private String subjectType;
    private String subjectId;
    private @Nullable String taskId;
    private String slot;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileType fileType;

    private long sizeBytes;
    private String sha256;
    private String addedBy;
    private Instant addedAt;
    private @Nullable String removedBy;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected AttachmentRow() {}

    static AttachmentRow add(
            String agency, Attachments.Place place, InspectedFile file, String sha256, String by, Instant at) {
        AttachmentRow row = new AttachmentRow();
        row.id = UUID.randomUUID().toString();
        row.agency = agency;
        row.subjectType = place.subject().type();
        row.subjectId = place.subject().id();
        row.taskId = place.task();
        row.slot = place.slot();
        row.name = file.name();
        row.fileType = file.type();
        row.sizeBytes = file.content().length;
        row.sha256 = sha256;
        row.addedBy = by;
        row.addedAt = at;
        row.record(new Happened(row.subject(), "attachment.added", row.facts()));
        return row;
    }

    /** The same content at another place. */
    static AttachmentRow link(
            String agency, Attachments.Place place, Attachments.Attachment from, String by, Instant at) {
        AttachmentRow row = new AttachmentRow();
        row.id = UUID.randomUUID().toString();
        row.agency = agency;
        row.subjectType = place.subject().type();
        row.subjectId = place.subject().id();
        row.taskId = place.task();
        row.slot = place.slot();
        row.name = from.name();
        row.fileType = from.type();
        row.sizeBytes = from.size();
        row.sha256 = from.sha256();
        row.addedBy = by;
        row.addedAt = at;
        Map<String, String> facts = row.facts();
        facts.put("from", from.id());
        row.record(new Happened(row.subject(), "attachment.reused", facts));
        return row;
    }

    void remove(String by, Instant at) {
        removedBy = by;
        removedAt = at;
        record(new Happened(subject(), "attachment.removed", facts()));
    }

    @Override
    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    boolean isOf(String someAgency) {
        return agency.equals(someAgency) && removedAt == null;
    }

    Attachments.Attachment view() {
        return new Attachments.Attachment(
                id, subject(), taskId, slot, name, fileType, sizeBytes, sha256, addedBy, addedAt);
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("type", fileType.name());
        facts.put("size", Long.toString(sizeBytes));
        facts.put("slot", slot);
        facts.put("sha256", sha256);
        return facts;
    }
}
