package vn.dunghen.dossier.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Policy;
import vn.dunghen.dossier.ApologyKind;
import vn.dunghen.dossier.ApologyStanding;
import vn.dunghen.dossier.DelayCause;
import vn.dunghen.dossier.domain.LateDossier;
import vn.dunghen.dossier.domain.LiabilityReview;
import vn.dunghen.dossier.domain.LiabilityReviews;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.RuleViolation;

/** Counts late dossiers and apologies, reads the published ones and the quarterly reviews. */
@Service
@Transactional(readOnly = true)
public class ReadLateness {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final LateDossiers late;
    private final LiabilityReviews reviews;
    private final Policy policy;
    private final JdbcClient jdbc;

    ReadLateness(LateDossiers late, LiabilityReviews reviews, Policy policy, JdbcClient jdbc) {
        this.late = late;
        this.reviews = reviews;
        this.policy = policy;
        this.jdbc = jdbc;
    }

    /** By what late dossiers are counted. */
    public enum By {
        UNIT,
        PROCEDURE,
        OFFICER,
        CAUSE,
        MONTH
    }

    /** A group of late dossiers; the three standings add up to {@code late}. @param key empty when not known */
    public record Row(String key, int late, int apologisedInTime, int apologisedLate, int notApologised) {}

    /**
     * An apology as the public may see it: never a name, and only a part of the code.
     *
     * @param newDay {@code null} when the date did not move
     */
    public record Published(
            String code,
            String procedure,
            LocalDate promisedOn,
            Instant sentAt,
            @Nullable DelayCause cause,
            @Nullable LocalDate newDay,
            String unit,
            ApologyKind kind) {}

    /** Groups by their keys; dossiers count by the day that was first promised. */
    public List<Row> count(LocalDate from, LocalDate to, By by) {
        Map<String, List<LateDossier>> groups =
                list(from, to).stream().collect(Collectors.groupingBy(key(by), TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue()))
                .toList();
    }

    /** The late dossiers the person may count, of one group or of all. */
    public List<LateDossier> list(LocalDate from, LocalDate to, By by, String key) {
        return list(from, to).stream()
                .filter(dossier -> key(by).apply(dossier).equals(key))
                .toList();
    }

    private List<LateDossier> list(LocalDate from, LocalDate to) {
        check(from, to);
        if (policy.scope("dossier.countLate", "dossier").nothing()) {
            throw RuleViolation.forbidden("forbidden");
        }
        return late.ofMine(start(from), start(to.plusDays(1)));
    }

    /** The apologies sent in a period, newest first. @param page from 0 on; @param size one more row is read */
    public List<Published> published(LocalDate from, LocalDate to, int page, int size) {
        check(from, to);
        return jdbc.sql("select d.code, p.name, a.promise_due, a.sent_at, a.cause, a.new_due, a.kind,"
                        + " coalesce(d.unit, d.receiving_unit) as unit from dossier_apology a"
                        + " join dossier d on d.id = a.dossier_id join dossier_procedure p on p.id = d.procedure_id"
                        + " where a.stage = 'SENT' and a.sent_at >= ? and a.sent_at < ?"
                        + " order by a.sent_at desc, a.id desc limit ? offset ?")
                .params(
                        start(from).atOffset(ZoneOffset.UTC),
                        start(to.plusDays(1)).atOffset(ZoneOffset.UTC),
                        size + 1,
                        (long) page * size)
                .query((row, index) -> {
                    var moved = row.getObject(6, OffsetDateTime.class);
                    var cause = row.getString(5);
                    return new Published(
                            masked(row.getString(1)),
                            row.getString(2),
                            day(row.getObject(3, OffsetDateTime.class)),
                            row.getObject(4, OffsetDateTime.class).toInstant(),
                            cause == null ? null : DelayCause.valueOf(cause),
                            moved == null ? null : day(moved),
                            row.getString(8),
                            ApologyKind.valueOf(row.getString(7)));
                })
                .list();
    }

    /** All quarters, the newest first. */
    public List<LiabilityReview> reviews() {
        policy.require("liability-review.view", Policy.Resource.of("liability-review"));
        return reviews.findAllByOrderByPeriodDesc();
    }

    public LiabilityReview review(String period) {
        policy.require("liability-review.view", Policy.Resource.of("liability-review"));
        var review = reviews.findByPeriod(period).orElseThrow(() -> RuleViolation.notFound("liabilityReview.unknown"));
        review.rows();
        return review;
    }

    /** What heads of units have explained, by the code of the dossier; it came later than what the list keeps. */
    public Map<String, String> explained(LiabilityReview review) {
        return late.explained(review);
    }

    /** {@code H99.15-261015-0004} → {@code H99.15-261015-**04}. */
    static String masked(String code) {
        int shown = Math.max(0, code.length() - 2);
        int hidden = Math.max(0, code.length() - 4);
        return code.substring(0, hidden) + "*".repeat(shown - hidden) + code.substring(shown);
    }

    private static Row row(String key, List<LateDossier> dossiers) {
        return new Row(
                key,
                dossiers.size(),
                standing(dossiers, ApologyStanding.IN_TIME),
                standing(dossiers, ApologyStanding.LATE),
                standing(dossiers, ApologyStanding.NONE));
    }

    private static int standing(List<LateDossier> dossiers, ApologyStanding standing) {
        return (int) dossiers.stream().filter(one -> one.apology() == standing).count();
    }

    private static Function<LateDossier, String> key(By by) {
        return switch (by) {
            case UNIT -> LateDossier::unit;
            case PROCEDURE -> LateDossier::procedureCode;
            case OFFICER -> dossier -> dossier.officer() == null ? "" : dossier.officer();
            case CAUSE ->
                dossier -> dossier.cause() == null ? "" : dossier.cause().name();
            case MONTH ->
                dossier -> dossier.dueAt().atZone(ZONE).toLocalDate().toString().substring(0, 7);
        };
    }

    private static void check(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InvalidInput("to", "Ngày cuối phải từ ngày đầu trở đi.");
        }
        if (from.getYear() < 2000 || to.getYear() > 2190) {
            throw new InvalidInput("from", "Chọn khoảng ngày từ năm 2000 đến năm 2190.");
        }
    }

    private static Instant start(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZONE).toLocalDate();
    }
}
