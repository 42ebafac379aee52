package vn.dunghen.notice.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Notices;

/** Messages for scripts: one's own, or everybody's for who may see them. */
@RestController
class NoticeApi {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Notices notices;
    private final Policy policy;
    private final Actors actors;
    private final MessageSource messages;

    NoticeApi(Notices notices, Policy policy, Actors actors, MessageSource messages) {
        this.notices = notices;
        this.policy = policy;
        this.actors = actors;
        this.messages = messages;
    }

    /** Times carry the offset of Vietnam. */
    record NoticeView(
            String id,
            String recipient,
            Subject subject,
            @Nullable String rung,
            @Nullable OffsetDateTime dueAt,
            OffsetDateTime sentAt,
            String state,
            String text,
            @Nullable OffsetDateTime readAt) {
        static NoticeView of(Notices.Notice notice) {
            return new NoticeView(
                    notice.id(),
                    notice.recipient(),
                    notice.subject(),
                    notice.rung(),
                    offset(notice.dueAt()),
                    notice.sentAt().atZone(ZONE).toOffsetDateTime(),
                    notice.state(),
                    notice.text(),
                    offset(notice.readAt()));
        }

        private static @Nullable OffsetDateTime offset(@Nullable Instant moment) {
            return moment == null ? null : moment.atZone(ZONE).toOffsetDateTime();
        }
    }

    @GetMapping("/api/v1/notices")
    @Access(value = Access.Who.ROWS, may = "notice.viewAll")
    Page<NoticeView> list(
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String size) {
        boolean all = policy.allows("notice.viewAll", Policy.Resource.of("notice"));
        var filter = new Notices.Filter(
                all ? null : actors.current().login(), subject(subject), moment("from", from, 0), moment("to", to, 1));
        return notices.search(filter, cursor, size(size)).map(NoticeView::of);
    }

    private @Nullable Subject subject(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int cut = text.indexOf(':');
        if (cut < 1 || cut == text.length() - 1) {
            throw bad("subject", "notice.error.subject");
        }
        return new Subject(text.substring(0, cut), text.substring(cut + 1));
    }

    /** A day means its first moment, plus {@code days}; a moment without offset is local. */
    private @Nullable Instant moment(String field, @Nullable String text, int days) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return CalendarInput.date(text)
                .map(day -> day.plusDays(days).atStartOfDay(ZONE).toInstant())
                .or(() -> CalendarInput.moment(text))
                .orElseThrow(() -> bad(field, "notice.error.moment"));
    }

    private int size(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return 50;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 200) {
            throw bad("size", "notice.error.size");
        }
        return Integer.parseInt(text);
    }

    private InvalidInput bad(String field, String key) {
        return new InvalidInput(field, messages.getMessage(key, null, VIETNAMESE));
    }
}
