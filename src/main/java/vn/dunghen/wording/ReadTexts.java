package vn.dunghen.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.RuleViolation;

/** The texts of the office, to read and to try out. */
@Service
@Transactional(readOnly = true)
public class ReadTexts {

    private final List<TextSource> sources;
    private final OfficeTexts texts;
    private final Policy policy;
    private final Clock clock;

    ReadTexts(List<TextSource> sources, OfficeTexts texts, Policy policy, Clock clock) {
        this.sources = List.copyOf(sources);
        this.texts = texts;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * A text as it stands.
     *
     * @param now the version that counts today, {@code null} while the shipped words do because nobody wrote any
     * @param versions latest first
     */
    public record Standing(OfficeText text, @Nullable TextVersion now, List<TextVersion> versions) {

        /** What it says today. */
        public Wording words() {
            return now == null || now.words() == null ? text.shipped() : now.words();
        }

        /** The number of the latest version, 0 while there is none. */
        public int latest() {
            return versions.isEmpty() ? 0 : versions.get(0).number();
        }
    }

    public List<Standing> all() {
        policy.require("office-text.view", Policy.Resource.of("office-text"));
        return sources.stream()
                .flatMap(source -> source.texts().stream())
                .map(this::standing)
                .toList();
    }

    /** @throws RuleViolation NOT_FOUND for a key no module has */
    public Standing one(String key) {
        policy.require("office-text.view", Policy.Resource.of("office-text"));
        return standing(text(key));
    }

    /**
     * What the words would say about an invented case.
     *
     * @throws vn.dunghen.kernel.InvalidInput when a place is unknown or missing
     */
    public Wording.Said preview(String key, @Nullable String subject, @Nullable String words) {
        policy.require("office-text.view", Policy.Resource.of("office-text"));
        OfficeText text = text(key);
        return TextCheck.read(text, subject, words).say(text.samples());
    }

    LocalDate today() {
        return Moments.day(clock.instant());
    }

    private OfficeText text(String key) {
        return sources.stream()
                .flatMap(source -> source.texts().stream())
                .filter(text -> text.key().equals(key))
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("officeText.unknown"));
    }

    private Standing standing(OfficeText text) {
        Optional<TextVersion> now = texts.on(text.key(), today());
        return new Standing(text, now.orElse(null), texts.versions(text.key()));
    }
}
