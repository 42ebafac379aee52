package vn.dunghen.guide.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dunghen.guide.Chapter;
import vn.dunghen.guide.Guide;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.RuleViolation;

/** Hướng dẫn sử dụng, a page a chapter; open to everybody. */
@Controller
class GuidePages {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Guide guide;

    GuidePages(Guide guide) {
        this.guide = guide;
    }

    @GetMapping(Guide.ADDRESS)
    @Access(Access.Who.EVERYBODY)
    String start(Model model) {
        return page(guide.chapters().get(0), model);
    }

    @GetMapping(Guide.ADDRESS + "/{chapter}")
    @Access(Access.Who.EVERYBODY)
    String chapter(@PathVariable String chapter, Model model) {
        return page(
                guide.chapters().stream()
                        .skip(1)
                        .filter(one -> one.id().equals(chapter))
                        .findFirst()
                        .orElseThrow(() -> RuleViolation.notFound("notFound")),
                model);
    }

    @GetMapping(Guide.ADDRESS + "/hinh/{picture}")
    @Access(Access.Who.EVERYBODY)
    ResponseEntity<byte[]> picture(@PathVariable String picture) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(A_DAY).cachePublic())
                .body(guide.picture(picture).orElseThrow(() -> RuleViolation.notFound("notFound")));
    }

    private String page(Chapter chapter, Model model) {
        model.addAttribute("chapter", chapter);
        model.addAttribute(
                "others",
                guide.chapters().stream()
                        .map(one -> new Entry(one.title(), Guide.address(one), one.equals(chapter)))
                        .toList());
        return "guide/chapter";
    }

    /** A line of the list of chapters. */
    record Entry(String title, String href, boolean current) {}
}
