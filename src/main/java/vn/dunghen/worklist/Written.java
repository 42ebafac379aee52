package vn.dunghen.worklist;

import java.util.Map;
import vn.dunghen.kernel.DomainEvent;
import vn.dunghen.kernel.Subject;

/** Somebody wrote a remark about a subject. */
record Written(Subject subject, Map<String, String> facts) implements DomainEvent {

    @Override
    public String action() {
        return "remark.written";
    }
}
