package vn.dunghen.audit.web;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dunghen.audit.AuditTrail;

/** One entry as scripts read it. */
record EntryAnswer(
        long id,
        OffsetDateTime at,
        About subject,
        long seq,
        Who actor,
        String action,
        String sentence,
        Map<String, String> facts,
        String hash) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** @param code the code people know it by */
    record About(String type, String id, @Nullable String code) {}

    record Who(String login, String name, @Nullable String onBehalfOf) {}

    static EntryAnswer of(AuditTrail.Entry entry, @Nullable String code) {
        return new EntryAnswer(
                entry.id(),
                entry.at().atZone(ZONE).toOffsetDateTime(),
                new About(entry.subject().type(), entry.subject().id(), code),
                entry.seq(),
                new Who(
                        entry.actor().login(),
                        entry.actor().name(),
                        entry.actor().onBehalfOf()),
                entry.action(),
                entry.sentence(),
                entry.facts(),
                entry.hash());
    }
}
