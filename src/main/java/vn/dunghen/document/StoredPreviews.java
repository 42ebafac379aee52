package vn.dunghen.document;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import vn.dunghen.directory.Directory;
import vn.dunghen.document.Attachments.Attachment;

/** Previews in the database; drawn by at most two threads, each file once and for no longer than the limit. */
@Service
class StoredPreviews implements Previews, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(StoredPreviews.class);
    private static final int SECONDS = 10;
    private static final int THREADS = 2;
    private static final int WAITING = 8;
    private static final int LARGEST = 4_000_000;

    private final JdbcTemplate jdbc;
    private final Attachments attachments;
    private final Directory directory;
    private final Clock clock;
    private final ExecutorService pens = new ThreadPoolExecutor(
            THREADS, THREADS, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), StoredPreviews::thread);

    StoredPreviews(JdbcTemplate jdbc, Attachments attachments, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Optional<byte[]> of(Attachment attachment) {
        if (!Previews.draws(attachment.type())) {
            return Optional.empty();
        }
        List<Optional<byte[]>> kept = jdbc.query(
                "select bytes from document_preview where agency = ? and sha256 = ?",
                (row, number) -> Optional.ofNullable(row.getBytes(1)),
                agency(),
                attachment.sha256());
        return kept.isEmpty() ? drawn(attachment) : kept.get(0);
    }

    private Optional<byte[]> drawn(Attachment attachment) {
        var content = new ByteArrayOutputStream((int) attachment.size());
        attachments.copy(attachment, content);
        byte[] file = content.toByteArray();
        Future<Optional<byte[]>> drawing;
        try {
            drawing = pens.submit(() -> PagePicture.draw(attachment.type(), file));
        } catch (RejectedExecutionException busy) {
            return Optional.empty();
        }
        try {
            byte[] picture = drawing.get(SECONDS, TimeUnit.SECONDS)
                    .filter(bytes -> bytes.length <= LARGEST)
                    .orElse(null);
            keep(attachment, picture);
            return Optional.ofNullable(picture);
        } catch (TimeoutException tooLong) {
            drawing.cancel(true);
            LOG.warn("attachment {} could not be drawn in {} s", attachment.id(), SECONDS);
            keep(attachment, null);
            return Optional.empty();
        } catch (ExecutionException broken) {
            LOG.warn("attachment {} could not be drawn", attachment.id(), broken);
            keep(attachment, null);
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Two who open it at once draw it twice and keep it once. */
    private void keep(Attachment attachment, byte @Nullable [] picture) {
        jdbc.update(
                "insert into document_preview (agency, sha256, drawn_at, size_bytes, bytes) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                agency(),
                attachment.sha256(),
                clock.instant().atOffset(ZoneOffset.UTC),
                picture == null ? 0 : picture.length,
                picture);
    }

    @Override
    public void destroy() {
        pens.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    }

    private String agency() {
        return directory.agency().code();
    }
}
