package vn.dunghen.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code verify-audit FILE [--head KNOWN]}: checks an exported trail without the system. Whoever owns the
 * database can rewrite the whole trail consistently; that shows only against a head noted elsewhere, hence {@code --head}.
 */
public final class VerifyAudit {

    /** Nothing was changed. */
    public static final int INTACT = 0;
    /** Something was changed; the first bad entry is named. */
    public static final int BROKEN = 1;
    /** The file cannot be read or is no exported trail. */
    public static final int UNREADABLE = 2;

    private static final int LONGEST_LINE = 16 << 20;

    private VerifyAudit() {}

    /**
     * Runs the command.
     *
     * @param args {@code FILE [--head KNOWN]}, with or without the command's own name in front
     * @param out where the finding is written, one line in Vietnamese
     * @return {@link #INTACT}, {@link #BROKEN} or {@link #UNREADABLE}
     */
    public static int run(String[] args, PrintStream out) {
        List<String> words = new ArrayList<>(List.of(args));
        if (!words.isEmpty() && words.get(0).equals("verify-audit")) {
            words.remove(0);
        }
        String known = takeHead(words);
        if (words.size() != 1 || words.get(0).startsWith("--")) {
            out.println("Cách dùng: verify-audit TỆP [--head MÃ-ĐẦU-CHUỖI-ĐÃ-GHI-LẠI]");
            return UNREADABLE;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(words.get(0))), 1 << 16)) {
            return check(in, known, out);
        } catch (IOException | InvalidPathException unreadable) {
            out.println("Không đọc được tệp " + words.get(0));
            return UNREADABLE;
        }
    }

    /** Takes {@code --head KNOWN} out of the words of a command. @return the head noted elsewhere, {@code null} when none is given */
    public static @Nullable String takeHead(List<String> words) {
        int option = words.indexOf("--head");
        if (option < 0 || option + 1 >= words.size()) {
            return null;
        }
        // People copy it in groups of four.
        String known = words.remove(option + 1).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        words.remove(option);
        return known;
    }

    static int check(InputStream in, @Nullable String known, PrintStream out) throws IOException {
        var checker = new ExportChecker(known);
        try {
            byte[] line = readLine(in);
            if (line == null) {
                throw new ExportFormat.BadLine("tệp rỗng");
            }
            checker.header(line);
            long number = 1;
            for (line = readLine(in); line != null; line = readLine(in)) {
                checker.line(++number, line);
            }
            checker.finish();
        } catch (ExportFormat.BadLine notAnExport) {
            out.println("Không phải tệp nhật ký do hệ thống xuất ra (" + notAnExport.getMessage() + ")");
            return UNREADABLE;
        } catch (ExportChecker.Broken broken) {
            out.println("Không nguyên vẹn: " + broken.getMessage());
            return BROKEN;
        }
        out.println(checker.summary());
        return INTACT;
    }

    /** Up to the next line feed; {@code null} at the end. An endless line is cut, which no check survives. */
    private static byte @Nullable [] readLine(InputStream in) throws IOException {
        int next = in.read();
        if (next < 0) {
            return null;
        }
        var line = new ByteArrayOutputStream();
        while (next >= 0 && next != '\n' && line.size() < LONGEST_LINE) {
            line.write(next);
            next = in.read();
        }
        return line.toByteArray();
    }
}
