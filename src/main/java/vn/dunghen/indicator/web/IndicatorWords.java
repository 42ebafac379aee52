package vn.dunghen.indicator.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.CalendarWords;
import vn.dunghen.calendar.Moments;
import vn.dunghen.indicator.Figure;
import vn.dunghen.indicator.FigureWindow;
import vn.dunghen.indicator.ReportPeriod;
import vn.dunghen.indicator.domain.IndicatorDefinition;
import vn.dunghen.indicator.web.views.IndicatorBoard.Tag;
import vn.dunghen.kernel.RuleViolation;

/** Texts and numbers as the pages of indicators write them. */
@Component
class IndicatorWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final CalendarWords calendar;

    IndicatorWords(MessageSource messages, CalendarWords calendar) {
        this.messages = messages;
        this.calendar = calendar;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    String rule(RuleViolation said) {
        return say("rule." + said.key(), said.spokenArguments());
    }

    /** E.g. "6 tháng đầu năm 2026". */
    String period(ReportPeriod period) {
        boolean secondHalf =
                period.span() == ReportPeriod.Span.HALF && period.last().getMonthValue() == 12;
        return say("indicator.period." + period.span().word() + (secondHalf ? "2" : ""), period.number());
    }

    /** E.g. "15/12/2025 – 14/06/2026". */
    String days(FigureWindow window) {
        return say("indicator.days", Moments.say(window.from()), Moments.say(window.to()));
    }

    String asOf(FigureWindow window) {
        return say(
                "indicator.asOf",
                calendar.moment(LocalDateTime.ofInstant(
                        window.open() ? window.asOf() : window.end().minusSeconds(60), Moments.ZONE)));
    }

    /** E.g. "86,5 %", never rounded up; a plain number without the sign. */
    String value(IndicatorDefinition.Value value) {
        if (value.value() == null) {
            return say("indicator.none");
        }
        return value.whole() == null ? number(value.value()) : percent(value.value());
    }

    /** E.g. "45 trên 52"; empty when there is none. */
    String fraction(IndicatorDefinition.Value value) {
        return value.part() == null || value.whole() == null
                ? ""
                : say("indicator.fraction", number(value.part()), number(value.whole()));
    }

    /** Why there is no value; empty when there is one. */
    String why(IndicatorDefinition.Value value) {
        return value.known() ? "" : say("indicator.why." + value.standing());
    }

    /** E.g. "≥ 60 %". */
    String target(IndicatorDefinition one, boolean share) {
        return one.kind().sign() + " " + (share ? percent(one.target()) : number(one.target()));
    }

    /** The paper that sets the target, and whether it was checked against its original. */
    String basis(IndicatorDefinition one) {
        return one.verified() ? one.basis() : say("indicator.unverified", one.basis());
    }

    Tag standing(IndicatorDefinition.Value value) {
        String text = say("indicator.standing." + value.standing());
        return switch (value.standing()) {
            case REACHED -> new Tag(text, "ok", "check");
            case MISSED -> new Tag(text, "bad", "cross");
            case NOT_RECORDED, NOTHING_TO_COUNT -> new Tag(text, "line", "pause");
        };
    }

    /** A figure's number as its measure has it. */
    String figure(Figure.@Nullable Measure measure, BigDecimal value) {
        return measure == Figure.Measure.PERCENT ? percent(value) : number(value);
    }

    String percent(BigDecimal value) {
        return number(value) + " %";
    }

    String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(VIETNAMESE);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(value);
    }
}
