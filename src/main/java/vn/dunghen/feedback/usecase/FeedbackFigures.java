package vn.dunghen.feedback.usecase;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dunghen.directory.Directory;
import vn.dunghen.indicator.Figure;
import vn.dunghen.indicator.FigureSource;
import vn.dunghen.indicator.FigureValue;
import vn.dunghen.indicator.FigureWindow;

/** Figures of feedback and satisfaction; one reading of each table serves them all. */
@Component
class FeedbackFigures implements FigureSource {

    private static final String FEEDBACK_ROWS = "Sổ theo dõi phản ánh, kiến nghị";
    private static final String SURVEY_ROWS = "Câu trả lời khảo sát hài lòng";

    private final JdbcClient jdbc;
    private final Directory directory;

    FeedbackFigures(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                count("feedback.received", "Phản ánh, kiến nghị tiếp nhận", "Tiếp nhận trong kỳ"),
                count(
                        "feedback.answered-in-time",
                        "Phản ánh, kiến nghị trả lời đúng hạn",
                        "Trả lời hoặc chuyển trong kỳ, không sau hạn hẹn đầu"),
                count(
                        "feedback.answered-late",
                        "Phản ánh, kiến nghị trả lời trễ hạn",
                        "Trả lời hoặc chuyển trong kỳ, sau hạn hẹn đầu"),
                new Figure(
                        "feedback.in-time-share",
                        "Tỷ lệ phản ánh, kiến nghị trả lời đúng hạn",
                        Figure.Measure.PERCENT,
                        "Trả lời đúng hạn / (trả lời đúng hạn + trả lời trễ hạn)",
                        FEEDBACK_ROWS),
                count(
                        "feedback.pending-late",
                        "Phản ánh, kiến nghị chưa trả lời, đã quá hạn",
                        "Tiếp nhận đến cuối kỳ, chưa xong, quá hạn hẹn đầu"),
                new Figure(
                        "survey.answers",
                        "Số người trả lời khảo sát hài lòng",
                        Figure.Measure.COUNT,
                        "Phiếu trả lời lần đầu trong kỳ",
                        SURVEY_ROWS),
                new Figure(
                        "survey.satisfied-share",
                        "Tỷ lệ hài lòng",
                        Figure.Measure.PERCENT,
                        "Số câu trả lời mức 4, 5 / tổng số câu trả lời",
                        SURVEY_ROWS));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, FigureValue> count(FigureWindow window, @Nullable String unit) {
        OffsetDateTime from = ReadSurveys.start(window.from());
        OffsetDateTime end = ReadSurveys.start(window.to().plusDays(1));
        OffsetDateTime asOf = window.asOf().atOffset(ZoneOffset.UTC);
        // what an open window has not seen yet does not count
        OffsetDateTime to = asOf.isBefore(end) ? asOf : end;
        Map<String, FigureValue> values = new LinkedHashMap<>();
        jdbc.sql(
                        """
                select
                  sum(case when received_at >= :from then 1 else 0 end),
                  sum(case when state <> 'NOT_HANDLED' and ended_at >= :from and ended_at < :to
                    and ended_at <= original_due_at then 1 else 0 end),
                  sum(case when state <> 'NOT_HANDLED' and ended_at >= :from and ended_at < :to
                    and ended_at > original_due_at then 1 else 0 end),
                  sum(case when (ended_at is null or ended_at >= :to) and original_due_at < :to then 1 else 0 end)
                from feedback_case where agency = :agency and received_at < :to
                  and (cast(:unit as varchar) is null or unit = :unit)""")
                .param("agency", directory.agency().code())
                .param("unit", unit)
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    long inTime = row.getLong(2);
                    long late = row.getLong(3);
                    String days = "tu=" + window.from() + "&den=" + window.to();
                    String rows = "/phan-anh?" + days + (unit == null ? "" : "&don-vi=" + unit);
                    values.put("feedback.received", whole(row.getLong(1), rows));
                    values.put("feedback.answered-in-time", whole(inTime, null));
                    values.put("feedback.answered-late", whole(late, null));
                    values.put("feedback.pending-late", whole(row.getLong(4), null));
                    if (inTime + late > 0) {
                        values.put("feedback.in-time-share", share(inTime, inTime + late, null));
                    }
                });
        jdbc.sql(
                        """
                select count(distinct l.id), count(a.level), sum(case when a.level >= 4 then 1 else 0 end)
                from survey_link l join survey_answer a on a.link_id = l.id
                where l.agency = :agency and l.answered_at >= :from and l.answered_at < :to
                  and (cast(:unit as varchar) is null or l.unit = :unit)""")
                .param("agency", directory.agency().code())
                .param("unit", unit)
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    String rows = "/phan-anh/hai-long?tu=" + window.from() + "&den=" + window.to();
                    values.put("survey.answers", whole(row.getLong(1), rows));
                    if (row.getLong(2) > 0) {
                        values.put("survey.satisfied-share", share(row.getLong(3), row.getLong(2), rows));
                    }
                });
        return values;
    }

    private static Figure count(String code, String name, String formula) {
        return new Figure(code, name, Figure.Measure.COUNT, formula, FEEDBACK_ROWS);
    }

    private static FigureValue whole(long count, @Nullable String rows) {
        return new FigureValue(BigDecimal.valueOf(count), null, null, rows);
    }

    private static FigureValue share(long part, long whole, @Nullable String rows) {
        return new FigureValue(
                ReadSurveys.share(part, whole), BigDecimal.valueOf(part), BigDecimal.valueOf(whole), rows);
    }
}
