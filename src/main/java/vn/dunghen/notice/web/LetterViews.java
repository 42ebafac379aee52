package vn.dunghen.notice.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.SubjectCodes;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.EnclosureSource;
import vn.dunghen.notice.LetterWords;
import vn.dunghen.notice.Outbox.Letter;
import vn.dunghen.notice.Outbox.State;
import vn.dunghen.notice.web.views.LetterPage;
import vn.dunghen.notice.web.views.LetterRow;

/** Says letters in the words of the pages; addresses are masked wherever nobody asked for one letter. */
@Component
class LetterViews {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final LetterWords words;
    private final List<SubjectCodes> codes;
    private final ObjectProvider<EnclosureSource> sources;
    private final MessageSource messages;

    LetterViews(
            LetterWords words,
            List<SubjectCodes> codes,
            ObjectProvider<EnclosureSource> sources,
            MessageSource messages) {
        this.words = words;
        this.codes = codes;
        this.sources = sources;
        this.messages = messages;
    }

    List<LetterRow> rows(Collection<Letter> letters) {
        List<Subject> subjects = letters.stream()
                .map(letter -> letter.message().subject())
                .distinct()
                .toList();
        Map<Subject, String> known = new HashMap<>();
        codes.forEach(each -> known.putAll(each.codesOf(subjects)));
        return letters.stream()
                .map(letter -> row(letter, masked(letter.message().recipient()), known))
                .toList();
    }

    /** @param whole whether the address is shown as it is */
    LetterRow row(Letter letter, boolean whole) {
        Subject subject = letter.message().subject();
        Map<Subject, String> known = new HashMap<>();
        codes.forEach(each -> known.putAll(each.codesOf(List.of(subject))));
        String to = letter.message().recipient();
        return row(letter, whole ? to : masked(to), known);
    }

    private LetterRow row(Letter letter, String to, Map<Subject, String> known) {
        Subject subject = letter.message().subject();
        return new LetterRow(
                letter.id(),
                capital(words.name(letter.message().template())),
                to,
                known.getOrDefault(subject, subject.id()),
                "/ve/" + subject.type() + "/" + subject.id(),
                letter.state().name(),
                tone(letter.state()),
                MOMENT.format(letter.putAt()),
                letter.reason() == null ? "" : letter.reason(),
                letter.state() == State.WAITING && letter.attempts() > 0 ? said(letter.dueAt()) : "",
                letter.attempts());
    }

    /** @param open whether this person may open what goes with the letter */
    List<LetterPage.Enclosure> enclosures(List<String> enclosures, boolean open) {
        return enclosures.stream()
                .map(this::listed)
                .map(one -> new LetterPage.Enclosure(one.title(), open ? one.page() : ""))
                .toList();
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    static String said(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    /** An address of mail keeps its first letter and the end of its domain; what is no address stays as it is. */
    static String masked(String address) {
        int at = address.indexOf('@');
        if (at < 1) {
            return address;
        }
        int dot = address.lastIndexOf('.');
        return address.charAt(0) + "•••@•••" + (dot > at ? address.substring(dot) : "");
    }

    private EnclosureSource.Listed listed(String enclosure) {
        int cut = enclosure.indexOf(':');
        return sources.stream()
                .filter(source -> source.kind().equals(enclosure.substring(0, cut)))
                .findFirst()
                .map(source -> source.listed(enclosure.substring(cut + 1)))
                .orElse(new EnclosureSource.Listed(say("letters.enclosure"), ""));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }

    private static String tone(State state) {
        return switch (state) {
            case WAITING, SENDING -> "FAR";
            case SENT -> "DONE";
            case UNCONFIRMED -> "SOON";
            case REFUSED, GIVEN_UP -> "LATE";
            case DROPPED -> "ENDED";
        };
    }
}
