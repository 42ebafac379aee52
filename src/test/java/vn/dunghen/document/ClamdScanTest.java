package vn.dunghen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.dunghen.kernel.RuleViolation;

class ClamdScanTest {

    private static final byte[] LARGE = new byte[200_000];

    /** Reads one file by the rules of INSTREAM and answers; an empty answer closes the line, {@code null} never answers. */
    private static final class Clamd implements AutoCloseable {

        private final ServerSocket door;
        private final CompletableFuture<byte[]> received = new CompletableFuture<>();

        Clamd(String answer) {
            try {
                door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            Thread thread = new Thread(() -> serve(answer), "clamd");
            thread.setDaemon(true);
            thread.start();
        }

        private void serve(String answer) {
            try {
                Socket line = door.accept();
                DataInputStream in = new DataInputStream(line.getInputStream());
                byte[] command = in.readNBytes(10);
                if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
                    line.close();
                    return;
                }
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    file.writeBytes(in.readNBytes(length));
                }
                received.complete(file.toByteArray());
                if (answer != null) {
                    line.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
                    line.close();
                }
            } catch (IOException gone) {
                received.completeExceptionally(gone);
            }
        }

        ClamdScan scan() {
            return ClamdScanTest.scan(door.getLocalPort());
        }

        @Override
        public void close() {
            try {
                door.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    @Test
    void aCleanFileIsSentWholeAndLetThrough() throws Exception {
        LARGE[150_000] = 7;
        try (Clamd clamd = new Clamd("stream: OK")) {
            assertThat(clamd.scan().finds(LARGE)).isFalse();
            assertThat(clamd.received.get(2, TimeUnit.SECONDS)).isEqualTo(LARGE);
        }
    }

    @Test
    void whatTheScannerFindsIsFound() {
        try (Clamd clamd = new Clamd("stream: Win.Test.EICAR_HDB-1 FOUND")) {
            assertThat(clamd.scan().finds(LARGE)).isTrue();
        }
    }

    @Test
    void aScannerThatGivesNoJudgementLetsNothingThrough() {
        for (String answer : new String[] {"INSTREAM size limit exceeded. ERROR", "", "stream: OK, perhaps", null}) {
            try (Clamd clamd = new Clamd(answer)) {
                assertNotChecked(clamd.scan());
            }
        }
    }

    @Test
    void aScannerThatIsDownLetsNothingThrough() throws IOException {
        // bound and not listening: refused for certain, and nobody else can open a door there meanwhile
        try (Socket door = new Socket()) {
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            assertNotChecked(scan(door.getLocalPort()));
        }
    }

    private static ClamdScan scan(int port) {
        return new ClamdScan("127.0.0.1", new ClamdSettings("127.0.0.1", port, Duration.ofMillis(500)));
    }

    private static void assertNotChecked(ClamdScan scan) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> scan.finds(LARGE))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("attachment.notChecked"));
    }
}
