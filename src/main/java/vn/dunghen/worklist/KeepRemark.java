package vn.dunghen.worklist;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.Subject;
import vn.dunghen.kernel.UseCase;
import vn.dunghen.notice.Notices;
import vn.dunghen.workflow.TaskNote;

/** Writes a remark that has been looked at, with the notices to those it names. */
@UseCase
class KeepRemark {

    private final StoredRemarks stored;
    private final Notices notices;
    private final Directory directory;
    private final Actors actors;
    private final MessageSource messages;
    private final Clock clock;

    KeepRemark(
            StoredRemarks stored,
            Notices notices,
            Directory directory,
            Actors actors,
            MessageSource messages,
            Clock clock) {
        this.stored = stored;
        this.notices = notices;
        this.directory = directory;
        this.actors = actors;
        this.messages = messages;
        this.clock = clock;
    }

    /** What was written for the next ones with a task is said to all who may see the subject. */
    @EventListener
    void on(TaskNote note) {
        handle(note.subject(), note.code(), note.task(), note.text(), Set.of());
    }

    /** @return its id */
    String handle(Subject subject, String code, @Nullable String task, String said, Set<StaffMember> named) {
        Actor author = actors.current();
        Remark remark = stored.save(
                Remark.write(directory.agency().code(), subject, code, task, author.login(), said, clock.instant()));
        String words =
                messages.getMessage("remark.notice", new Object[] {author.name(), code}, Locale.forLanguageTag("vi"));
        named.forEach(
                colleague -> notices.tell("remark/" + remark.id(), colleague.login(), subject, null, null, words));
        return remark.id();
    }
}
