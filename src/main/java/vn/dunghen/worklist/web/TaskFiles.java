package vn.dunghen.worklist.web;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.document.Attachments;
import vn.dunghen.document.Attachments.Attachment;
import vn.dunghen.document.InspectedFile;
import vn.dunghen.document.web.files.FileAnswer;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.workflow.TaskInbox;
import vn.dunghen.workflow.TaskItem;

/** The files of a task's subject: who may see the task reads them, who may complete it adds, and takes back what was sent with it. */
@Component
class TaskFiles {

    private final TaskInbox inbox;
    private final Attachments attachments;
    private final Directory directory;
    private final PageWords words;
    private final TransactionOperations transaction;

    TaskFiles(
            TaskInbox inbox,
            Attachments attachments,
            Directory directory,
            PageWords words,
            TransactionOperations transaction) {
        this.transaction = transaction;
        this.inbox = inbox;
        this.attachments = attachments;
        this.directory = directory;
        this.words = words;
    }

    /** The file is looked into before the task is held. */
    @Transactional(propagation = Propagation.NEVER)
    public Attachment add(String taskId, String slot, @Nullable String name, InputStream content) {
        InspectedFile file = attachments.inspect(name, content);
        return Objects.requireNonNull(transaction.execute(status -> {
            TaskItem task = inbox.hold(taskId);
            return attachments.add(new Attachments.Place(task.subject(), task.id(), slot), file);
        }));
    }

    @Transactional(readOnly = true)
    public List<Attachment> list(String taskId) {
        return attachments.about(inbox.get(taskId).subject());
    }

    /** The file of a task the reader may see; opening it is written down. One that is opened with a reason only is opened at its dossier. */
    @Transactional
    public Attachment open(String taskId, String id) {
        Attachment found = of(inbox.get(taskId), id);
        attachments.recordOpening(found);
        return found;
    }

    @Transactional
    public void remove(String taskId, String id) {
        TaskItem task = inbox.hold(taskId);
        Attachment found = of(task, id);
        if (!task.id().equals(found.task())) {
            throw RuleViolation.conflict("attachment.ofAnotherTask");
        }
        attachments.remove(found);
    }

    List<FileRow> rows(TaskItem task, boolean workable) {
        return attachments.about(task.subject()).stream()
                .map(one -> new FileRow(
                        one.id(),
                        one.name(),
                        words.of("worklist.files.note", one.type().name(), FileAnswer.size(one.size()), sender(one)),
                        "/viec-cua-toi/" + task.id() + "/tep/" + one.id(),
                        workable && task.id().equals(one.task())))
                .toList();
    }

    private Attachment of(TaskItem task, String id) {
        return attachments
                .find(id)
                .filter(one -> one.subject().equals(task.subject()))
                .orElseThrow(() -> RuleViolation.notFound("attachment.unknown"));
    }

    private String sender(Attachment attachment) {
        return directory.staff(attachment.addedBy()).map(StaffMember::name).orElse(attachment.addedBy());
    }
}
