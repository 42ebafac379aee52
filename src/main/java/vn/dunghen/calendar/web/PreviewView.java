package vn.dunghen.calendar.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dunghen.calendar.CalendarImpact;
import vn.dunghen.calendar.CalendarWords;
import vn.dunghen.calendar.PreviewDays;

/**
 * What a tried decision would move, as the page says it.
 *
 * @param answer e.g. "12 hồ sơ đổi ngày hẹn"
 * @param late what is late and stays so
 */
record PreviewView(
        String answer, List<ChangeView> changes, List<MoveView> moves, List<KeptView> kept, String late, String seen) {

    record ChangeView(String date, String before, String after) {}

    record MoveView(String work, String code, String title, String before, String after) {}

    record KeptView(String work, String code, String title, String due, String why) {}

    static PreviewView of(PreviewDays.Preview preview, CalendarWords words) {
        List<ChangeView> changes = IntStream.range(0, preview.changes().size())
                .mapToObj(i -> new ChangeView(
                        words.fullDate(preview.changes().get(i).date()),
                        words.say("kind." + preview.before().get(i).kind()),
                        words.say("kind." + preview.changes().get(i).kind())))
                .toList();
        List<CalendarImpact.Effect> effects = preview.effects();
        String late = effects.stream()
                .filter(effect -> effect.late() > 0)
                .map(effect -> effect.late() + " " + effect.work())
                .collect(Collectors.joining(", "));
        return new PreviewView(
                answer(effects, words),
                changes,
                effects.stream().flatMap(effect -> moves(effect, words)).toList(),
                effects.stream().flatMap(effect -> kept(effect, words)).toList(),
                late.isEmpty() ? words.say("page.noneLate") : words.say("page.staysLate", late),
                preview.seen());
    }

    private static String answer(List<CalendarImpact.Effect> effects, CalendarWords words) {
        String moved = effects.stream()
                .filter(effect -> !effect.moves().isEmpty())
                .map(effect -> things(effect) + " " + effect.work())
                .collect(Collectors.joining(", "));
        return moved.isEmpty() ? words.say("page.nothingMoves") : words.say("page.moves", moved);
    }

    /** A period of reports may have two dates that move and is one thing. */
    private static long things(CalendarImpact.Effect effect) {
        return effect.moves().stream().map(CalendarImpact.Move::code).distinct().count();
    }

    private static Stream<MoveView> moves(CalendarImpact.Effect effect, CalendarWords words) {
        return effect.moves().stream()
                .map(move -> new MoveView(
                        effect.work(),
                        move.code(),
                        move.title(),
                        said(move.before(), words),
                        said(move.after(), words)));
    }

    private static Stream<KeptView> kept(CalendarImpact.Effect effect, CalendarWords words) {
        return effect.kept().stream()
                .map(one -> new KeptView(effect.work(), one.code(), one.title(), said(one.due(), words), one.why()));
    }

    private static String said(Instant moment, CalendarWords words) {
        return words.moment(moment.atOffset(ZoneOffset.ofHours(7)).toLocalDateTime());
    }
}
