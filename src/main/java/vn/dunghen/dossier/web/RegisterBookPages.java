package vn.dunghen.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.document.PaperText;
import vn.dunghen.dossier.usecase.DossierRegisterSlips;
import vn.dunghen.dossier.usecase.RegisterPeriod;
import vn.dunghen.dossier.usecase.RegisterRow;
import vn.dunghen.dossier.web.views.DossierRegisterView;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;

/** Sổ theo dõi hồ sơ: the dossiers received in a period, on the screen and on paper. */
@Controller
class RegisterBookPages {

    private static final int SIZE = 30;
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final DossierRegisterSlips slips;
    private final PageWords words;
    private final Clock clock;

    RegisterBookPages(DossierRegisterSlips slips, PageWords words, Clock clock) {
        this.slips = slips;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/ho-so/so-theo-doi")
    @Access(value = Access.Who.ROWS, may = "dossier.view")
    String book(
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "tiep", required = false) @Nullable String after,
            Model model,
            HttpServletResponse response) {
        LocalDate today = PageWords.day(clock.instant());
        String first = from.isBlank() ? SHOWN.format(today.withDayOfMonth(1)) : from.strip();
        String last = to.isBlank() ? SHOWN.format(today) : to.strip();
        DossierRegisterView view = view(first, last, after);
        if (!view.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        model.addAttribute("view", view);
        return "dossier/book";
    }

    @GetMapping("/ho-so/so-theo-doi.pdf")
    @Access(value = Access.Who.ROWS, may = "dossier.view")
    ResponseEntity<byte[]> pdf(@RequestParam(name = "tu") String from, @RequestParam(name = "den") String to) {
        RegisterPeriod period = period(from.strip(), to.strip());
        return SlipFile.of(SlipFile.register(period), slips.register(period));
    }

    private DossierRegisterView view(String from, String to, @Nullable String after) {
        try {
            Page<RegisterRow> page = slips.rows(period(from, to), after, SIZE);
            return new DossierRegisterView(
                    from,
                    to,
                    List.of(),
                    page.items().stream().map(this::row).toList(),
                    page.next() == null ? null : address("/ho-so/so-theo-doi", from, to, page.next()),
                    address("/ho-so/so-theo-doi.pdf", from, to, null));
        } catch (InvalidInput refused) {
            return new DossierRegisterView(from, to, refused.errors(), List.of(), null, null);
        }
    }

    private RegisterPeriod period(String from, String to) {
        LocalDate first = day("tu", from);
        LocalDate last = day("den", to);
        if (last.isBefore(first)) {
            throw new InvalidInput("den", words.say("book.error.order"));
        }
        return new RegisterPeriod(first, last);
    }

    private LocalDate day(String field, String text) {
        return CalendarInput.date(text)
                .filter(day -> day.getYear() >= RegisterPeriod.FIRST_YEAR && day.getYear() <= RegisterPeriod.LAST_YEAR)
                .orElseThrow(() -> new InvalidInput(field, words.say("book.error." + field)));
    }

    private DossierRegisterView.Row row(RegisterRow row) {
        return new DossierRegisterView.Row(
                row.code(),
                "/ho-so/" + row.code(),
                row.applicant(),
                row.contact(),
                row.procedure(),
                row.unit() == null ? words.say("dossiers.desk") : words.unit(row.unit()),
                date(row.acceptedAt()),
                date(row.promisedAt()),
                date(row.handedOverAt()),
                date(row.finishedAt()),
                date(row.returnedAt()),
                String.join(
                        ", ",
                        Stream.of(row.methodWord(), row.returnedAt() == null ? null : row.receivedBy())
                                .filter(Objects::nonNull)
                                .filter(text -> !text.isEmpty())
                                .toList()),
                row.note());
    }

    private static String date(@Nullable Instant moment) {
        return PaperText.shortDate(moment);
    }

    private static String address(String path, String from, String to, @Nullable String after) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(path).queryParam("tu", "{tu}").queryParam("den", "{den}");
        return after == null
                ? address.encode().buildAndExpand(from, to).toUriString()
                : address.queryParam("tiep", "{tiep}")
                        .encode()
                        .buildAndExpand(from, to, after)
                        .toUriString();
    }
}
