package vn.dunghen.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks to a department byte by byte, the way no honest program does, and reads what comes back as it is. */
public final class Wire {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI address;
    private final Map<String, Session> sessions = new HashMap<>();

    public Wire(TestDepartment department) {
        this.address = URI.create(department.address());
    }

    /**
     * Somebody at the pages.
     *
     * @param cookie the whole line
     * @param token of a form of this session
     */
    public record Session(String cookie, String token) {}

    /** One session for all who only look. */
    public Session signedIn(String login) {
        return sessions.computeIfAbsent(login, this::begin);
    }

    /** A session of its own. */
    public Session begin(String login) {
        String page = say("GET /dang-nhap HTTP/1.1", "");
        Session anonymous = new Session("Cookie: " + cookie(header(page, "Set-Cookie")), token(page));
        String answer = post("/dang-nhap", "username=" + login + "&password=dunghen", anonymous);
        String cookie = "Cookie: " + cookie(header(answer, "Set-Cookie"));
        return new Session(cookie, token(say("GET /doi-mat-khau HTTP/1.1", "", cookie)));
    }

    /** With the token where the session signs in or out, without it elsewhere. */
    public String post(String path, String form, Session session, String... headers) {
        String body = path.startsWith("/dang-") ? form + "&_csrf=" + session.token() : form;
        List<String> all = new ArrayList<>(List.of(headers));
        all.add(session.cookie());
        all.add("Content-Type: application/x-www-form-urlencoded");
        return say("POST " + path + " HTTP/1.1", body, all.toArray(String[]::new));
    }

    public String say(String line, String body, String... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(line).append("\r\nHost: localhost\r\nConnection: close\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        head.append("Content-Length: ").append(bytes.length).append("\r\n\r\n");
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        message.writeBytes(bytes);
        return raw(message.toByteArray());
    }

    public String raw(String message) {
        return raw(message.getBytes(StandardCharsets.UTF_8));
    }

    /** Whatever comes back; a line that is cut counts as a refusal. */
    public String raw(byte[] message) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(message);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cut) {
            return "HTTP/1.1 400 cut\r\n\r\n";
        }
    }

    public static String header(String answer, String name) {
        Matcher line = Pattern.compile("(?im)^" + name + ": ([^\r\n]*)").matcher(answer.split("\r\n\r\n", 2)[0]);
        return line.find() ? line.group(1) : "";
    }

    /** Name and value of a cookie that is set. */
    public static String cookie(String header) {
        return header.contains(";") ? header.substring(0, header.indexOf(';')) : header;
    }

    public static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("no form with a token on this page");
        }
        return token.group(1);
    }

    public static String basic(String login) {
        return "Authorization: Basic "
                + Base64.getEncoder().encodeToString((login + ":dunghen").getBytes(StandardCharsets.UTF_8));
    }
}
