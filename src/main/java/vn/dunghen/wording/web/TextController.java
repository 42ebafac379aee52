package vn.dunghen.wording.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.Page;
import vn.dunghen.wording.OfficeText;
import vn.dunghen.wording.ReadTexts;
import vn.dunghen.wording.TextVersion;
import vn.dunghen.wording.Wording;
import vn.dunghen.wording.WriteText;

/** The texts of the office for scripts. */
@RestController
@RequestMapping("/api/v1/texts")
class TextController {

    private final ReadTexts read;
    private final WriteText write;

    TextController(ReadTexts read, WriteText write) {
        this.read = read;
        this.write = write;
    }

    /** A text as it says today. @param latest number of the latest version, 0 while there is none; hand it back as {@code seen} */
    record Line(String key, String group, String name, String subject, String text, boolean shipped, int latest) {

        static Line of(ReadTexts.Standing one) {
            Wording words = one.words();
            return new Line(
                    one.text().key(),
                    one.text().group(),
                    one.text().name(),
                    words.subject(),
                    words.text(),
                    words.equals(one.text().shipped()),
                    one.latest());
        }
    }

    /** A version. @param subject, text {@code null} for the way back to the shipped words */
    record Version(
            int number,
            LocalDate from,
            @Nullable String subject,
            @Nullable String text,
            String note,
            String by,
            Instant at) {

        static Version of(TextVersion one) {
            Wording words = one.words();
            return new Version(
                    one.number(),
                    one.from(),
                    words == null ? null : words.subject(),
                    words == null ? null : words.text(),
                    one.note(),
                    one.login(),
                    one.at());
        }
    }

    /** A text with what may stand in it and what it said before. */
    record Whole(Line now, Wording shipped, List<OfficeText.Place> places, List<Version> versions) {

        static Whole of(ReadTexts.Standing one) {
            return new Whole(
                    Line.of(one),
                    one.text().shipped(),
                    one.text().places(),
                    one.versions().stream().map(Version::of).toList());
        }
    }

    /** As sent. @param shipped true for the way back to the shipped words */
    record Body(
            @Nullable String subject,
            @Nullable String text,
            @Nullable Boolean shipped,
            @Nullable LocalDate from,
            @Nullable String note,
            @Nullable Integer seen) {}

    @GetMapping
    @Access(may = "office-text.view")
    Page<Line> all() {
        return new Page<>(read.all(), null).map(Line::of);
    }

    @GetMapping("/{key}")
    @Access(may = "office-text.view")
    Whole one(@PathVariable String key) {
        return Whole.of(read.one(key));
    }

    @PostMapping("/{key}/preview")
    @Access(may = "office-text.view")
    Wording.Said preview(@PathVariable String key, @RequestBody Body body) {
        return read.preview(key, body.subject(), body.text());
    }

    @PutMapping("/{key}")
    @Access(may = "office-text.edit")
    Whole change(@PathVariable String key, @RequestBody Body body) {
        write.handle(
                key,
                new WriteText.Wanted(
                        body.subject(),
                        body.text(),
                        Boolean.TRUE.equals(body.shipped()),
                        body.from(),
                        body.note(),
                        body.seen()));
        return Whole.of(read.one(key));
    }
}
