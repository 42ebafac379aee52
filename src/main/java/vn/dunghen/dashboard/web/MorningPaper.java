package vn.dunghen.dashboard.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.LunarCalendar;
import vn.dunghen.calendar.LunarDate;
import vn.dunghen.calendar.Moments;
import vn.dunghen.dashboard.usecase.AtRisk;
import vn.dunghen.dashboard.usecase.MorningSheet;
import vn.dunghen.dashboard.usecase.MorningSheet.Some;
import vn.dunghen.dashboard.web.PageFill.Cell;
import vn.dunghen.dashboard.web.views.MorningPage;
import vn.dunghen.dashboard.web.views.MorningPage.Away;
import vn.dunghen.dashboard.web.views.MorningPage.Key;
import vn.dunghen.dashboard.web.views.MorningPage.Line;
import vn.dunghen.dashboard.web.views.MorningPage.Part;
import vn.dunghen.dashboard.web.views.MorningPage.Told;
import vn.dunghen.dashboard.web.views.MorningPage.Waiting;
import vn.dunghen.directory.Directory;
import vn.dunghen.directory.StaffMember;
import vn.dunghen.indicator.WorkAtRisk.Standing;

/** Lays the morning sheet out on one page of A4; what does not fit is said with its number and a link. */
@Component
public class MorningPaper {

    /** Tenths of a millimetre: what one line and the edges of a row take, and what is left below headings and key figures. */
    private static final int LINE = 47;

    private static final int EDGES = 25;
    private static final int ROOM = 1670;

    /** Longest text of a thing on paper; the whole stands on its own page. */
    private static final int LONGEST = 90;

    private static final String WORK = "/viec-cua-toi";
    private static final String RISKS = "/tong-quan/de-tre";

    private final DashboardWords words;
    private final Directory directory;

    MorningPaper(DashboardWords words, Directory directory) {
        this.words = words;
        this.directory = directory;
    }

    /** The page of a sheet. */
    public MorningPage of(MorningSheet sheet) {
        List<Waiting> waiting = sheet.approvals().items().stream()
                .map(one -> waiting(sheet, one))
                .toList();
        List<Line> owed =
                sheet.owed().items().stream().map(one -> line(sheet, one)).toList();
        List<Line> risks =
                sheet.risks().items().stream().map(one -> line(sheet, one)).toList();
        List<Told> told = sheet.escalations().items().stream().map(this::told).toList();
        List<Away> away = sheet.absences().items().stream().map(this::away).toList();
        List<Integer> fit = PageFill.rows(
                List.of(
                        waiting.stream().map(MorningPaper::height).toList(),
                        owed.stream().map(MorningPaper::height).toList(),
                        risks.stream().map(MorningPaper::height).toList(),
                        told.stream().map(MorningPaper::height).toList(),
                        away.stream().map(MorningPaper::height).toList()),
                ROOM);
        return new MorningPage(
                directory.agency().name(),
                words.say(
                        "morning.sub",
                        words.heading(sheet.asOf()),
                        words.time(sheet.asOf()),
                        directory.staff(sheet.reader()).map(StaffMember::name).orElse(sheet.reader())),
                leaf(sheet),
                keys(sheet),
                part(sheet.approvals(), waiting, fit.get(0), words.say("morning.approvals.aside"), WORK),
                part(sheet.owed(), owed, fit.get(1), words.say("morning.owed.aside"), RISKS + "?tinh-trang=OWED"),
                part(sheet.risks(), risks, fit.get(2), words.say("morning.risks.aside"), RISKS),
                part(
                        sheet.escalations(),
                        told,
                        fit.get(3),
                        words.say("morning.escalations.aside", words.moment(sheet.since())),
                        RISKS + "?tinh-trang=LATE"),
                part(sheet.absences(), away, fit.get(4), "", "/thay-nhau"),
                List.of(
                        words.say("morning.note.asOf", words.time(sheet.asOf())),
                        words.say(
                                "morning.note.month",
                                words.days(sheet.month().from(), sheet.month().to()))));
    }

    private MorningPage.Leaf leaf(MorningSheet sheet) {
        var day = Moments.day(sheet.asOf());
        LunarDate lunar = LunarCalendar.of(day);
        return new MorningPage.Leaf(
                words.say("morning.leaf.month", day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()),
                words.weekday(sheet.asOf()),
                words.say("morning.leaf.lunar", lunar.day(), lunar.month()));
    }

    private List<Key> keys(MorningSheet sheet) {
        List<Key> keys = new ArrayList<>();
        keys.add(key(sheet.approvals(), "morning.key.approvals", WORK));
        keys.add(key(sheet.owed(), "morning.key.owed", RISKS + "?tinh-trang=OWED"));
        keys.add(key(sheet.risks(), "morning.key.risks", RISKS));
        keys.add(key(sheet.escalations(), "morning.key.escalations", ""));
        var kept = sheet.kept();
        if (kept != null && kept.part() != null && kept.whole() != null) {
            keys.add(new Key(
                    words.number(kept.value()) + " %",
                    words.say("morning.key.kept", words.number(kept.part()), words.number(kept.whole())),
                    kept.rows() == null ? "" : kept.rows()));
        } else {
            keys.add(new Key("–", words.say("morning.key.kept.none"), ""));
        }
        return keys;
    }

    private Key key(Some<?> some, String noun, String href) {
        return new Key(
                some.more() ? words.say("morning.over", words.number(some.count())) : words.number(some.count()),
                words.say(noun),
                some.count() == 0 ? "" : href);
    }

    private <T> Part<T> part(Some<?> some, List<T> all, int fit, String aside, String href) {
        int hidden = some.count() - fit;
        return new Part<>(
                all.subList(0, fit),
                aside,
                hidden <= 0 ? "" : words.say(some.more() ? "morning.more.over" : "morning.more", words.number(hidden)),
                href);
    }

    private Waiting waiting(MorningSheet sheet, MorningSheet.Approval one) {
        return new Waiting(
                WORK + "/" + one.id(),
                one.name(),
                one.title().equals(one.code())
                        ? one.code()
                        : words.say("morning.about", brief(one.title()), one.code()),
                one.from(),
                words.due(sheet.asOf(), one.due(), one.hourly(), false));
    }

    private Line line(MorningSheet sheet, AtRisk one) {
        var work = one.work();
        return new Line(
                work.page(),
                work.code(),
                brief(work.title()),
                one.holder(),
                one.step(),
                words.due(sheet.asOf(), work.due(), work.hourly(), work.standing() == Standing.OWED),
                work.why());
    }

    private Told told(MorningSheet.Escalation one) {
        return new Told(
                "/ve/" + one.subject().type() + "/" + one.subject().id(),
                one.text(),
                words.say(
                        "morning.told",
                        one.told().stream()
                                .map(told -> words.say(
                                        "morning.told.one",
                                        told.person(),
                                        words.time(told.at()),
                                        words.shortDay(told.at())))
                                .limit(4)
                                .collect(Collectors.joining("; "))));
    }

    private Away away(MorningSheet.Absence one) {
        String how = one.form() == null
                ? words.say("morning.away.works")
                : words.say("morning.away.signs", one.form().prefix());
        return new Away(
                words.say("morning.person", one.absent(), one.absentTitle()),
                words.say("morning.away.until", words.moment(one.to()), brief(one.reason())),
                words.say("morning.person", one.substitute(), one.substituteTitle()),
                one.work().isEmpty() ? how : how + " " + words.say("morning.away.part"));
    }

    /** Cut between words, and said so by the dots. */
    static String brief(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONGEST - 1);
        return text.substring(0, cut < 1 ? LONGEST - 1 : cut) + "…";
    }

    private static int height(Waiting row) {
        return height(PageFill.lines(
                new Cell(row.name() + " – " + row.about(), 48),
                new Cell(row.from(), 17),
                new Cell("xx " + row.due().text(), 21)));
    }

    private static int height(Line row) {
        return height(PageFill.lines(
                new Cell(row.code() + " · " + row.title(), 34),
                new Cell(row.holder() + ": " + row.step(), 20),
                new Cell("xx " + row.due().text() + " 00/00", 17),
                new Cell(row.why(), 27)));
    }

    private static int height(Told row) {
        return height(PageFill.lines(new Cell(row.text() + " " + row.whom(), 96)));
    }

    private static int height(Away row) {
        return height(PageFill.lines(
                new Cell(row.who() + ", " + row.until(), 46), new Cell(row.standIn() + ", " + row.how(), 46)));
    }

    private static int height(int lines) {
        return lines * LINE + EDGES;
    }
}
