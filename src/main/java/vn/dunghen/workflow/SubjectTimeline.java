package vn.dunghen.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.kernel.Subject;

/** What has happened to a subject, as its panel and its page tell it: the trail's own sentences. */
@Component
public class SubjectTimeline {

    private final AuditTrail trail;

    SubjectTimeline(AuditTrail trail) {
        this.trail = trail;
    }

    /** The latest first. @param say a moment in words */
    public List<SubjectPanel.Event> of(Subject subject, Function<Instant, String> say) {
        List<AuditTrail.Moment> moments = new ArrayList<>(trail.timeline(subject));
        Collections.reverse(moments);
        return moments.stream()
                .map(moment -> new SubjectPanel.Event(
                        say.apply(moment.at()) + " · " + moment.actor().name(),
                        "",
                        moment.sentence(),
                        SubjectPanel.Mark.PLAIN))
                .toList();
    }
}
