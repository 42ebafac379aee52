package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Unit;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.Opinion;
import vn.dunghen.notice.Notices;
import vn.dunghen.workflow.Rung;
import vn.dunghen.workflow.WatchTarget;

/** Tells the people of a rung about a dossier, each once for each promise and rung. */
@Component
class DossierNotices {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Notices notices;
    private final ChainOfCommand chain;
    private final Directory directory;
    private final MessageSource messages;

    DossierNotices(Notices notices, ChainOfCommand chain, Directory directory, MessageSource messages) {
        this.notices = notices;
        this.chain = chain;
        this.directory = directory;
        this.messages = messages;
    }

    void tell(Dossier dossier, WatchTarget.Watch watch, Rung rung) {
        Set<String> people = new LinkedHashSet<>();
        rung.who().forEach(recipient -> people.addAll(chain.people(dossier, recipient)));
        String text = text(rung, dossier, watch.dueAt());
        for (String login : people) {
            notices.tell(
                    rung.kind() + "/" + dossier.id() + "/" + watch.promise() + "/" + rung.code(),
                    login,
                    dossier.subject(),
                    rung.code(),
                    watch.dueAt(),
                    text);
        }
    }

    /** Tells who was asked, the head of the desk and the lead officer that an opinion is overdue. */
    void tell(Opinion opinion, WatchTarget.Watch watch, Rung rung) {
        Dossier dossier = opinion.dossier();
        Set<String> people = new LinkedHashSet<>();
        rung.who().forEach(recipient -> people.addAll(chain.people(opinion, recipient)));
        String text = messages.getMessage(
                "notice." + rung.kind() + "." + rung.code(),
                new Object[] {dossier.code(), unit(opinion.unit()), DAY.format(watch.dueAt())},
                rung.name() + ": " + dossier.code(),
                Locale.forLanguageTag("vi"));
        for (String login : people) {
            notices.tell(
                    rung.kind() + "/" + opinion.id() + "/" + rung.code(),
                    login,
                    dossier.subject(),
                    rung.code(),
                    watch.dueAt(),
                    text);
        }
    }

    private String unit(String code) {
        return directory.unit(code).map(Unit::name).orElse(code);
    }

    private String text(Rung rung, Dossier dossier, Instant due) {
        return messages.getMessage(
                "notice." + rung.kind() + "." + rung.code(),
                new Object[] {dossier.code(), dossier.procedure().name(), DAY.format(due)},
                rung.name() + ": " + dossier.code(),
                Locale.forLanguageTag("vi"));
    }
}
