package vn.dunghen.bench;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Java machine that is asked over a socket to let so many clerks work for so long: {@code clerks millis} is answered with
 * {@code dossiers tasks millis}. Those under way when the time is up are finished and counted, and so is the time they take.
 */
final class LoopServer {

    /** One dossier from beginning to end. */
    interface Loop {
        /** @return how many tasks it had */
        int dossier(int clerk) throws Exception;
    }

    /** Whatever is asked for. */
    interface Work {
        /** @return {@code dossiers tasks millis} */
        String done(int clerks, long millis) throws Exception;
    }

    private LoopServer() {}

    /** Serves for ever. */
    static void serve(int port, Loop loop) throws Exception {
        serve(port, (clerks, millis) -> run(loop, clerks, millis));
    }

    static void serve(int port, Work work) throws Exception {
        try (ServerSocket door = new ServerSocket(port, 5, InetAddress.getLoopbackAddress())) {
            while (true) {
                try (Socket guest = door.accept();
                        var in = new BufferedReader(
                                new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
                        var out = new PrintWriter(guest.getOutputStream(), true, StandardCharsets.UTF_8)) {
                    String[] asked = String.valueOf(in.readLine()).split(" ");
                    if (asked.length == 2) {
                        out.println(work.done(Integer.parseInt(asked[0]), Long.parseLong(asked[1])));
                    }
                }
            }
        }
    }

    /** @return {@code dossiers tasks millis}, or what went wrong */
    static String run(Loop loop, int clerks, long millis) throws InterruptedException {
        AtomicInteger dossiers = new AtomicInteger();
        AtomicInteger tasks = new AtomicInteger();
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        CountDownLatch done = new CountDownLatch(clerks);
        long begun = System.nanoTime();
        long end = begun + millis * 1_000_000;
        for (int i = 0; i < clerks; i++) {
            int clerk = i;
            Thread thread = new Thread(() -> {
                try {
                    while (System.nanoTime() < end && failures.isEmpty()) {
                        tasks.addAndGet(loop.dossier(clerk));
                        dossiers.incrementAndGet();
                    }
                } catch (Exception failed) {
                    failures.add(failed.toString().replace('\n', ' '));
                    failed.printStackTrace();
                } finally {
                    done.countDown();
                }
            });
            thread.setDaemon(true);
            thread.start();
        }
        done.await();
        return failures.isEmpty()
                ? dossiers.get() + " " + tasks.get() + " " + (System.nanoTime() - begun) / 1_000_000
                : "failed " + failures.peek();
    }
}
