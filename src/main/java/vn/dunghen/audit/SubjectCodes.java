package vn.dunghen.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dunghen.kernel.Subject;

/** Knows the code that people use for a kind of subject; business modules implement it so that the trail can be searched by code. */
public interface SubjectCodes {

    Optional<Subject> subjectOf(String code);

    /** The codes people know these subjects by, read together; those of other kinds and unknown ones are left out. */
    Map<Subject, String> codesOf(Collection<Subject> subjects);

    /** The code people know the subject by. */
    default Optional<String> codeOf(Subject subject) {
        return Optional.ofNullable(codesOf(List.of(subject)).get(subject));
    }
}
