package vn.dunghen.document;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghen.kernel.RuleViolation;

/** Asks a clamd about each file, by its command INSTREAM; a file it has not judged is never let through. */
final class ClamdScan implements MalwareScan {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdScan.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4_096;

    private final String host;
    private final int port;
    private final int timeoutMillis;

    ClamdScan(String host, ClamdSettings settings) {
        this.host = host;
        this.port = settings.port();
        this.timeoutMillis = Math.toIntExact(settings.timeout().toMillis());
    }

    /** @throws RuleViolation when the scanner is down, too slow, or answers anything but a judgement */
    @Override
    public boolean finds(byte[] content) {
        String answer = ask(content);
        if (answer.endsWith(" FOUND")) {
            return true;
        }
        if (answer.equals("stream: OK")) {
            return false;
        }
        LOG.warn("clamd at {}:{} gave no judgement: {}", host, port, answer);
        throw notChecked();
    }

    private String ask(byte[] content) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), timeoutMillis);
            socket.setSoTimeout(timeoutMillis);
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += CHUNK) {
                int length = Math.min(CHUNK, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            return answer(socket);
        } catch (IOException down) {
            LOG.warn(
                    "clamd at {}:{} could not be asked: {}",
                    host,
                    port,
                    down.getClass().getSimpleName());
            throw notChecked();
        }
    }

    private static String answer(Socket socket) throws IOException {
        var answer = new StringBuilder();
        var in = socket.getInputStream();
        for (int letter = in.read(); letter > 0 && answer.length() < LONGEST_ANSWER; letter = in.read()) {
            answer.append((char) letter);
        }
        return answer.toString().strip();
    }

    private static RuleViolation notChecked() {
        return RuleViolation.conflict("attachment.notChecked");
    }
}
