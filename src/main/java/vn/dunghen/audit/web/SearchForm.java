package vn.dunghen.audit.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dunghen.audit.AuditTrail;
import vn.dunghen.kernel.Subject;

/**
 * What was typed into the filter of the trail; its components are named like the parameters of the address.
 *
 * @param ma code, id, or {@code type:id} of a subject
 * @param ai sign-in name
 * @param viec the exact action
 * @param dv code of a unit
 * @param ngay first day as people write it
 * @param den last day; empty for the first one
 * @param tu words the entry says
 */
record SearchForm(String ma, String ai, String viec, String dv, String ngay, String den, String tu) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    static SearchForm of(
            @Nullable String ma,
            @Nullable String ai,
            @Nullable String viec,
            @Nullable String dv,
            @Nullable String ngay,
            @Nullable String den,
            @Nullable String tu) {
        return new SearchForm(strip(ma), strip(ai), strip(viec), strip(dv), strip(ngay), strip(den), strip(tu));
    }

    SearchForm with(String action) {
        return new SearchForm(ma, ai, action, dv, ngay, den, tu);
    }

    public boolean empty() {
        return (ma + ai + viec + dv + ngay + den + tu).isEmpty();
    }

    /**
     * What is wrong with it.
     *
     * @param field the input
     * @param key message that says what to write
     */
    record Error(String field, String key) {}

    /** In the order of the page. */
    List<Error> errors() {
        List<Error> errors = new ArrayList<>();
        if (!ngay.isEmpty() && day(ngay).isEmpty()) {
            errors.add(new Error("ngay", "audit.error.day"));
        }
        if (!den.isEmpty() && day(den).isEmpty()) {
            errors.add(new Error("den", "audit.error.lastDay"));
        } else if (!den.isEmpty() && day(ngay).filter(day(den).get()::isBefore).isPresent()) {
            errors.add(new Error("den", "audit.error.lastDayBefore"));
        }
        return errors;
    }

    /** Only without errors. @param known the subject that people know by the code, if any */
    AuditTrail.Filter filter(Optional<Subject> known) {
        int cut = ma.indexOf(':');
        String type = known.map(Subject::type).orElse(cut > 0 ? ma.substring(0, cut) : null);
        String id = known.map(Subject::id).orElse(orNull(ma.substring(cut + 1)));
        Optional<LocalDate> first = day(ngay);
        Optional<LocalDate> last = den.isEmpty() ? first : day(den);
        return new AuditTrail.Filter(
                type,
                id,
                orNull(ai),
                orNull(viec),
                first.map(day -> day.atStartOfDay(ZONE).toInstant()).orElse(null),
                last.map(day -> day.plusDays(1).atStartOfDay(ZONE).toInstant()).orElse(null),
                orNull(dv),
                orNull(tu));
    }

    private static Optional<LocalDate> day(String text) {
        if (!text.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
