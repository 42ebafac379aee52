package vn.dunghen.document;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dunghen.document.sign.SignedFile;
import vn.dunghen.document.sign.SigningFailed;

/** The command {@code verify-signature FILE [--trust CA.pem]}: checks a signed PDF without the system. */
public final class VerifySignature {

    /** Signed, whole, by certificates that are believed. */
    public static final int WHOLE = 0;
    /** Changed, not signed, or signed by somebody who is not believed. */
    public static final int NOT_WHOLE = 1;
    /** The file cannot be read. */
    public static final int UNREADABLE = 2;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final long LARGEST = 100L << 20;

    private VerifySignature() {}

    /**
     * Runs the command.
     *
     * @param args {@code FILE [--trust CA.pem]}, with or without the command's own name in front
     * @param out where the finding is written, in Vietnamese
     */
    public static int run(String[] args, PrintStream out) {
        List<String> words = new ArrayList<>(List.of(args));
        if (!words.isEmpty() && words.get(0).equals("verify-signature")) {
            words.remove(0);
        }
        String authorities = null;
        int option = words.indexOf("--trust");
        if (option >= 0 && option + 1 < words.size()) {
            authorities = words.remove(option + 1);
            words.remove(option);
        }
        if (words.size() != 1 || words.get(0).startsWith("--")) {
            out.println("Cách dùng: verify-signature TỆP.pdf [--trust CHỨNG-THƯ-TIN-CẬY.pem]");
            return UNREADABLE;
        }
        try {
            List<X509Certificate> trusted =
                    authorities == null ? List.of() : SignedFile.authorities(Path.of(authorities));
            Path file = Path.of(words.get(0));
            if (Files.size(file) > LARGEST) {
                out.println("Tệp lớn hơn 100 MB nên không kiểm tra.");
                return UNREADABLE;
            }
            return say(SignedFile.check(Files.readAllBytes(file), trusted), out);
        } catch (IOException | InvalidPathException | SigningFailed unreadable) {
            out.println("Không đọc được tệp " + words.get(0) + (authorities == null ? "" : " hoặc " + authorities));
            return UNREADABLE;
        }
    }

    private static int say(SignedFile.Finding found, PrintStream out) {
        switch (found.verdict()) {
            case WHOLE -> out.println("Nguyên vẹn: không có gì thay đổi sau khi ký, chứng thư đáng tin cậy.");
            case UNTRUSTED ->
                out.println("Nguyên vẹn nhưng chưa xác nhận được người ký: chứng thư không thuộc nơi cấp đã"
                        + " cho là tin cậy (--trust).");
            case CHANGED -> out.println("Không nguyên vẹn: tệp bị thay đổi sau khi ký.");
            case UNSIGNED -> out.println("Tệp chưa ký số.");
            case UNREADABLE -> out.println("Không kiểm tra được.");
        }
        found.changes().forEach(change -> out.println("- " + change));
        for (SignedFile.Signature one : found.signatures()) {
            out.println("Chữ ký: " + one.name() + (one.capacity().isEmpty() ? "" : ", " + one.capacity()) + "; "
                    + (one.at() == null ? "không rõ lúc ký" : "ký lúc " + MOMENT.format(one.at()))
                    + (one.stamped() ? " (có dấu thời gian)" : "") + "; " + certificate(one) + "; "
                    + (one.intact() ? "phần đã ký nguyên vẹn" : "phần đã ký bị thay đổi"));
        }
        return switch (found.verdict()) {
            case WHOLE -> WHOLE;
            case UNTRUSTED, CHANGED, UNSIGNED -> NOT_WHOLE;
            case UNREADABLE -> UNREADABLE;
        };
    }

    private static String certificate(SignedFile.Signature one) {
        return one.certificate().isEmpty()
                ? "không đọc được chứng thư"
                : "chứng thư: " + one.certificate() + ", nơi cấp: " + one.issuer();
    }
}
