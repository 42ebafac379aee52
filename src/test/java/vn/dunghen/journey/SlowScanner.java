package vn.dunghen.journey;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;

/** A clamd that finds nothing, and thinks about a file for as long as a test wants. */
final class SlowScanner implements AutoCloseable {

    private final ServerSocket door;
    private final BlockingQueue<CountDownLatch> next = new ArrayBlockingQueue<>(1);

    SlowScanner() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        daemon(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    /** It thinks about the next file until the second latch is down; the first one goes down when it has begun. */
    Thought thinkAboutTheNext() {
        Thought thought = new Thought(new CountDownLatch(1), new CountDownLatch(1));
        next.add(thought.over());
        begun = thought.begun();
        return thought;
    }

    private volatile CountDownLatch begun = new CountDownLatch(1);

    record Thought(CountDownLatch begun, CountDownLatch over) {}

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket line = door.accept();
                daemon(() -> answer(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket line) {
        try (line) {
            DataInputStream in = new DataInputStream(line.getInputStream());
            in.readNBytes(10);
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                in.readNBytes(length);
            }
            CountDownLatch over = next.poll();
            if (over != null) {
                begun.countDown();
                over.await();
            }
            line.getOutputStream().write("stream: OK\0".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "clamd");
        thread.setDaemon(true);
        thread.start();
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
