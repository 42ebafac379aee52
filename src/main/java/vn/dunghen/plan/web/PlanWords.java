package vn.dunghen.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.CalendarWords;
import vn.dunghen.calendar.Moments;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.directory.Unit;
import vn.dunghen.plan.PlanState;
import vn.dunghen.plan.domain.NamedUnit;
import vn.dunghen.plan.domain.PlanOpinion;
import vn.dunghen.plan.usecase.ReadPlanPapers;

/** Texts, dates and names as the pages of plans write them. */
@Component
class PlanWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final CalendarWords calendar;
    private final Directory directory;

    PlanWords(MessageSource messages, CalendarWords calendar, Directory directory) {
        this.messages = messages;
        this.calendar = calendar;
        this.directory = directory;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    /** E.g. "09:12 thứ Năm 15/10/2026". */
    String moment(Instant moment) {
        return calendar.time(LocalDateTime.ofInstant(moment, Moments.ZONE)) + " "
                + calendar.fullDate(Moments.day(moment));
    }

    String date(@Nullable LocalDate date) {
        return date == null ? "" : Moments.say(date);
    }

    String person(@Nullable String login) {
        return login == null
                ? ""
                : directory.staff(login).map(StaffMember::name).orElse(login);
    }

    String unit(@Nullable String code) {
        return code == null ? "" : directory.unit(code).map(Unit::name).orElse(code);
    }

    String shortUnit(String code) {
        return directory.unit(code).map(Unit::shortName).orElse(code);
    }

    /** What a paper around a plan is called, with its number once it has one. */
    String paper(ReadPlanPapers.Line paper) {
        String name = say("plan.paper." + paper.kind());
        return paper.number() == null ? say("plan.paper.draft", name) : say("plan.paper.issued", name, paper.number());
    }

    /** Names of units, those that were not recognised as written. */
    String units(List<NamedUnit> units) {
        return units.stream()
                .map(unit -> unit.unit() == null ? unit.text() : unit(unit.unit()))
                .collect(Collectors.joining("; "));
    }

    /** What a unit answered, in a word or two. */
    String verdict(PlanOpinion opinion) {
        return say("plan.opinion."
                + (opinion.verdict() == null ? "OPEN" : opinion.verdict().name()));
    }

    String state(PlanState state) {
        return say("plan.state." + state);
    }

    /** The tone of the tag of a state, as the stylesheet calls it. */
    static String tone(PlanState state) {
        return switch (state) {
            case IN_FORCE, EVALUATING -> "st st--run";
            case CLOSED -> "st st--ok";
            case REJECTED, RECALLED -> "st st--bad";
            case WITHDRAWN, REPLACED -> "st";
            default -> "st st--wait";
        };
    }
}
