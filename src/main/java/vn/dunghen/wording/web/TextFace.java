package vn.dunghen.wording.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Policy;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.wording.OfficeText;
import vn.dunghen.wording.ReadTexts;
import vn.dunghen.wording.TextVersion;
import vn.dunghen.wording.Wording;
import vn.dunghen.wording.web.views.TextViews.Form;
import vn.dunghen.wording.web.views.TextViews.Group;
import vn.dunghen.wording.web.views.TextViews.Place;
import vn.dunghen.wording.web.views.TextViews.Row;
import vn.dunghen.wording.web.views.TextViews.Said;
import vn.dunghen.wording.web.views.TextViews.Version;

/** Makes of texts what their pages show. */
@Component
class TextFace {

    static final String BASE = "/quan-tri/loi-van";
    private static final int SHORT = 120;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final Policy policy;

    TextFace(MessageSource messages, Policy policy) {
        this.messages = messages;
        this.policy = policy;
    }

    List<Group> groups(List<ReadTexts.Standing> all) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        all.forEach(one -> rows.computeIfAbsent(one.text().group(), group -> new ArrayList<>())
                .add(row(one)));
        return rows.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /**
     * @param values what stands in the boxes
     * @param shown which words these are
     */
    Form form(
            ReadTexts.Standing one,
            Map<String, String> values,
            String shown,
            @Nullable Said said,
            List<FieldError> errors,
            @Nullable String refused) {
        return new Form(
                one.text().key(),
                one.text().name(),
                one.text().group(),
                policy.allows("office-text.edit", Policy.Resource.of("office-text")),
                !one.text().shipped().subject().isEmpty(),
                String.valueOf(one.latest()),
                shown,
                values,
                one.text().places().stream()
                        .map(place ->
                                new Place("{" + place.name() + "}", place.label(), place.sample(), place.needed()))
                        .toList(),
                one.versions().stream().map(version -> version(one, version)).toList(),
                said,
                errors,
                refused);
    }

    Said said(Wording.Said words) {
        return new Said(words.subject(), words.lines(), words.text());
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    String rule(RuleViolation refused) {
        return say("rule." + refused.key(), refused.spokenArguments());
    }

    /** A place in the text by what it stands for: a list is read by people who have not opened the text. */
    private static String spoken(ReadTexts.Standing one, String text) {
        String spoken = text;
        for (OfficeText.Place place : one.text().places()) {
            spoken = spoken.replace("{" + place.name() + "}", "[" + place.label() + "]");
        }
        return spoken;
    }

    private Row row(ReadTexts.Standing one) {
        Wording words = one.words();
        String first = spoken(one, words.subject().isEmpty() ? words.text().replace('\n', ' ') : words.subject());
        TextVersion now = one.now();
        boolean own = now != null && now.words() != null;
        return new Row(
                one.text().name(),
                BASE + "/" + one.text().key(),
                first.length() <= SHORT ? first : first.substring(0, SHORT - 1) + "…",
                own
                        ? say(
                                "wording.own",
                                String.valueOf(Objects.requireNonNull(now).number()),
                                now.name(),
                                Moments.say(now.from()))
                        : say("wording.shipped"),
                own);
    }

    private Version version(ReadTexts.Standing one, TextVersion version) {
        return new Version(
                say(
                        version.words() == null ? "wording.version.back" : "wording.version",
                        String.valueOf(version.number())),
                Moments.say(version.from()),
                say("wording.by", version.name(), Moments.say(version.at())),
                version.note(),
                version.words() == null ? null : BASE + "/" + version.key() + "?ban=" + version.number(),
                version.equals(one.now()));
    }
}
