package vn.dunghen.document.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The first look at a PDF file, at its bytes alone: what its streams unpack to is counted before any library may unpack
 * them, and names are read wherever they stand.
 */
final class PdfBytes {

    private static final long MOST_OF_PICTURES = 300_000_000;
    private static final long MOST_OF_THE_REST = 40_000_000;
    private static final int MOST_OF_LZW = 100_000;
    private static final int MOST_STREAMS = 100_000;
    private static final int DEEPEST = 200;
    private static final int OVERLAP = 128;
    private static final int LONGEST_DICTIONARY = 20_000;

    private final byte[] file;
    private final KnownContent known;
    private final byte[] buffer = new byte[65_536];
    private long ofPictures;
    private long ofTheRest;
    private long ofLzw;
    private int streams;
    private int depth;

    private PdfBytes(byte[] file, KnownContent known) {
        this.file = file;
        this.known = known;
    }

    static void inspect(byte[] file, KnownContent known) {
        new PdfBytes(file, known).look();
    }

    private void look() {
        int object = 0;
        int at = 0;
        while (at < file.length) {
            switch (file[at]) {
                case '/' -> {
                    String name = PdfNames.read(file, at, Math.min(file.length, at + 128));
                    if (name.equals("Encrypt")) {
                        throw new RefusedFile("locked");
                    }
                    refuseActive(name);
                    at++;
                }
                case 'o' -> {
                    if (Bytes.at(file, at, "obj")) {
                        object = at;
                    }
                    at++;
                }
                case 's' -> at = isStream(at) ? stream(object, at) : at + 1;
                case '[' -> at += deeper();
                case ']' -> at += higher();
                case '<' -> at += Bytes.at(file, at, "<<") ? 1 + deeper() : 1;
                case '>' -> at += Bytes.at(file, at, ">>") ? 1 + higher() : 1;
                default -> at++;
            }
        }
    }

    private int deeper() {
        if (++depth > DEEPEST) {
            throw new RefusedFile("bomb");
        }
        return 1;
    }

    private int higher() {
        depth = Math.max(0, depth - 1);
        return 1;
    }

    /** The word stands behind a dictionary and before the end of a line. */
    private boolean isStream(int at) {
        if (!Bytes.at(file, at, "stream") || at + 6 >= file.length || file[at + 6] != '\r' && file[at + 6] != '\n') {
            return false;
        }
        return at < 3 || !Bytes.at(file, at - 3, "endstream");
    }

    private int stream(int object, int at) {
        if (++streams > MOST_STREAMS) {
            throw new RefusedFile("bomb");
        }
        int from = at + 6 + (file[at + 6] == '\r' && at + 7 < file.length && file[at + 7] == '\n' ? 2 : 1);
        int end = Bytes.find(file, "endstream", from);
        int to = end < 0 ? file.length : end;
        List<String> names = names(Math.max(object, at - LONGEST_DICTIONARY), at);
        unpack(from, to, names);
        depth = 0;
        return end < 0 ? file.length : end + 9;
    }

    private List<String> names(int from, int to) {
        List<String> names = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (file[at] == '/') {
                names.add(PdfNames.read(file, at, to));
            }
        }
        return names;
    }

    private void unpack(int from, int to, List<String> names) {
        long packings = names.stream()
                .filter(name -> switch (name) {
                    case "FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL" -> true;
                    default -> false;
                })
                .count();
        if (packings > 1) {
            throw new RefusedFile("bomb");
        }
        if (names.contains("LZWDecode") || names.contains("LZW")) {
            ofLzw += to - from;
            if (ofLzw > MOST_OF_LZW) {
                throw new RefusedFile("bomb");
            }
        }
        boolean picture = names.contains("Image") && !names.contains("ObjStm");
        byte[] packed = file;
        int start = from;
        int end = to;
        if (names.contains("ASCII85Decode") || names.contains("A85")) {
            packed = PdfLetters.of85(file, from, to);
            start = 0;
            end = packed.length;
        } else if (names.contains("ASCIIHexDecode") || names.contains("AHx")) {
            packed = PdfLetters.ofHex(file, from, to);
            start = 0;
            end = packed.length;
        }
        if (end - start > 2 && (packed[start] & 0x0F) == 8 && Bytes.u16(packed, start) % 31 == 0) {
            inflate(packed, start, end, picture);
        } else if (!picture) {
            readNames(packed, start, end);
        }
    }

    private void inflate(byte[] packed, int from, int to, boolean picture) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed, from, to - from);
            int kept = 0;
            for (int got = inflate(inflater, kept); got > 0; got = inflate(inflater, kept)) {
                count(got, picture);
                if (!picture) {
                    int length = kept + got;
                    readNames(buffer, 0, length);
                    if (known.in(buffer, length)) {
                        throw new RefusedFile("malware");
                    }
                    kept = Math.min(OVERLAP, length);
                    System.arraycopy(buffer, length - kept, buffer, 0, kept);
                }
            }
        } catch (DataFormatException cutShort) {
            // real scanners write such streams; what could be unpacked has been looked at
            depth = 0;
        } finally {
            inflater.end();
        }
    }

    /** Behind what is kept of the part before, so that nothing hides where two parts meet. */
    private int inflate(Inflater inflater, int kept) throws DataFormatException {
        return inflater.inflate(buffer, kept, buffer.length - kept);
    }

    private void count(int got, boolean picture) {
        ofPictures += picture ? got : 0;
        ofTheRest += picture ? 0 : got;
        if (ofPictures > MOST_OF_PICTURES || ofTheRest > MOST_OF_THE_REST) {
            throw new RefusedFile("bomb");
        }
    }

    private static void readNames(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] == '/') {
                refuseActive(PdfNames.read(bytes, at, to));
            }
        }
    }

    private static void refuseActive(String name) {
        if (PdfNames.UNMISTAKABLE.contains(name)) {
            throw new RefusedFile("active");
        }
    }
}
