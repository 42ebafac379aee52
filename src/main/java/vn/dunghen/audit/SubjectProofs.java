package vn.dunghen.audit;

import java.io.IOException;
import java.io.OutputStream;
import vn.dunghen.kernel.Subject;

/** Writes everything the trail says about one subject together with the seals that bind it, for {@link SubjectProof}. */
public interface SubjectProofs {

    /** Seals what is not sealed yet, then writes NDJSON. The stream is flushed, not closed. @return the head of the last seal */
    String write(Subject subject, OutputStream out) throws IOException;
}
