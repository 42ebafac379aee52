package vn.dunghen.dossier.usecase.papers;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.domain.Dossier;
import vn.dunghen.dossier.domain.HeldPaper;
import vn.dunghen.kernel.Actors;
import vn.dunghen.kernel.InvalidInput;

/** Đòi lại giấy tờ đã có: asking for a paper the department holds needs a reason, is told in the trail and is listed. */
@Component
@Transactional
public class Reaskings {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LONGEST = 1_000;
    private static final int MOST = 500;

    private final JdbcTemplate jdbc;
    private final HeldPapers held;
    private final Directory directory;
    private final Policy policy;
    private final Actors actors;
    private final Clock clock;

    Reaskings(JdbcTemplate jdbc, HeldPapers held, Directory directory, Policy policy, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.held = held;
        this.directory = directory;
        this.policy = policy;
        this.actors = actors;
        this.clock = clock;
    }

    /** A paper that was held and asked for all the same. */
    public record Reasking(
            String dossier, String paper, String heldIn, @Nullable String unit, String by, Instant at, String reason) {}

    /**
     * Judges a request for papers; nothing happens when none of them is held. A paper counts as asked for when it is listed,
     * or when its name stands in the words.
     *
     * @param components codes of the papers asked for
     * @param words what is asked for besides
     * @throws InvalidInput at {@code reaskReason} when a paper is held and no reason is given
     */
    public void judge(Dossier dossier, List<String> components, @Nullable String words, @Nullable String reason) {
        Map<String, HeldPaper> asked = new LinkedHashMap<>(held.heldElsewhere(dossier, clock.instant()));
        String plain = plain(words);
        asked.entrySet()
                .removeIf(one -> !components.contains(one.getKey())
                        && !plain.contains(plain(name(dossier, one.getKey())))
                        && !plain.contains(plain(one.getValue().name())));
        if (asked.isEmpty()) {
            return;
        }
        String papers = asked.keySet().stream().map(code -> name(dossier, code)).collect(Collectors.joining("; "));
        String heldIn =
                asked.values().stream().map(HeldPaper::dossier).distinct().collect(Collectors.joining(", "));
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput(
                    "reaskReason",
                    "Sở đã có: " + papers + " (hồ sơ " + heldIn
                            + "). Bấm “Dùng lại” ở trang hồ sơ, hoặc ghi lý do vẫn yêu cầu nộp lại.");
        }
        if (reason.length() > LONGEST) {
            throw new InvalidInput("reaskReason", "Lý do tối đa 1.000 ký tự, đang có " + reason.length() + ".");
        }
        Instant now = clock.instant();
        dossier.reaskPapers(papers, heldIn, reason.strip(), now);
        asked.forEach((code, paper) -> jdbc.update(
                "insert into dossier_reasking (id, agency, dossier_id, dossier_code, component_code, paper_code, paper_name,"
                        + " held_in, unit, asked_by, asked_at, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                dossier.agency(),
                dossier.id().value(),
                dossier.code(),
                code,
                paper.paperCode(),
                name(dossier, code),
                paper.dossier(),
                dossier.unit() == null ? dossier.receivingUnit() : dossier.unit(),
                actors.current().login(),
                now.atOffset(java.time.ZoneOffset.UTC),
                reason.strip()));
    }

    /** Newest first, for those who answer for the desk. */
    @Transactional(readOnly = true)
    public List<Reasking> list(LocalDate from, LocalDate to) {
        policy.require("dossier.reaskings", Policy.Resource.of("dossier"));
        if (to.isBefore(from)) {
            throw new InvalidInput("to", "Ngày cuối phải từ ngày đầu trở đi.");
        }
        return jdbc.query(
                "select dossier_code, paper_name, held_in, unit, asked_by, asked_at, reason"
                        + " from dossier_reasking where agency = ? and asked_at >= ? and asked_at < ?"
                        + " order by asked_at desc, id fetch first " + MOST + " rows only",
                (row, number) -> new Reasking(
                        row.getString("dossier_code"),
                        row.getString("paper_name"),
                        row.getString("held_in"),
                        row.getString("unit"),
                        row.getString("asked_by"),
                        row.getObject("asked_at", java.time.OffsetDateTime.class)
                                .toInstant(),
                        row.getString("reason")),
                directory.agency().code(),
                start(from),
                start(to.plusDays(1)));
    }

    /** What is said beside the form before anything is asked: one sentence a paper. */
    @Transactional(readOnly = true)
    public List<String> warnings(Dossier dossier) {
        return held.missingButHeld(dossier, clock.instant()).entrySet().stream()
                .map(one -> name(dossier, one.getKey()) + ": " + sentence(one.getValue()))
                .toList();
    }

    static String sentence(HeldPaper paper) {
        return (paper.issuedHere() ? "Sở đã cấp, hồ sơ " : "hồ sơ ")
                + paper.dossier()
                + (paper.issuedHere() ? ", ngày " : ", nộp ngày ")
                + Moments.say(paper.since())
                + (paper.expires() == null ? ", không ghi hạn" : ", còn hạn đến " + Moments.say(paper.expires()));
    }

    private static java.time.OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    private static String name(Dossier dossier, String component) {
        return dossier.components().stream()
                .filter(paper -> paper.code().equals(component))
                .findFirst()
                .map(paper -> paper.name())
                .orElse(component);
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .toLowerCase(Locale.forLanguageTag("vi"))
                        .replaceAll("\\s+", " ");
    }
}
