package vn.dunghen.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A record with all that hangs on it.
 *
 * @param lines by kind: files and papers under the record's own, then payments, letters, messages, openings
 * @param givenTo who outside the department was given data of it
 * @param wiped what was held once and is no more
 */
public record Held(HeldRecord record, Map<TermKind, List<Line>> lines, List<String> givenTo, List<String> wiped) {

    /** Something that was kept or happened. */
    public record Line(Instant at, String text) {}

    /** How many lines there are of a kind. */
    public int count(TermKind kind) {
        return lines.getOrDefault(kind, List.of()).size();
    }

    /** Whether nobody has to look before it is handed over. */
    public boolean sure() {
        return record.match() != PersonAsked.Match.NAME;
    }
}
