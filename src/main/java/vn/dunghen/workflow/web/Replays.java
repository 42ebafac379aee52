package vn.dunghen.workflow.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.audit.AuditTrail.Entry;
import vn.dunghen.audit.FactTelling;
import vn.dunghen.audit.SubjectCodes;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;
import vn.dunghen.workflow.ProcessReplay;
import vn.dunghen.workflow.SubjectPanel;
import vn.dunghen.workflow.SubjectPast;
import vn.dunghen.workflow.web.views.ReplayPage;

/** Puts together what trail, engine and business module know of a subject at one moment. */
@Component
class Replays {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(ZONE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZONE);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Entries of one person written closer together than this belong to one act. */
    private static final Duration ACT = Duration.ofMillis(100);

    /** By then the engine has done what an act causes at once; what a timer does later belongs to later. */
    private static final Duration SETTLED = Duration.ofSeconds(5);

    private static final int AROUND = 12;

    private final AuditTrail trail;
    private final FactTelling facts;
    private final ProcessReplay engine;
    private final ObjectProvider<SubjectCodes> codes;
    private final ObjectProvider<SubjectPanel> panels;
    private final ObjectProvider<SubjectPast> pasts;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    Replays(
            AuditTrail trail,
            FactTelling facts,
            ProcessReplay engine,
            ObjectProvider<SubjectCodes> codes,
            ObjectProvider<SubjectPanel> panels,
            ObjectProvider<SubjectPast> pasts,
            Directory directory,
            MessageSource messages,
            Clock clock) {
        this.trail = trail;
        this.facts = facts;
        this.engine = engine;
        this.codes = codes;
        this.panels = panels;
        this.pasts = pasts;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param name its id, or the code people know it by */
    Subject subject(String type, String name) {
        String said = name.replace("\0", "");
        return codes.stream()
                .flatMap(each -> each.subjectOf(said).stream())
                .filter(subject -> subject.type().equals(type))
                .findFirst()
                .orElse(new Subject(type.replace("\0", ""), said));
    }

    /**
     * @param wanted number of the entry; one that does not exist stands for the nearest
     * @throws RuleViolation NOT_FOUND when nothing was ever written about it or the person may not see it
     */
    ReplayPage of(Subject subject, long wanted) {
        int steps = trail.count(subject);
        if (steps == 0) {
            throw RuleViolation.notFound("notFound");
        }
        String open = page(subject);
        String code = codes.stream()
                .flatMap(each -> each.codeOf(subject).stream())
                .findFirst()
                .orElse("");
        long step = Math.max(1, Math.min(wanted, steps));
        List<Entry> around = trail.about(subject, Math.max(1, step - AROUND), Math.min(steps, step + AROUND));
        Entry now = one(around, step);
        Instant moment = momentAfter(now, around, steps);
        return new ReplayPage(
                message("replay.kind." + subject.type()),
                code,
                UriComponentsBuilder.fromPath("/nhat-ky")
                        .pathSegment(subject.type(), code.matches("[A-Za-z0-9.-]+") ? code : subject.id())
                        .encode()
                        .toUriString(),
                open,
                step,
                steps,
                DAY.format(one(trail.about(subject, 1, 1), 1).at()),
                DAY.format(one(trail.about(subject, steps, steps), steps).at()),
                line(now),
                facts.tell(now),
                past(subject, moment),
                engine.at(subject, moment),
                around.stream().map(this::line).toList());
    }

    /** Just before the next act; as things stand now after the last one. */
    private Instant momentAfter(Entry now, List<Entry> around, int steps) {
        Instant settled = now.at().plus(SETTLED);
        return around.stream()
                .filter(entry -> entry.seq() > now.seq() && !sameAct(now, entry))
                .map(entry -> entry.at().minusMillis(1))
                .findFirst()
                .map(next -> next.isBefore(settled) ? next : settled)
                .orElseGet(() -> around.get(around.size() - 1).seq() == steps ? clock.instant() : settled);
    }

    private static boolean sameAct(Entry now, Entry later) {
        return later.actor().equals(now.actor()) && !later.at().isAfter(now.at().plus(ACT));
    }

    private static Entry one(List<Entry> entries, long step) {
        return entries.stream()
                .filter(entry -> entry.seq() == step)
                .findFirst()
                .orElseThrow(() -> RuleViolation.notFound("notFound"));
    }

    /** Asks the module that knows the subject; one that the person may not see is like unknown. */
    private @Nullable String page(Subject subject) {
        return panels.stream()
                .filter(panel -> panel.subjectType().equals(subject.type()))
                .findFirst()
                .map(panel -> panel.of(subject).page())
                .orElse(null);
    }

    private SubjectPast.@Nullable Past past(Subject subject, Instant moment) {
        return pasts.stream()
                .filter(past -> past.subjectType().equals(subject.type()))
                .findFirst()
                .map(past -> past.at(subject, moment))
                .orElse(null);
    }

    private ReplayPage.Line line(Entry entry) {
        String behalf = entry.actor().onBehalfOf();
        return new ReplayPage.Line(
                entry.seq(),
                MOMENT.format(entry.at()),
                entry.sentence(),
                entry.actor().name(),
                behalf == null
                        ? ""
                        : directory.staff(behalf).map(StaffMember::name).orElse(behalf),
                entry.hash().replaceAll("(.{4})(?!$)", "$1 "),
                entry.facts().containsKey("clock"));
    }

    private String message(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, "", VIETNAMESE))
                .orElse("");
    }
}
