package vn.dunghen.wording.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dunghen.calendar.CalendarInput;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.InvalidInput.FieldError;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.wording.ReadTexts;
import vn.dunghen.wording.TextVersion;
import vn.dunghen.wording.Wording;
import vn.dunghen.wording.WriteText;
import vn.dunghen.wording.web.views.TextViews.Said;

/** Lời văn: read a text of the office, try new words on an invented case, write them, go back. */
@Controller
@RequestMapping(TextFace.BASE)
class TextPages {

    private static final String FORM = "wording/text";

    private final ReadTexts read;
    private final WriteText write;
    private final TextFace face;

    TextPages(ReadTexts read, WriteText write, TextFace face) {
        this.read = read;
        this.write = write;
        this.face = face;
    }

    @GetMapping
    @Access(may = "office-text.view")
    ModelAndView list() {
        return new ModelAndView("wording/texts", "groups", face.groups(read.all()));
    }

    /** @param shown number of an older version, or {@code goc} for the shipped words, to begin from */
    @GetMapping("/{key}")
    @Access(may = "office-text.view")
    ModelAndView one(@PathVariable String key, @RequestParam(name = "ban", required = false) @Nullable String shown) {
        ReadTexts.Standing one = read.one(key);
        Wording words = one.words();
        String which = face.say("wording.shown.now");
        if ("goc".equals(shown)) {
            words = one.text().shipped();
            which = face.say("wording.shown.shipped");
        } else if (shown != null) {
            TextVersion version = one.versions().stream()
                    .filter(found -> String.valueOf(found.number()).equals(shown))
                    .findFirst()
                    .orElseThrow(() -> RuleViolation.notFound("officeText.unknown"));
            words = version.words() == null ? one.text().shipped() : version.words();
            which = face.say("wording.shown.version", shown);
        }
        Said said = face.said(words.say(one.text().samples()));
        return page(one, Map.of("subject", words.subject(), "text", words.text()), which, said, List.of(), null);
    }

    @PostMapping("/{key}/xem-truoc")
    @Access(may = "office-text.view")
    ModelAndView tryOut(@PathVariable String key, @RequestParam Map<String, String> typed) {
        ReadTexts.Standing one = read.one(key);
        try {
            Said said = face.said(read.preview(key, typed.get("subject"), typed.get("text")));
            return page(one, typed, face.say("wording.shown.tried"), said, List.of(), null);
        } catch (InvalidInput wrong) {
            return refused(one, typed, wrong.errors());
        }
    }

    @PostMapping("/{key}")
    @Access(may = "office-text.edit")
    ModelAndView enter(@PathVariable String key, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
        ReadTexts.Standing one = read.one(key);
        String day = typed.getOrDefault("from", "").strip();
        LocalDate from = CalendarInput.date(day).orElse(null);
        if (!day.isEmpty() && from == null) {
            return refused(one, typed, List.of(new FieldError("from", face.say("wording.from.wrong"))));
        }
        try {
            TextVersion version = write.handle(
                    key,
                    new WriteText.Wanted(
                            typed.get("subject"),
                            typed.get("text"),
                            typed.containsKey("shipped"),
                            from,
                            typed.get("note"),
                            number(typed.getOrDefault("seen", ""))));
            flash.addFlashAttribute(
                    "done", face.say("wording.done", one.text().name(), String.valueOf(version.number())));
            return new ModelAndView("redirect:" + TextFace.BASE + "/" + key);
        } catch (InvalidInput wrong) {
            return refused(one, typed, wrong.errors());
        } catch (RuleViolation refusal) {
            if (refusal.kind() != RuleViolation.Kind.CONFLICT) {
                throw refusal;
            }
            ModelAndView page =
                    page(read.one(key), typed, face.say("wording.shown.tried"), null, List.of(), face.rule(refusal));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView refused(ReadTexts.Standing one, Map<String, String> typed, List<FieldError> errors) {
        ModelAndView page = page(one, typed, face.say("wording.shown.tried"), null, errors, null);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(
            ReadTexts.Standing one,
            Map<String, String> values,
            String shown,
            @Nullable Said said,
            List<FieldError> errors,
            @Nullable String refused) {
        return new ModelAndView(FORM, "view", face.form(one, new HashMap<>(values), shown, said, errors, refused));
    }

    /** A number nobody sent stands for none, so that the text counts as written meanwhile. */
    private static Integer number(String text) {
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : Integer.valueOf(-1);
    }
}
