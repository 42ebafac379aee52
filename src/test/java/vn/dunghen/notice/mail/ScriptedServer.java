package vn.dunghen.notice.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A mail server that does at one stage what it is told and behaves at all others. Keeps a letter the moment it has read its
 * last dot, whatever it says afterwards: that is what a far side may do.
 */
final class ScriptedServer implements AutoCloseable {

    /** Where it misbehaves. */
    enum Stage {
        BANNER,
        EHLO,
        MAIL,
        RCPT,
        DATA,
        BODY,
        DOT,
        QUIT
    }

    /** What it does there. */
    enum Fault {
        NONE,
        /** Closes without a word. */
        CLOSE,
        /** Says nothing and keeps the line. */
        SILENCE,
        /** Says no for now. */
        LATER,
        /** Says no for good. */
        NO,
        /** Takes the letter, then closes without a word. */
        KEEP_AND_CLOSE,
        /** Takes the letter, then says nothing. */
        KEEP_IN_SILENCE
    }

    private final ServerSocket door;
    private final List<String> letters = Collections.synchronizedList(new ArrayList<>());
    private volatile Stage stage = Stage.BANNER;
    private volatile Fault fault = Fault.NONE;

    ScriptedServer() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    void misbehave(Stage where, Fault how) {
        stage = where;
        fault = how;
    }

    /** The letters it has taken, headers and all. */
    List<String> letters() {
        synchronized (letters) {
            return List.copyOf(letters);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                var thread = new Thread(() -> talk(caller), "scripted mail talk");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in = new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
                var out = caller.getOutputStream()) {
            if (!answer(Stage.BANNER, "220 thu.example san sang", in, out)) {
                return;
            }
            String line = in.readLine();
            while (line != null) {
                Stage at = stageOf(line);
                if (at == null) {
                    say(out, "250 duoc");
                } else if (!answer(at, at == Stage.DATA ? "354 moi noi" : "250 duoc", in, out)
                        || at == Stage.DATA && fault(at) == Fault.NONE && !body(in, out)
                        || at == Stage.QUIT) {
                    return;
                }
                line = in.readLine();
            }
        } catch (IOException gone) {
            // the caller has had enough
        }
    }

    private boolean body(BufferedReader in, OutputStream out) throws IOException {
        var letter = new StringBuilder();
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            letter.append(line).append("\r\n");
            if (fault(Stage.BODY) != Fault.NONE) {
                return answer(Stage.BODY, "", in, out);
            }
            line = in.readLine();
        }
        if (line == null) {
            return false;
        }
        Fault end = fault(Stage.DOT);
        boolean kept = end == Fault.NONE || end == Fault.KEEP_AND_CLOSE || end == Fault.KEEP_IN_SILENCE;
        if (kept) {
            letters.add(letter.toString());
        }
        return answer(Stage.DOT, "250 da nhan", in, out);
    }

    /** Whether the talk goes on. */
    private boolean answer(Stage at, String well, BufferedReader in, OutputStream out) throws IOException {
        switch (fault(at)) {
            case NONE -> say(out, well);
            case LATER -> say(out, "451 ban");
            case NO -> say(out, "550 khong nhan");
            case SILENCE, KEEP_IN_SILENCE -> {
                // until the caller hangs up
                while (in.readLine() != null) {
                    continue;
                }
                return false;
            }
            case CLOSE, KEEP_AND_CLOSE -> {
                return false;
            }
        }
        return true;
    }

    private Fault fault(Stage at) {
        return stage == at ? fault : Fault.NONE;
    }

    private static Stage stageOf(String line) {
        for (Stage one : List.of(Stage.EHLO, Stage.MAIL, Stage.RCPT, Stage.DATA, Stage.QUIT)) {
            if (line.startsWith(one.name())) {
                return one;
            }
        }
        return line.startsWith("HELO") ? Stage.EHLO : null;
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write((text + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
