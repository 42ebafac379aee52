package vn.dunghen.feedback.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.feedback.domain.Feedback;
import vn.dunghen.feedback.domain.FeedbackCases;
import vn.dunghen.feedback.domain.Sender;
import vn.dunghen.privacy.HeldRecord;
import vn.dunghen.privacy.PersonAsked;
import vn.dunghen.privacy.PersonalRecords;
import vn.dunghen.privacy.TermKind;

/** What feedback holds of its sender: its own words too, and the answer. */
@Component
class SenderRecords implements PersonalRecords {

    private final FeedbackCases cases;
    private final Directory directory;
    private final MessageSource messages;

    SenderRecords(FeedbackCases cases, Directory directory, MessageSource messages) {
        this.cases = cases;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public List<HeldRecord> about(PersonAsked who) {
        List<HeldRecord> records = new ArrayList<>();
        for (Feedback feedback :
                cases.sentBy(directory.agency().code(), who.name().strip(), who.phone() == null ? "" : who.phone())) {
            Sender sender = feedback.sender();
            PersonAsked.Match match = who.match(sender.name(), null, sender.phone());
            if (match != null) {
                records.add(record(feedback, sender, match));
            }
        }
        return records;
    }

    private HeldRecord record(Feedback feedback, Sender sender, PersonAsked.Match match) {
        Map<String, String> data = new LinkedHashMap<>();
        hold(data, "Họ tên", sender.name());
        hold(data, "Điện thoại", sender.phone());
        hold(data, "Thư điện tử", sender.email());
        hold(data, "Địa chỉ", sender.address());
        hold(data, "Nội dung đã gửi", feedback.content());
        hold(data, "Trả lời", feedback.answer());
        Locale vietnamese = Locale.forLanguageTag("vi");
        return new HeldRecord(
                feedback.subject(),
                TermKind.FEEDBACK,
                feedback.code(),
                messages.getMessage("feedback.kind." + feedback.kind(), null, vietnamese),
                feedback.receivedAt(),
                match,
                messages.getMessage("feedback.channel." + feedback.channel(), null, vietnamese),
                data);
    }

    private static void hold(Map<String, String> data, String label, @Nullable String value) {
        if (value != null) {
            data.put(label, value);
        }
    }
}
