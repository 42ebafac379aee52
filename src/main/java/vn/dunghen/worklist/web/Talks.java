package vn.dunghen.worklist.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;
import vn.dunghen.worklist.Remarks;

/** Puts together what colleagues have said about a subject, for its page and for the pages of its tasks. */
@Component
public class Talks {

    private final Remarks remarks;

    Talks(Remarks remarks) {
        this.remarks = remarks;
    }

    /** @param address where a new remark is posted; @param mayWrite whether the reader may add one */
    public record Talk(String address, List<Line> lines, boolean mayWrite) {}

    /** @param at when, in words */
    public record Line(String name, String login, String at, String text) {}

    /** As the subject's own page shows it; {@code null} when the reader has no part in it. */
    public @Nullable Talk of(Subject subject) {
        return ifSeen(subject, "/trao-doi/" + subject.type() + "/" + subject.id());
    }

    /** The same beside a task. */
    @Nullable Talk besideTask(Subject subject, String task) {
        return ifSeen(subject, "/viec-cua-toi/" + task + "/trao-doi");
    }

    /** @throws vn.dunghen.kernel.RuleViolation NOT_FOUND when the reader has no part in it */
    Talk of(Subject subject, String address) {
        return talk(remarks.about(subject), address);
    }

    private @Nullable Talk ifSeen(Subject subject, String address) {
        return remarks.ifSeen(subject).map(said -> talk(said, address)).orElse(null);
    }

    private Talk talk(List<Remarks.Said> said, String address) {
        return new Talk(
                address,
                said.stream()
                        .map(one -> new Line(
                                one.name(),
                                one.author(),
                                Days.TIME.format(one.at().atZone(Days.ZONE)) + " " + Days.full(Days.of(one.at())),
                                one.text()))
                        .toList(),
                remarks.mayWrite());
    }
}
