package vn.dunghen.dossier.usecase.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.calendar.Limit;
import vn.dunghen.calendar.Moments;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.directory.Directory;
import vn.dunghen.dossier.usecase.DeskRules;
import vn.dunghen.indicator.Figure;
import vn.dunghen.indicator.FigureSource;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;

/**
 * Whether what came in over the network was answered within the hours the desk has for it, which no promise to an applicant
 * shows: the promise only begins with the answer. Of the department as a whole, because it is the desk's duty and no unit's.
 */
@Component
class OnlineAnswerFigures implements FigureSource {

    private static final String IN_TIME = "dossier.online-answered-in-time";
    private static final String LATE = "dossier.online-answered-late";
    private static final String SHARE = "dossier.online-answered-in-time-rate";

    private static final String ARRIVED =
            " from dossier d where d.agency = :agency and d.channel = 'ONLINE' and d.registered_at >= :from and d.registered_at < :until";

    /** Accepted within as many hours of the clock: most, and no calendar has to be asked. */
    private static final String AT_ONCE =
            "(d.accepted_at <= :moment and extract(epoch from (d.accepted_at - d.registered_at)) <= :atOnce)";

    /** The first that happened is the answer: accepted, money or papers asked for, refused; or nothing is asked any more. */
    private static final String OTHERS =
            """
            select d.registered_at, d.accepted_at, d.payment_asked_at,
              (select min(s.asked_at) from dossier_supplement s where s.dossier_id = d.id and s.phase = 'RECEPTION') as papers_asked_at,
              case when d.ending = 'NOT_ACCEPTED' then d.resolved_at end as ended_at,
              case when d.ending = 'NOT_ACCEPTED' and d.state = 'WITHDRAWN' then 1 else 0 end as withdrawn"""
                    + ARRIVED + " and (d.accepted_at is null or not " + AT_ONCE + ")";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final DeskRules rules;
    private final WorkingCalendar calendar;
    private final MessageSource messages;

    OnlineAnswerFigures(
            JdbcClient jdbc, Directory directory, DeskRules rules, WorkingCalendar calendar, MessageSource messages) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.rules = rules;
        this.calendar = calendar;
        this.messages = messages;
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                figure(IN_TIME, Figure.Measure.COUNT),
                figure(LATE, Figure.Measure.COUNT),
                figure(SHARE, Figure.Measure.PERCENT));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, FigureValue> count(FigureWindow window, @Nullable String unit) {
        if (unit != null) {
            return Map.of();
        }
        Map<String, Object> asked = Map.of(
                "agency", directory.agency().code(),
                "from", window.begin().atOffset(ZoneOffset.UTC),
                "until", window.until().atOffset(ZoneOffset.UTC),
                "moment", window.moment().atOffset(ZoneOffset.UTC),
                "atOnce", TimeUnit.HOURS.toSeconds(rules.leastOnlineHours()));
        List<Standing> standings = jdbc.sql(OTHERS)
                .params(asked)
                .query((row, index) -> standing(Arrival.of(row), window.moment()))
                .list();
        long atOnce = jdbc.sql("select count(*)" + ARRIVED + " and " + AT_ONCE)
                .params(asked)
                .query(Long.class)
                .single();
        long inTime =
                atOnce + standings.stream().filter(Standing.IN_TIME::equals).count();
        long late = standings.stream().filter(Standing.LATE::equals).count();
        Map<String, FigureValue> values = new LinkedHashMap<>();
        values.put(IN_TIME, FigureValue.count(inTime, null));
        values.put(LATE, FigureValue.count(late, null));
        FigureValue.share(BigDecimal.valueOf(inTime), BigDecimal.valueOf(inTime + late), null)
                .ifPresent(share -> values.put(SHARE, share));
        return values;
    }

    /** Whoever still has time, or took back what was sent before it was over, counts neither way. */
    private enum Standing {
        IN_TIME,
        LATE,
        OPEN
    }

    /** @param answered when the applicant had an answer, or took it back; {@code null} while neither */
    private record Arrival(Instant at, @Nullable Instant answered, boolean withdrawn) {

        static Arrival of(ResultSet row) throws SQLException {
            Instant answered = null;
            for (String column : List.of("accepted_at", "payment_asked_at", "papers_asked_at")) {
                answered = first(answered, row.getObject(column, OffsetDateTime.class));
            }
            Instant ended = first(null, row.getObject("ended_at", OffsetDateTime.class));
            return new Arrival(
                    row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                    answered == null ? ended : answered,
                    answered == null && row.getInt("withdrawn") == 1);
        }

        private static @Nullable Instant first(@Nullable Instant one, @Nullable OffsetDateTime other) {
            return other == null || one != null && one.isBefore(other.toInstant()) ? one : other.toInstant();
        }
    }

    private Standing standing(Arrival arrival, Instant moment) {
        boolean answered = arrival.answered() != null && !arrival.answered().isAfter(moment);
        Instant till = answered ? Objects.requireNonNull(arrival.answered()) : moment;
        if (!within(arrival.at(), till)) {
            return Standing.LATE;
        }
        return answered && !arrival.withdrawn() ? Standing.IN_TIME : Standing.OPEN;
    }

    private boolean within(Instant arrived, Instant till) {
        Limit limit = rules.reception(Moments.day(arrived)).onlineCheck();
        return !till.isAfter(calendar.due(arrived, limit).due());
    }

    private Figure figure(String code, Figure.Measure measure) {
        return new Figure(
                code,
                say("figure." + code),
                measure,
                say("figure." + code + ".formula"),
                say("figure.dossier.source.online"));
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.forLanguageTag("vi"));
    }
}
