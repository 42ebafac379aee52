package vn.dunghen.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.document.sign.SigningFailed;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/** Papers in the database. A paper's row is written once and never changed; so is the row of its first rendering. */
@Service
class StoredPapers implements Papers {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};

    private static final String COLUMNS =
            "id, template, book, book_year, number_value, subject_type, subject_id, title, issued_at, signer";

    private final JdbcTemplate jdbc;
    private final NumberBooks books;
    private final PaperRenderer renderer;
    private final Directory directory;
    private final Clock clock;
    private final KeptRenderings kept;
    private final StoredSignatures signatures;
    private final SigningDesk desk;
    private final KeptContents contents;

    StoredPapers(
            JdbcTemplate jdbc,
            NumberBooks books,
            PaperRenderer renderer,
            Directory directory,
            Clock clock,
            KeptRenderings kept,
            StoredSignatures signatures,
            SigningDesk desk,
            KeptContents contents) {
        this.jdbc = jdbc;
        this.books = books;
        this.renderer = renderer;
        this.directory = directory;
        this.clock = clock;
        this.kept = kept;
        this.signatures = signatures;
        this.desk = desk;
        this.contents = contents;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Paper issue(
            String template, NumberBooks.Number number, Subject subject, String title, Map<String, Object> content) {
        if (!renderer.knows(template)) {
            throw new IllegalArgumentException("no template is called " + template);
        }
        var text = canonical(content);
        var signer = content.get("signer") instanceof String name ? name : "";
        books.issue(number, signer);
        var paper = new Paper(UUID.randomUUID().toString(), template, number, subject, title, clock.instant(), signer);
        jdbc.update(
                "insert into document_paper (" + COLUMNS + ", agency, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                paper.id(),
                template,
                number.book(),
                number.year(),
                number.value(),
                subject.type(),
                subject.id(),
                title,
                at(paper.issuedAt()),
                signer,
                directory.agency().code(),
                text);
        signatures.expect(paper, content);
        return paper;
    }

    @Override
    public List<Paper> about(Subject subject) {
        return jdbc.query(
                "select " + COLUMNS + " from document_paper where agency = ? and subject_type = ? and subject_id = ?"
                        + " order by issued_at, id",
                (row, index) -> paper(row),
                directory.agency().code(),
                subject.type(),
                subject.id());
    }

    @Override
    public Optional<Paper> find(String id) {
        return jdbc
                .query(
                        "select " + COLUMNS + " from document_paper where agency = ? and id = ?",
                        (row, index) -> paper(row),
                        directory.agency().code(),
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public byte[] pdf(String id) {
        var signing = signatures.of(id).map(PaperSignatures.Line::state);
        if (signing.isEmpty()) {
            // from before there were signatures, or signed by nobody
            return kept.of(KeptRenderings.Form.PDF, id, () -> renderer.render(known(id), content(id)));
        }
        if (signing.get() == SigningState.WAITING) {
            sign(id).ifPresent(why -> {
                throw RuleViolation.conflict("document.signing.waits." + why);
            });
        }
        return kept.kept(KeptRenderings.Form.PDF, id)
                .orElseThrow(() -> new IllegalStateException("paper " + id + " has no rendering"));
    }

    /** Signs it now if it waits; tells why it could not be done. */
    Optional<SigningFailed.Why> sign(String id) {
        return desk.sign(id, toBeSigned -> {
            var content = new HashMap<>(content(id));
            content.putAll(toBeSigned ? signatures.marks(id) : Map.of("unsigned", "chưa ký số"));
            var paper = known(id);
            byte[] pdf = renderer.render(paper, content);
            return ResultPapers.isFile(content)
                    ? ResultPapers.bound(
                            contents.of(String.valueOf(content.get("file"))),
                            pdf,
                            new PaperRenderer.Imprint(paper.id(), paper.title(), paper.signer(), paper.issuedAt()),
                            toBeSigned)
                    : pdf;
        });
    }

    private Paper known(String id) {
        return find(id).orElseThrow(() -> RuleViolation.notFound("document.paperUnknown"));
    }

    /** What an issued paper says. */
    public Map<String, Object> content(String id) {
        var content = jdbc.queryForObject(
                "select content from document_paper where agency = ? and id = ?",
                String.class,
                directory.agency().code(),
                id);
        return read(content == null ? "{}" : content);
    }

    private static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                row.getString("id"),
                row.getString("template"),
                new NumberBooks.Number(row.getString("book"), row.getInt("book_year"), row.getInt("number_value")),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                row.getString("title"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("signer"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String canonical(Map<String, Object> content) {
        textOnly(content);
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("content is not text", impossible);
        }
    }

    private static void textOnly(Object part) {
        if (part instanceof Map<?, ?> map) {
            map.values().forEach(StoredPapers::textOnly);
        } else if (part instanceof List<?> list) {
            list.forEach(StoredPapers::textOnly);
        } else if (!(part instanceof String)) {
            throw new IllegalArgumentException("a paper holds text, lists and maps of text only, not " + part);
        }
    }

    private static Map<String, Object> read(String content) {
        try {
            return JSON.readValue(content, CONTENT);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored content cannot be read", broken);
        }
    }
}
