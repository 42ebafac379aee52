package vn.dunghen.worklist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.kernel.Subject;

/**
 * Says something about a subject to those who may see it, and tells those it names. Looks around before the transaction
 * begins: a door found shut for a colleague would spoil it.
 */
@Component
public class WriteRemark {

    private static final int LONGEST = 2_000;
    private static final int MOST_NAMED = 10;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern NAMED = Pattern.compile("(?<![\\w.@])@([a-z0-9]+(?:[._-][a-z0-9]+)*)");

    private final KeepRemark keep;
    private final SubjectSight sight;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final MessageSource messages;

    WriteRemark(
            KeepRemark keep,
            SubjectSight sight,
            Directory directory,
            Policy policy,
            Actors actors,
            MessageSource messages) {
        this.keep = keep;
        this.sight = sight;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.messages = messages;
    }

    /**
     * @param task from whose page it is written, if from one
     * @param text what is said; {@code @login} names a colleague, who is told
     * @return its id
     * @throws InvalidInput when it is empty or too long, or names somebody unknown or who may not see the subject
     * @throws RuleViolation NOT_FOUND when the person may not see the subject, FORBIDDEN when they may not write
     */
    public String handle(Subject subject, @Nullable String task, String text) {
        if (!sight.isOpen(subject)) {
            throw RuleViolation.notFound("notFound");
        }
        policy.require("remark.write", Policy.Resource.of("remark"));
        String said = checked(text);
        String code = sight.codeOf(subject).orElse(subject.id());
        return keep.handle(subject, code, task, said, named(said, subject));
    }

    private String checked(String text) {
        String said = text.replace("\r\n", "\n").strip();
        if (said.isEmpty()) {
            throw new InvalidInput("text", say("remark.missing"));
        }
        if (said.length() > LONGEST) {
            throw new InvalidInput("text", say("remark.long", LONGEST, said.length()));
        }
        if (said.chars().anyMatch(one -> Character.isISOControl(one) && one != '\n' && one != '\t')) {
            throw new InvalidInput("text", say("remark.control"));
        }
        return said;
    }

    private Set<StaffMember> named(String said, Subject subject) {
        Set<StaffMember> named = new LinkedHashSet<>();
        String me = actors.current().login();
        List<StaffMember> present = directory.staff();
        Matcher found = NAMED.matcher(said);
        while (found.find()) {
            String login = found.group(1);
            StaffMember colleague = present.stream()
                    .filter(one -> one.login().equals(login))
                    .findFirst()
                    .orElseThrow(() -> new InvalidInput("text", say("remark.nobody", login)));
            if (!login.equals(me)) {
                named.add(colleague);
            }
        }
        if (named.size() > MOST_NAMED) {
            throw new InvalidInput("text", say("remark.tooMany", MOST_NAMED));
        }
        for (StaffMember colleague : named) {
            if (!sight.isOpenTo(colleague.login(), subject)) {
                throw new InvalidInput("text", say("remark.mayNotSee", colleague.name()));
            }
        }
        return named;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
