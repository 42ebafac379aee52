package vn.dunghen.directory.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** A request whose body was read for its hash and can be read once more. Parts of a multipart body are hashed without their boundary. */
class ReadableTwice extends HttpServletRequestWrapper {

    private final byte[] body;
    private final boolean parted;
    private final String hash;

    private ReadableTwice(HttpServletRequest request, byte[] body, boolean parted, String hash) {
        super(request);
        this.body = body;
        this.parted = parted;
        this.hash = hash;
    }

    static ReadableTwice of(HttpServletRequest request) throws IOException, ServletException {
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            return new ReadableTwice(request, new byte[0], true, hashOfParts(request));
        }
        byte[] body = request.getInputStream().readAllBytes();
        return new ReadableTwice(request, body, false, hash(body));
    }

    String hash() {
        return hash;
    }

    static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return parted ? super.getInputStream() : new Replay(body);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return parted
                ? super.getReader()
                : new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static String hashOfParts(HttpServletRequest request) throws IOException, ServletException {
        MessageDigest digest = sha256();
        List<Part> parts = request.getParts().stream()
                .sorted(Comparator.comparing(Part::getName))
                .toList();
        for (Part part : parts) {
            String head = part.getName() + '\0' + part.getSubmittedFileName() + '\0' + part.getSize() + '\0';
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            try (InputStream content = part.getInputStream();
                    OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                content.transferTo(sink);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the Java platform lacks SHA-256", missing);
        }
    }

    /** The body once more. */
    private static final class Replay extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Replay(byte[] body) {
            bytes = new ByteArrayInputStream(body);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("bodies are read blocking");
        }
    }
}
