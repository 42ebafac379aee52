package vn.dunghen.audit;

import java.util.Optional;
import vn.dunghen.kernel.Subject;

/** Knows the code that people use for a kind of subject; business modules implement it so that the trail can be searched by code. */
public interface SubjectCodes {

    Optional<Subject> subjectOf(String code);

    /** The code people know the subject by. */
    Optional<String> codeOf(Subject subject);
}
