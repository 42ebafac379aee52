package vn.dunghen.privacy.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dunghen.kernel.Subject;
import vn.dunghen.privacy.DataRequest;
import vn.dunghen.privacy.ReadRequests;
import vn.dunghen.workflow.SubjectPanel;

/** Leads from what speaks of a request, e.g. the trail, to its page. */
@Component
class RequestSubjectPanel implements SubjectPanel {

    private final ReadRequests requests;

    RequestSubjectPanel(ReadRequests requests) {
        this.requests = requests;
    }

    @Override
    public String subjectType() {
        return DataRequest.TYPE;
    }

    @Override
    public Panel of(Subject subject) {
        String code = requests.of(subject).code();
        return new Panel("", "/du-lieu-ca-nhan/" + code, "", List.of(), List.of(), List.of());
    }
}
