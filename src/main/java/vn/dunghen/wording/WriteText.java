package vn.dunghen.wording;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.UseCase;

/** Ghi bản mới của một lời văn: new words from a day on, or the way back to those the application comes with. */
@UseCase
public class WriteText {

    private static final int LONGEST_NOTE = 500;

    private final ReadTexts read;
    private final OfficeTexts texts;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WriteText(
            ReadTexts read,
            OfficeTexts texts,
            Policy policy,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.read = read;
        this.texts = texts;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What is wanted.
     *
     * @param shipped whether to go back to the shipped words; subject and words are not looked at then
     * @param from first day, {@code null} for today
     * @param seen number of the latest version the writer saw, {@code null} for a script that does not say
     */
    public record Wanted(
            @Nullable String subject,
            @Nullable String words,
            boolean shipped,
            @Nullable LocalDate from,
            @Nullable String note,
            @Nullable Integer seen) {}

    /**
     * @throws InvalidInput when a place is unknown or missing, the day has passed or a text is too long
     * @throws RuleViolation NOT_FOUND for an unknown key, CONFLICT when somebody else has written meanwhile
     */
    public TextVersion handle(String key, Wanted wanted) {
        policy.require("office-text.edit", Policy.Resource.of("office-text"));
        ReadTexts.Standing standing = read.one(key);
        Wording words = wanted.shipped() ? null : TextCheck.read(standing.text(), wanted.subject(), wanted.words());
        LocalDate from = wanted.from() == null ? read.today() : wanted.from();
        if (from.isBefore(read.today()) || from.isAfter(read.today().plusYears(2))) {
            throw new InvalidInput("from", "Ngày áp dụng phải từ hôm nay đến hai năm tới; thư đã gửi không đổi.");
        }
        String note = wanted.note() == null ? "" : wanted.note().strip();
        if (note.length() > LONGEST_NOTE || note.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInput("note", "Ghi chú một dòng, tối đa " + LONGEST_NOTE + " ký tự.");
        }
        if (wanted.seen() != null && wanted.seen() != standing.latest()) {
            throw RuleViolation.conflict("officeText.writtenMeanwhile");
        }
        Actor by = actors.current();
        TextVersion version =
                new TextVersion(key, standing.latest() + 1, from, words, note, by.login(), by.name(), clock.instant());
        try {
            texts.keep(version);
        } catch (DuplicateKeyException another) {
            throw RuleViolation.conflict("officeText.writtenMeanwhile");
        }
        events.publishEvent(TextWritten.of(standing.text(), version));
        return version;
    }
}
