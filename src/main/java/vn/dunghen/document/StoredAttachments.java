package vn.dunghen.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.directory.Directory;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** Attachments in the database. */
@Service
@Transactional
class StoredAttachments implements Attachments {

    private static final int PART = 512 * 1024;
    private static final Pattern SLOT = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9_.-]{0,38}[A-Za-z0-9])?");
    private static final java.util.Locale VIETNAMESE = java.util.Locale.forLanguageTag("vi");

    private final AttachmentRows rows;
    private final FileCheck check;
    private final AttachmentSettings settings;
    private final JdbcTemplate jdbc;
    private final Directory directory;
    private final AuditTrail trail;
    private final Actors actors;
    private final Clock clock;
    private final MessageSource messages;
    private final List<AttachmentGuard> guards;

    StoredAttachments(
            AttachmentRows rows,
            FileCheck check,
            AttachmentSettings settings,
            JdbcTemplate jdbc,
            Directory directory,
            AuditTrail trail,
            Actors actors,
            Clock clock,
            MessageSource messages,
            List<AttachmentGuard> guards) {
        this.guards = List.copyOf(guards);
        this.rows = rows;
        this.check = check;
        this.settings = settings;
        this.jdbc = jdbc;
        this.directory = directory;
        this.trail = trail;
        this.actors = actors;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public InspectedFile inspect(@Nullable String name, InputStream content) {
        return check.check("file", name == null ? "" : name, content);
    }

    @Override
    public Attachment add(Place place, InspectedFile file) {
        if (!SLOT.matcher(place.slot()).matches()) {
            throw new InvalidInput("slot", messages.getMessage("attachment.error.slot", null, VIETNAMESE));
        }
        String hash = hash(file.content());
        List<Attachment> there = about(place.subject());
        Optional<Attachment> same = there.stream()
                .filter(one -> one.sha256().equals(hash)
                        && one.slot().equals(place.slot())
                        && Objects.equals(one.task(), place.task()))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        if (there.size() >= settings.maxPerSubject()) {
            throw RuleViolation.conflict("attachment.tooMany", settings.maxPerSubject());
        }
        keep(hash, file.content());
        AttachmentRow row =
                AttachmentRow.add(agency(), place, file, hash, actors.current().login(), clock.instant());
        return rows.save(row).view();
    }

    @Override
    public Attachment link(Place place, Attachment from) {
        List<Attachment> there = about(place.subject());
        Optional<Attachment> same = there.stream()
                .filter(one -> one.sha256().equals(from.sha256()) && one.slot().equals(place.slot()))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        if (there.size() >= settings.maxPerSubject()) {
            throw RuleViolation.conflict("attachment.tooMany", settings.maxPerSubject());
        }
        return rows.save(AttachmentRow.link(
                        agency(), place, from, actors.current().login(), clock.instant()))
                .view();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attachment> about(Subject subject) {
        return rows.about(agency(), subject.type(), subject.id()).stream()
                .map(AttachmentRow::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Attachment> find(String id) {
        return rows.findById(id).filter(row -> row.isOf(agency())).map(AttachmentRow::view);
    }

    @Override
    public void recordOpening(Attachment attachment, @Nullable String why) {
        guards.stream()
                .filter(guard -> guard.subjectType().equals(attachment.subject().type()))
                .forEach(guard -> guard.beforeOpening(attachment, why));
        boolean said = why != null && !why.isBlank();
        trail.recordAccess(
                attachment.subject(),
                messages.getMessage(
                        said ? "attachment.openedBecause" : "attachment.opened",
                        new Object[] {
                            attachment.type().name(),
                            attachment.sha256().substring(0, 12),
                            attachment.slot(),
                            said ? why : ""
                        },
                        VIETNAMESE));
    }

    @Override
    @Transactional(readOnly = true)
    public void copy(Attachment attachment, OutputStream to) {
        MessageDigest digest = sha256();
        int parts = jdbc.queryForObject(
                "select count(*) from document_content_part where agency = ? and sha256 = ?",
                Integer.class,
                agency(),
                attachment.sha256());
        try {
            for (int part = 0; part < parts; part++) {
                byte[] bytes = jdbc.queryForObject(
                        "select bytes from document_content_part where agency = ? and sha256 = ? and part = ?",
                        byte[].class,
                        agency(),
                        attachment.sha256(),
                        part);
                digest.update(bytes);
                to.write(bytes);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(attachment.sha256())) {
            throw new IllegalStateException("the kept content of attachment " + attachment.id() + " is not its own");
        }
    }

    @Override
    public void remove(Attachment attachment) {
        AttachmentRow row = rows.findById(attachment.id())
                .filter(one -> one.isOf(agency()))
                .orElseThrow(() -> RuleViolation.notFound("attachment.unknown"));
        row.remove(actors.current().login(), clock.instant());
        rows.save(row);
    }

    /** Two people with the same file at once: the second waits here for the first and finds it kept. */
    private void keep(String hash, byte[] content) {
        int added = jdbc.update(
                "insert into document_content (agency, sha256, size_bytes, stored_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                agency(),
                hash,
                content.length,
                clock.instant().atOffset(ZoneOffset.UTC));
        for (int from = 0, part = 0; added > 0 && from < content.length; from += PART, part++) {
            jdbc.update(
                    "insert into document_content_part (agency, sha256, part, bytes) values (?, ?, ?, ?)",
                    agency(),
                    hash,
                    part,
                    Arrays.copyOfRange(content, from, Math.min(content.length, from + PART)));
        }
    }

    private String agency() {
        return directory.agency().code();
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the Java platform lacks SHA-256", missing);
        }
    }
}
