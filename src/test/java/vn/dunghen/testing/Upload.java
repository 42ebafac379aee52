package vn.dunghen.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sends files as a script would, and makes files to send. */
public final class Upload {

    private static final String BOUNDARY = "ranh-gioi-7319";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Upload() {}

    /** What came back. */
    public record Answer(int status, byte[] body, String text, HttpResponse<byte[]> response) {}

    public static Answer post(
            TestDepartment department,
            String login,
            String path,
            String slot,
            String name,
            byte[] content,
            String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"slot\"\r\n\r\n" + slot + "\r\n--"
                        + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(department.address() + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        for (int i = 0; i + 1 < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(login, request);
    }

    public static Answer get(TestDepartment department, String login, String path) {
        return send(login, HttpRequest.newBuilder(URI.create(department.address() + path)));
    }

    private static Answer send(String login, HttpRequest.Builder request) {
        try {
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString((login + ":dunghen").getBytes(StandardCharsets.UTF_8)));
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    new String(response.body(), StandardCharsets.UTF_8),
                    response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A readable PDF of at least this many bytes, with a remark ahead of its one empty page. */
    public static byte[] pdf(int size, String inside) {
        String page = "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n";
        String end = "trailer<</Size 4/Root 1 0 R>>\nstartxref\n0000000000\n%%EOF";
        int table = "xref\n0 4\n".length() + 4 * 20;
        StringBuilder text = new StringBuilder("%PDF-1.7\n%" + inside);
        while (text.length() + 1 + page.length() + table + end.length() < size) {
            text.append(" 0123456789".charAt(text.length() % 11));
        }
        text.append('\n');
        int first = text.length();
        text.append(page);
        int xref = text.length();
        text.append("xref\n0 4\n0000000000 65535 f \n");
        for (int at = 0; at >= 0; ) {
            text.append(String.format("%010d 00000 n \n", first + at));
            int next = page.indexOf("endobj\n", at) + 7;
            at = next < page.length() ? next : -1;
        }
        text.append(end.replace("0000000000", String.format("%010d", xref)));
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A zip with these entries; an entry's content stands after an equals sign. */
    public static byte[] zip(String... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                String[] parts = entry.split("=", 2);
                zip.putNextEntry(new ZipEntry(parts[0]));
                zip.write((parts.length > 1 ? parts[1] : "<x/>").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
