package vn.dunghen.dossier.domain;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.dunghen.calendar.Moments;
import vn.dunghen.dossier.ApologyKind;

/** Neutral sentences made of what is known of a dossier: what a form begins with, until somebody writes a better one. */
public final class FactSentences {

    private static final int LONGEST = 2000;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private FactSentences() {}

    /** What is certain before the appraisal: when the dossier was accepted, and with how many papers. */
    public static String findings(Dossier dossier) {
        var papers = dossier.components().stream()
                .filter(component -> component.kind() != null)
                .count();
        return "Hồ sơ tiếp nhận lúc " + Moments.say(Objects.requireNonNull(dossier.acceptedAt())) + " gồm " + papers
                + " giấy tờ.";
    }

    /** What the letter is about. */
    public static String apology(Apology apology) {
        return mishap(apology.kind())
                .map(what -> what.substring(0, 1).toUpperCase(VIETNAMESE) + what.substring(1) + ".")
                .orElseGet(() -> "Việc giải quyết hồ sơ không xong trước lần hẹn "
                        + Moments.say(apology.promise().due()) + ".");
    }

    /** What has happened, as a clause without a full stop; empty for an apology that answers for a promise. */
    public static Optional<String> mishap(ApologyKind kind) {
        return switch (kind) {
            case EXTENSION, EXPIRED -> Optional.empty();
            case LOST -> Optional.of("giấy tờ của hồ sơ bị thất lạc");
            case DAMAGED -> Optional.of("giấy tờ của hồ sơ bị hư hỏng");
            case AGENCY_ERROR -> Optional.of("cơ quan có sai sót khi giải quyết hồ sơ");
        };
    }

    /** The promises that were made, and what the letter to the applicant said. */
    public static String explanation(Dossier dossier, Explanation asked) {
        var text = new StringBuilder("Hồ sơ tiếp nhận lúc ")
                .append(Moments.say(Objects.requireNonNull(dossier.acceptedAt())))
                .append('.');
        for (var promise : dossier.promises()) {
            text.append(" Hẹn lần ")
                    .append(promise.no())
                    .append(": ")
                    .append(Moments.say(promise.due()))
                    .append('.');
        }
        reason(dossier, asked)
                .ifPresent(why -> text.append(" Thư xin lỗi nêu: ").append(why));
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text.toString();
    }

    /** What goes on anyhow, whatever else will be done. */
    public static String measures(Dossier dossier) {
        return dossier.finishedAt() == null
                ? "Đơn vị giải quyết tiếp hồ sơ và trả kết quả ngay khi xong."
                : "Kết quả đã có lúc " + Moments.say(dossier.finishedAt()) + ".";
    }

    private static Optional<String> reason(Dossier dossier, Explanation asked) {
        return dossier.apologies().stream()
                .filter(apology -> apology.seq() == asked.apologySeq())
                .findFirst()
                .map(Apology::reason);
    }
}
