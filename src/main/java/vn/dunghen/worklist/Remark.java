package vn.dunghen.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Aggregate;
import vn.dunghen.kernel.Subject;

/** What one colleague says to the others about a subject; written once, never changed. */
@Entity
@Table(name = "task_remark")
class Remark extends Aggregate {

    @Id
    private String id;

    private String agency;

    @Version
    private @Nullable Integer version;

    private String subjectType;
    private String subjectId;
    private String subjectCode;
    private @Nullable String taskId;
    private String author;

    @Column(name = "body")
    private String text;

    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    private Remark(
            String agency,
            Subject subject,
            String code,
            @Nullable String task,
            String author,
            String text,
            Instant at) {
        this.id = UUID.randomUUID().toString();
        this.agency = agency;
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.subjectCode = code;
        this.taskId = task;
        this.author = author;
        this.text = text;
        this.writtenAt = at;
    }

    /** The trail keeps the hash of the words and not the words: they may speak of people. */
    static Remark write(
            String agency,
            Subject subject,
            String code,
            @Nullable String task,
            String author,
            String text,
            Instant at) {
        Remark remark = new Remark(agency, subject, code, task, author, text, at);
        remark.record(new Written(subject, facts(code, "remark", remark.id, "author", author, "sha256", hash(text))));
        return remark;
    }

    @Override
    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    String id() {
        return id;
    }

    String author() {
        return author;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this machine has no SHA-256", missing);
        }
    }
}
