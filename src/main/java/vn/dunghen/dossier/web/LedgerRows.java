package vn.dunghen.dossier.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dunghen.calendar.WorkingCalendar;
import vn.dunghen.document.Books;
import vn.dunghen.document.Papers;
import vn.dunghen.dossier.LedgerKind;
import vn.dunghen.dossier.usecase.DossierDetail;
import vn.dunghen.dossier.web.views.LedgerRow;

/** Writes out the clock ledger for people. */
@Component
class LedgerRows {

    private final PageWords words;
    private final WorkingCalendar calendar;

    LedgerRows(PageWords words, WorkingCalendar calendar) {
        this.words = words;
        this.calendar = calendar;
    }

    List<LedgerRow> of(DossierDetail dossier, List<Papers.Paper> papers) {
        List<LedgerRow> rows = new ArrayList<>();
        int last = dossier.clock().size() - 1;
        for (int i = 0; i <= last; i++) {
            rows.add(row(dossier, dossier.clock().get(i), papers, i == last));
        }
        return rows;
    }

    private LedgerRow row(
            DossierDetail dossier, DossierDetail.ClockLine line, List<Papers.Paper> papers, boolean last) {
        boolean hourly = dossier.procedure().hourly();
        boolean moved = line.kind() != LedgerKind.START
                && line.dueBefore() != null
                && !line.dueBefore().equals(line.dueAfter());
        Optional<Papers.Paper> paper = papers.stream()
                .filter(one -> !isResult(one))
                .filter(one -> (one.number().text() + "/" + one.number().year()).equals(line.slip()))
                // each form has a book of its own, so that two of them bear the same number
                .min(Comparator.comparing(
                        one -> Duration.between(one.issuedAt(), line.at()).abs()));
        return new LedgerRow(
                words.date(line.at()),
                words.time(line.at()) + " " + words.weekday(line.at()),
                words.say("dossier.ledger." + line.kind().name()),
                why(line),
                line.basis() == null
                        ? words.say("dossier.ledger.basis." + line.cause())
                        : words.say("dossier.ledger.basis", line.basis()),
                paper.map(one -> words.say("dossier.ledger.slip", form(one), line.slip()))
                        .orElse(null),
                paper.map(one -> "/ho-so/" + dossier.code() + "/phieu/" + one.id())
                        .orElse(null),
                line.by(),
                moved ? date(line.dueBefore(), hourly) : null,
                true,
                date(line.dueAfter(), hourly),
                note(line, moved, hourly, last),
                false);
    }

    /** E.g. "Mẫu 01"; the number of the form stands at the end of its template's name. */
    String form(Papers.Paper paper) {
        if (isResult(paper)) {
            return words.say("dossier.slip.result");
        }
        return words.say(
                "dossier.slip.form", paper.template().substring(paper.template().lastIndexOf('/') + 1));
    }

    /** The result is numbered in the book of outgoing documents, not in one of the slips. */
    private static boolean isResult(Papers.Paper paper) {
        return paper.number().book().equals(Books.OUTGOING);
    }

    /** What happened and how the date was counted; the last line of the count repeats the date that stands beside it. */
    private static String why(DossierDetail.ClockLine line) {
        List<String> counted = line.explanation();
        return counted.size() < 2
                ? line.sentence()
                : line.sentence() + " " + String.join(" ", counted.subList(0, counted.size() - 1));
    }

    private String note(DossierDetail.ClockLine line, boolean moved, boolean hourly, boolean last) {
        List<String> notes = new ArrayList<>();
        if (line.kind() == LedgerKind.START) {
            notes.add(words.say("dossier.ledger.note.first"));
        } else if (moved && !hourly) {
            notes.add(words.say(
                    "dossier.ledger.note.moved", calendar.workingDaysBetween(line.dueBefore(), line.dueAfter())));
        } else if (!moved) {
            notes.add(words.say("dossier.ledger.note.kept"));
        }
        if (last) {
            notes.add(words.say("dossier.ledger.note.now"));
        }
        return String.join(", ", notes);
    }

    private String date(@Nullable Instant due, boolean hourly) {
        if (due == null) {
            return "";
        }
        return hourly ? words.time(due) + " " + words.date(due) : words.date(due);
    }
}
