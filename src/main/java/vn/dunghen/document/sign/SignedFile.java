package vn.dunghen.document.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;

/**
 * Checks a PDF with signatures: every byte that was signed, who signed, and what was done to the file afterwards. Asks
 * nobody whether a certificate was revoked.
 */
public final class SignedFile {

    private static final int MOST_SIGNATURES = 30;
    private static final int MOST_PAGES = 3000;

    private SignedFile() {}

    /** What came out, the worst of all signatures. */
    public enum Verdict {
        /** Signed, not one bit changed since, by certificates that are believed. */
        WHOLE,
        /** Not changed, but at least one certificate is not believed. */
        UNTRUSTED,
        /** Changed after signing. */
        CHANGED,
        /** No signature in it. */
        UNSIGNED,
        /** Not a PDF that can be read. */
        UNREADABLE
    }

    /**
     * One signature.
     *
     * @param name as the file says it; believed only as far as the certificate
     * @param capacity in which capacity, as the file says it
     * @param at when, by the clock of who signed, or by the time stamp
     * @param stamped whether a time-stamping service says so
     * @param intact whether what it covers is what was signed
     * @param trusted whether its certificate is believed
     */
    public record Signature(
            String name,
            String capacity,
            @Nullable Instant at,
            boolean stamped,
            String certificate,
            String issuer,
            boolean intact,
            boolean trusted) {}

    /** @param changes what was changed, in words */
    public record Finding(Verdict verdict, List<Signature> signatures, List<String> changes) {
        public Finding {
            signatures = List.copyOf(signatures);
            changes = List.copyOf(changes);
        }
    }

    /** A signature and the bytes it covers. @param end first byte that it does not cover */
    private record Covered(PDSignature dictionary, int gapFrom, int gapTo, int end) {}

    /** @param trusted authorities that are believed */
    public static Finding check(byte[] pdf, List<X509Certificate> trusted) {
        try (var document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                return unreadable("Tệp có hơn " + MOST_PAGES + " trang nên không kiểm tra được.");
            }
            var found = document.getSignatureDictionaries();
            if (found.isEmpty()) {
                return contains(pdf, "/ByteRange")
                        ? new Finding(
                                Verdict.CHANGED,
                                List.of(),
                                List.of("Tệp có dấu vết chữ ký số nhưng chữ ký đã bị gỡ hoặc làm hỏng."))
                        : new Finding(Verdict.UNSIGNED, List.of(), List.of());
            }
            if (found.size() > MOST_SIGNATURES) {
                return unreadable("Tệp có hơn " + MOST_SIGNATURES + " chữ ký nên không kiểm tra được.");
            }
            return judge(pdf, document, found, trusted);
        } catch (InvalidPasswordException locked) {
            return unreadable("Tệp có mật khẩu; bỏ mật khẩu rồi kiểm tra lại.");
        } catch (IOException | RuntimeException hostile) {
            // a reader of hostile files meets every failure there is; none of them is a bug of ours
            return unreadable("Không đọc được tệp này như một tệp PDF.");
        }
    }

    /** Where the parts of a file end that were once a whole signed file. */
    public static List<Integer> ends(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            List<Integer> ends = new ArrayList<>();
            for (PDSignature one : document.getSignatureDictionaries()) {
                Covered range = covered(pdf, one);
                if (range != null) {
                    ends.add(range.end());
                }
            }
            return ends;
        } catch (IOException | RuntimeException hostile) {
            return List.of();
        }
    }

    /**
     * Certificates to be believed.
     *
     * @param file in the form PEM
     * @throws SigningFailed when it holds none
     */
    public static List<X509Certificate> authorities(java.nio.file.Path file) {
        return TokenKeys.certificates(file);
    }

    private static Finding unreadable(String why) {
        return new Finding(Verdict.UNREADABLE, List.of(), List.of(why));
    }

    private static Finding judge(
            byte[] pdf, PDDocument document, List<PDSignature> found, List<X509Certificate> trusted)
            throws IOException {
        List<Signature> signatures = new ArrayList<>();
        List<Covered> covered = new ArrayList<>();
        Set<String> changes = new LinkedHashSet<>();
        for (PDSignature one : found) {
            Covered range = covered(pdf, one);
            var cms = range == null
                    ? SignedBytes.broken()
                    : SignedBytes.check(signed(pdf, range), contents(pdf, range), claimed(one), trusted);
            signatures.add(new Signature(
                    text(one.getName()),
                    text(one.getReason()),
                    cms.stampedAt() == null ? claimed(one) : cms.stampedAt(),
                    cms.stampedAt() != null,
                    cms.certificate(),
                    cms.issuer(),
                    cms.intact(),
                    cms.trusted()));
            if (!cms.intact()) {
                changes.add("Nội dung nằm trong phần " + who(one) + " đã ký bị thay đổi sau khi ký.");
            } else if (range != null) {
                covered.add(range);
            }
        }
        after(pdf, document, covered, changes);
        return new Finding(verdict(signatures, changes), signatures, List.copyOf(changes));
    }

    private static Verdict verdict(List<Signature> signatures, Set<String> changes) {
        if (!changes.isEmpty()) {
            return Verdict.CHANGED;
        }
        return signatures.stream().allMatch(Signature::trusted) ? Verdict.WHOLE : Verdict.UNTRUSTED;
    }

    /** What lies after each signature: the next one, or something that nobody signed. */
    private static void after(byte[] pdf, PDDocument whole, List<Covered> covered, Set<String> changes)
            throws IOException {
        covered.sort(Comparator.comparingInt(Covered::end));
        for (int i = 0; i < covered.size(); i++) {
            Covered one = covered.get(i);
            boolean last = i == covered.size() - 1;
            int next = last ? pdf.length : covered.get(i + 1).end();
            if (one.end() == next) {
                continue;
            }
            try (var then = Loader.loadPDF(Arrays.copyOf(pdf, one.end()));
                    var later = last ? null : Loader.loadPDF(Arrays.copyOf(pdf, next))) {
                var different = RevisionDifference.between(then, later == null ? whole : later, known(covered));
                different.forEach(said -> changes.add("Sau khi " + who(one.dictionary()) + " ký: " + said));
                if (last && different.isEmpty()) {
                    changes.add("Sau khi " + who(one.dictionary()) + " ký: tệp được ghi thêm "
                            + (pdf.length - one.end()) + " byte, không thấy khác về trang và chú thích.");
                }
            }
        }
    }

    private static Set<String> known(List<Covered> covered) {
        Set<String> ranges = new LinkedHashSet<>();
        covered.forEach(one -> ranges.add(Arrays.toString(one.dictionary().getByteRange())));
        return ranges;
    }

    private static String who(PDSignature signature) {
        String name = text(signature.getName());
        return name.isEmpty() ? "người ký" : name;
    }

    /** Null when the range is not the plain one: all bytes up to the signature and all from behind it. */
    private static @Nullable Covered covered(byte[] pdf, PDSignature signature) {
        int[] range = signature.getByteRange();
        if (range == null || range.length != 4 || range[0] != 0) {
            return null;
        }
        long end = (long) range[2] + range[3];
        boolean plain = range[1] > 0 && range[2] > range[1] + 1 && range[3] > 0 && end <= pdf.length;
        if (!plain || pdf[range[1]] != '<' || pdf[range[2] - 1] != '>') {
            return null;
        }
        return new Covered(signature, range[1], range[2], (int) end);
    }

    private static byte[] signed(byte[] pdf, Covered range) {
        var out = new ByteArrayOutputStream(range.end());
        out.write(pdf, 0, range.gapFrom());
        out.write(pdf, range.gapTo(), range.end() - range.gapTo());
        return out.toByteArray();
    }

    private static byte[] contents(byte[] pdf, Covered range) {
        var hex = new String(
                pdf,
                range.gapFrom() + 1,
                range.gapTo() - range.gapFrom() - 2,
                java.nio.charset.StandardCharsets.US_ASCII);
        return HexFormat.of().parseHex(hex);
    }

    private static @Nullable Instant claimed(PDSignature signature) {
        return signature.getSignDate() == null ? null : signature.getSignDate().toInstant();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static boolean contains(byte[] pdf, String word) {
        byte[] sought = word.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        for (int at = 0; at + sought.length <= pdf.length; at++) {
            if (Arrays.equals(pdf, at, at + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
