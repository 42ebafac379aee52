package vn.dunghen.dossier.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Dates as the pages of the catalogue write them. */
final class CatalogueDates {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private CatalogueDates() {}

    static String say(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }
}
