package vn.dunghen.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dunghen.directory.Directory;

/** The first rendering of each paper in each form: made once, kept with its hash, read from then on. */
@Component
class KeptRenderings {

    /** A form of a paper, and where its renderings are kept. */
    enum Form {
        PDF("document_rendering", "pdf"),
        WORD("document_word", "docx");

        private final String table;
        private final String column;

        Form(String table, String column) {
            this.table = table;
            this.column = column;
        }
    }

    private final JdbcTemplate jdbc;
    private final Directory directory;
    private final Clock clock;
    private final TransactionTemplate alone;

    KeptRenderings(JdbcTemplate jdbc, Directory directory, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The kept rendering; made and kept in a transaction of its own when there is none yet. */
    byte[] of(Form form, String paper, Supplier<byte[]> rendering) {
        byte[] bytes = alone.execute(status -> kept(form, paper).orElseGet(() -> keep(form, paper, rendering.get())));
        if (bytes == null) {
            throw new IllegalStateException("paper " + paper + " has no rendering");
        }
        return bytes;
    }

    /** Keeps what was rendered, in the caller's transaction; the first stays. */
    byte[] keep(Form form, String paper, byte[] bytes) {
        // whoever renders at the same time writes the same row: the first stays, all read it
        jdbc.update(
                "insert into " + form.table + " (paper, agency, sha256, " + form.column + ", rendered_at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing",
                paper,
                directory.agency().code(),
                sha256(bytes),
                bytes,
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        return kept(form, paper).orElse(bytes);
    }

    /** The kept rendering, if there is one. */
    Optional<byte[]> kept(Form form, String paper) {
        return jdbc
                .query(
                        "select sha256, " + form.column + " as bytes from " + form.table
                                + " where agency = ? and paper = ?",
                        (row, index) -> intact(paper, row.getString("sha256"), row.getBytes("bytes")),
                        directory.agency().code(),
                        paper)
                .stream()
                .findFirst();
    }

    private static byte[] intact(String paper, String hash, byte[] bytes) {
        if (!sha256(bytes).equals(hash)) {
            throw new IllegalStateException("the kept rendering of paper " + paper + " does not match its hash");
        }
        return bytes;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
