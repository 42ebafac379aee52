package vn.dunghen.audit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dunghen.kernel.Actor;
import vn.dunghen.kernel.Subject;

/**
 * The lines of an exported trail, written and read. A line has exactly one spelling: what is read is written again and
 * compared byte by byte.
 */
final class ExportFormat {

    static final String NAME = "dunghen-audit-export/1";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonParser.Feature.ALLOW_COMMENTS)
            .build();

    private ExportFormat() {}

    /** A line that is not what the format says. */
    static final class BadLine extends Exception {
        private static final long serialVersionUID = 1L;

        BadLine(String message) {
            super(message);
        }
    }

    /**
     * The first line.
     *
     * @param from first moment asked for
     * @param to first moment not asked for
     * @param firstSeal number of the first seal in the file
     * @param previousHead the global head before that seal
     */
    record Header(
            String agency,
            @Nullable Instant from,
            @Nullable Instant to,
            Instant exportedAt,
            long firstSeal,
            String previousHead) {
        String line() {
            ObjectNode node = JSON.createObjectNode();
            node.put("format", NAME)
                    .put("agency", agency)
                    .put("from", text(from))
                    .put("to", text(to));
            node.put("exportedAt", text(exportedAt)).put("firstSeal", firstSeal).put("previousHead", previousHead);
            return node.toString();
        }

        static Header read(JsonNode node) throws BadLine {
            if (!NAME.equals(text(node, "format"))) {
                throw new BadLine("format");
            }
            return new Header(
                    text(node, "agency"),
                    optionalMoment(node, "from"),
                    optionalMoment(node, "to"),
                    moment(node, "exportedAt"),
                    number(node, "firstSeal"),
                    text(node, "previousHead"));
        }
    }

    /**
     * An entry with the seal that binds it. An entry outside the range asked for, but under a seal that also binds entries
     * inside it, is withheld: only its place and its hash are told, so that the seal can still be recomputed.
     *
     * @param sealHead the global head with that seal
     */
    record Line(long seal, Instant sealedAt, String sealHead, Row row, boolean withheld) {
        String line() {
            ObjectNode node = JSON.createObjectNode();
            node.put("id", row.id()).put("subjectType", row.subject().type());
            node.put("subjectId", row.subject().id()).put("seq", row.seq());
            if (withheld) {
                node.put("withheld", true);
            } else {
                node.put("at", text(row.at())).put("actor", row.actor().login());
                node.put("actorName", row.actor().name())
                        .put("onBehalfOf", row.actor().onBehalfOf());
                node.put("action", row.action());
                ObjectNode facts = node.putObject("facts");
                Canonical.facts(row.facts()).forEach(facts::put);
                node.put("prevHash", row.prevHash());
            }
            node.put("hash", row.hash()).put("seal", seal).put("sealedAt", text(sealedAt));
            return node.put("sealHead", sealHead).toString();
        }

        static Line read(JsonNode node, String agency) throws BadLine {
            boolean withheld = node.has("withheld");
            var facts = new TreeMap<String, String>();
            if (!withheld) {
                JsonNode told = node.path("facts");
                for (var names = told.fieldNames(); names.hasNext(); ) {
                    String name = names.next();
                    facts.put(name, text(told, name));
                }
            }
            JsonNode onBehalfOf = node.path("onBehalfOf");
            Row row = new Row(
                    number(node, "id"),
                    agency,
                    new Subject(text(node, "subjectType"), text(node, "subjectId")),
                    number(node, "seq"),
                    withheld ? Instant.EPOCH : moment(node, "at"),
                    withheld
                            ? Actor.SYSTEM
                            : new Actor(
                                    text(node, "actor"),
                                    text(node, "actorName"),
                                    onBehalfOf.isTextual() ? onBehalfOf.textValue() : null),
                    withheld ? "" : text(node, "action"),
                    Canonical.json(facts),
                    withheld ? "" : text(node, "prevHash"),
                    text(node, "hash"));
            return new Line(number(node, "seal"), moment(node, "sealedAt"), text(node, "sealHead"), row, withheld);
        }
    }

    /**
     * The last line.
     *
     * @param entries how many entries are told in full
     * @param withheld how many by hash only
     * @param lastSeal number of the last seal in the file
     * @param head the global head with it
     * @param digest SHA-256 over all lines before this one, each with its line feed
     */
    record Trailer(
            @Nullable Instant from,
            @Nullable Instant to,
            long entries,
            long withheld,
            long firstSeal,
            long lastSeal,
            String previousHead,
            String head,
            String digest) {
        String line() {
            ObjectNode node = JSON.createObjectNode().put("end", true);
            node.put("from", text(from))
                    .put("to", text(to))
                    .put("entries", entries)
                    .put("withheld", withheld);
            node.put("firstSeal", firstSeal).put("lastSeal", lastSeal).put("previousHead", previousHead);
            return node.put("head", head).put("digest", digest).toString();
        }
    }

    static JsonNode parse(String line) throws BadLine {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException malformed) {
            throw new BadLine("JSON");
        }
        throw new BadLine("JSON");
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(ZONE).toOffsetDateTime().toString();
    }

    private static String text(JsonNode node, String field) throws BadLine {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw new BadLine(field);
        }
        return value.textValue();
    }

    private static long number(JsonNode node, String field) throws BadLine {
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new BadLine(field);
        }
        return value.longValue();
    }

    private static @Nullable Instant optionalMoment(JsonNode node, String field) throws BadLine {
        return node.path(field).isNull() ? null : moment(node, field);
    }

    private static Instant moment(JsonNode node, String field) throws BadLine {
        try {
            return OffsetDateTime.parse(text(node, field)).toInstant();
        } catch (DateTimeException malformed) {
            throw new BadLine(field);
        }
    }
}
