package vn.dunghen.audit.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.audit.FactWords;
import vn.dunghen.audit.SubjectCodes;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;

/** Draws entries as lines of a page; knows subjects by the codes and people by the names that are in use. */
@Component
class EntryLines {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final List<SubjectCodes> codes;
    private final List<FactWords> people;

    EntryLines(List<SubjectCodes> codes, List<FactWords> people) {
        this.codes = codes;
        this.people = people;
    }

    /**
     * One entry as a page shows it.
     *
     * @param about the code people know the subject by, empty when it has none
     * @param kind what kind of thing it is
     * @param id its id within that kind
     */
    record Line(
            String at,
            String sentence,
            String who,
            String login,
            String behalf,
            String action,
            String about,
            String kind,
            String id,
            String subject,
            long seq,
            boolean clock) {}

    /** The codes of all subjects are asked for together. */
    Page<Line> of(Page<AuditTrail.Entry> found) {
        Map<Subject, String> known =
                codesOf(found.items().stream().map(AuditTrail.Entry::subject).collect(Collectors.toSet()));
        return found.map(entry -> line(entry, known.getOrDefault(entry.subject(), "")));
    }

    Map<Subject, String> codesOf(Collection<Subject> subjects) {
        Map<Subject, String> known = new HashMap<>();
        codes.forEach(each -> known.putAll(each.codesOf(subjects)));
        return known;
    }

    Optional<Subject> subjectOf(String code) {
        return code.isEmpty()
                ? Optional.empty()
                : codes.stream().flatMap(each -> each.subjectOf(code).stream()).findFirst();
    }

    private Line line(AuditTrail.Entry entry, String about) {
        String behalf = entry.actor().onBehalfOf();
        return new Line(
                MOMENT.format(entry.at()),
                entry.sentence(),
                entry.actor().name(),
                entry.actor().login(),
                behalf == null ? "" : person(behalf),
                entry.action(),
                about,
                entry.subject().type(),
                entry.subject().id(),
                entry.subject().toString(),
                entry.seq(),
                entry.facts().containsKey("clock"));
    }

    private String person(String login) {
        return people.stream()
                .flatMap(each -> each.say("login", login).stream())
                .findFirst()
                .orElse(login);
    }
}
