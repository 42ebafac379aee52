package vn.dunghen.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the control slip "Phiếu kiểm soát quá trình giải quyết hồ sơ" says; templates {@code ND118/06} and
 * {@code ND61/05}.
 *
 * @param head head of the paper
 * @param mark how the dossier is found again
 * @param handler the unit that handles it
 * @param procedure name of the procedure
 * @param receivedAt when the dossier was received
 * @param promisedAt the first promise; {@code null} before acceptance
 * @param movedTo what was promised since, when it is another moment
 * @param turns the hand-overs in order
 * @param summary how the whole stands against the promise
 * @param readAt up to when the history was read
 */
public record ControlSlipContent(
        PaperHead head,
        DossierMark mark,
        String handler,
        String applicantName,
        String procedure,
        Instant receivedAt,
        @Nullable Instant promisedAt,
        @Nullable Instant movedTo,
        List<Turn> turns,
        @Nullable String summary,
        Instant readAt) {

    /** How a step stands against its own due moment. */
    public enum Result {
        EARLY("Trước hạn"),
        ON_TIME("Đúng hạn"),
        LATE("Quá hạn"),
        RUNNING("Đang giải quyết"),
        RUNNING_LATE("Đang quá hạn"),
        DROPPED("Thôi thực hiện");

        private final String word;

        Result(String word) {
            this.word = word;
        }
    }

    /**
     * One hand-over and the step that began with it.
     *
     * @param giver who handed over, e.g. "Hoàng Thị Thu Trang, Bộ phận Một cửa"
     * @param receiver who received and did the step
     * @param at when it was handed over
     * @param due until when the step had to be done
     * @param doneAt when it was done; {@code null} while it runs
     * @param step what had to be done, e.g. "Thẩm định hồ sơ"
     */
    public record Turn(
            String giver,
            String receiver,
            Instant at,
            Instant due,
            @Nullable Instant doneAt,
            Result result,
            String step,
            @Nullable String note) {

        Map<String, Object> toMap() {
            return new ContentMap()
                    .put("giver", giver)
                    .put("receiver", receiver)
                    .put("at", PaperText.moment(at))
                    .put("result", result.word)
                    .put("due", "Hạn " + PaperText.shortMoment(due))
                    .put("done", doneAt == null ? null : "Xong " + PaperText.shortMoment(doneAt))
                    .put("step", step)
                    .put("note", note)
                    .map();
        }
    }

    public ControlSlipContent {
        turns = List.copyOf(turns);
    }

    /** What {@link LivePapers#print} wants. */
    public Map<String, Object> toMap() {
        return new ContentMap()
                .put("head", head.toMap())
                .put("mark", mark.toMap())
                .put("handler", handler)
                .put("applicantName", applicantName)
                .put("procedure", procedure)
                .put("received", PaperText.moment(receivedAt))
                .put("promised", promisedAt == null ? "chưa hẹn" : PaperText.promise(promisedAt))
                .put("moved", movedTo == null ? null : PaperText.promise(movedTo))
                .put("turns", turns.stream().map(Turn::toMap).toList())
                .put("summary", summary)
                .put("readAt", PaperText.moment(readAt))
                .map();
    }
}
