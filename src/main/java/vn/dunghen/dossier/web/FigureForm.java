package vn.dunghen.dossier.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.dossier.usecase.figures.Period;
import vn.dunghen.dossier.web.views.FigurePage;
import vn.dunghen.kernel.InvalidInput;

/**
 * A period as a person types it, read or refused.
 *
 * @param period {@code null} when it cannot be read
 */
record FigureForm(String from, String to, @Nullable Period period, List<FigurePage.Error> errors) {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static FigureForm of(Period period) {
        return new FigureForm(period.from().format(SHOWN), period.to().format(SHOWN), period, List.of());
    }

    /** @param usual the period when nothing was typed */
    static FigureForm read(String from, String to, Period usual, String wrongDate) {
        if (from.isBlank() && to.isBlank()) {
            return of(usual);
        }
        List<FigurePage.Error> errors = new ArrayList<>();
        LocalDate first = day("tu", from, wrongDate, errors);
        LocalDate last = day("den", to, wrongDate, errors);
        if (first == null || last == null) {
            return new FigureForm(from, to, null, errors);
        }
        try {
            return of(new Period(first, last));
        } catch (InvalidInput refused) {
            refused.errors()
                    .forEach(error -> errors.add(
                            new FigurePage.Error(error.field().equals("from") ? "tu" : "den", error.message())));
            return new FigureForm(from, to, null, errors);
        }
    }

    static @Nullable LocalDate day(String text) {
        return CalendarInput.date(text).orElse(null);
    }

    private static @Nullable LocalDate day(String field, String text, String wrongDate, List<FigurePage.Error> errors) {
        LocalDate day = day(text);
        if (day == null) {
            errors.add(new FigurePage.Error(field, wrongDate));
        }
        return day;
    }
}
