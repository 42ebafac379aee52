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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
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

    StoredPapers(
            JdbcTemplate jdbc,
            NumberBooks books,
            PaperRenderer renderer,
            Directory directory,
            Clock clock,
            KeptRenderings kept) {
        this.jdbc = jdbc;
        this.books = books;
        this.renderer = renderer;
        this.directory = directory;
        this.clock = clock;
        this.kept = kept;
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
        return kept.of(KeptRenderings.Form.PDF, id, () -> {
            var paper = find(id).orElseThrow(() -> RuleViolation.notFound("document.paperUnknown"));
            return renderer.render(paper, content(id));
        });
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
