package vn.dunghen.dashboard.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dunghen.dashboard.usecase.MorningSheet.Escalation;
import vn.dunghen.dashboard.usecase.MorningSheet.Some;
import vn.dunghen.dashboard.usecase.MorningSheet.Told;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.Page;
import vn.dunghen.kernel.Subject;
import vn.dunghen.notice.Notices;
import vn.dunghen.notice.Notices.Notice;

/** What the ladders told people about things whose date had passed, one line a thing. */
@Component
class Escalations {

    private static final int PAGE = 200;
    private static final int PAGES = 10;

    private final Notices notices;
    private final Directory directory;

    Escalations(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    /** Latest things first. */
    Some<Escalation> since(Instant since) {
        Map<Subject, List<Notice>> told = new LinkedHashMap<>();
        String next = null;
        int read = 0;
        do {
            Page<Notice> page = notices.search(new Notices.Filter(null, null, since, null), next, PAGE);
            page.items().stream().filter(Escalations::upward).forEach(notice -> told.computeIfAbsent(
                            notice.subject(), subject -> new ArrayList<>())
                    .add(notice));
            next = page.next();
            read++;
        } while (next != null && read < PAGES);
        List<Escalation> all = told.values().stream().map(this::escalation).toList();
        return new Some<>(
                List.copyOf(all.subList(0, Math.min(ReadMorningSheet.MOST, all.size()))), all.size(), next != null);
    }

    /** A rung that came at or after the date it speaks of; those before it remind. */
    private static boolean upward(Notice notice) {
        return notice.rung() != null
                && notice.dueAt() != null
                && !notice.sentAt().isBefore(notice.dueAt());
    }

    private Escalation escalation(List<Notice> latestFirst) {
        Notice latest = latestFirst.get(0);
        return new Escalation(
                latest.subject(),
                latest.text(),
                latest.dueAt(),
                latestFirst.stream()
                        .sorted(Comparator.comparing(Notice::sentAt).thenComparing(Notice::recipient))
                        .map(this::told)
                        .toList());
    }

    private Told told(Notice notice) {
        Optional<StaffMember> person = directory.staff(notice.recipient());
        return new Told(
                person.map(StaffMember::name).orElse(notice.recipient()),
                person.map(StaffMember::title).orElse(""),
                notice.sentAt());
    }
}
