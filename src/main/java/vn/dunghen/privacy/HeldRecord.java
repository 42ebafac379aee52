package vn.dunghen.privacy;

import java.time.Instant;
import java.util.Map;
import vn.dunghen.kernel.Subject;

/**
 * One thing of a module that holds data of a person.
 *
 * @param kind why it is held: its purpose, basis and term
 * @param code what people call it by
 * @param title what it is about, without personal data
 * @param source from where the data came
 * @param data what is held of the person, label and value, in reading order
 */
public record HeldRecord(
        Subject subject,
        TermKind kind,
        String code,
        String title,
        Instant since,
        PersonAsked.Match match,
        String source,
        Map<String, String> data) {}
