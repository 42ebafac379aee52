package vn.dunghen.document.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The list of entries at the end of a zip, read by its bytes: it must say what the entries themselves say. */
final class ZipDirectory {

    private static final int END = 22;
    private static final int HEADER = 46;
    private static final int LONGEST_COMMENT = 1_024;

    private ZipDirectory() {}

    /** Names in the order of their places in the file; no two entries share a byte. */
    static List<String> names(byte[] file, int most) {
        int end = end(file);
        int count = Bytes.little16(file, end + 10);
        long at = Bytes.little32(file, end + 16);
        if (count > most || at > end) {
            throw new RefusedFile("bomb");
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (at + HEADER > end || !Bytes.at(file, (int) at, "PK\1\2")) {
                throw new RefusedFile("broken");
            }
            int header = (int) at;
            if ((Bytes.little16(file, header + 8) & 1) != 0) {
                throw new RefusedFile("locked");
            }
            int name = Bytes.little16(file, header + 28);
            int next = header + HEADER + name + Bytes.little16(file, header + 30) + Bytes.little16(file, header + 32);
            if (next > end) {
                throw new RefusedFile("broken");
            }
            entries.add(new Entry(
                    new String(file, header + HEADER, name, StandardCharsets.UTF_8),
                    Bytes.little32(file, header + 42),
                    Bytes.little32(file, header + 20)));
            at = next;
        }
        entries.sort((one, other) -> Long.compare(one.place, other.place));
        refuseOverlaps(entries);
        return entries.stream().map(Entry::name).toList();
    }

    private static void refuseOverlaps(List<Entry> entries) {
        if (!entries.isEmpty() && entries.get(0).place != 0) {
            throw new RefusedFile("mixed");
        }
        for (int i = 1; i < entries.size(); i++) {
            Entry before = entries.get(i - 1);
            if (entries.get(i).place < before.place + 30 + before.packed) {
                throw new RefusedFile("bomb");
            }
        }
    }

    private static int end(byte[] file) {
        for (int at = file.length - END; at >= Math.max(0, file.length - END - LONGEST_COMMENT); at--) {
            if (Bytes.at(file, at, "PK\5\6") && at + END + Bytes.little16(file, at + 20) == file.length) {
                return at;
            }
        }
        throw new RefusedFile("broken");
    }

    private record Entry(String name, long place, long packed) {}
}
