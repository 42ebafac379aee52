package vn.dunghen.workflow;

import java.util.Map;
import vn.dunghen.kernel.Subject;

/** What colleagues say about a subject, for a module that tells what happened to it; found by injection. */
public interface SubjectRemarks {

    /** The words of the latest by the id that the trail keeps of them, for a reader to whom the subject is open already. */
    Map<String, String> byId(Subject subject);
}
