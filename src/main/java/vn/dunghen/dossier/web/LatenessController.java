package vn.dunghen.dossier.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.dossier.ApologyStanding;
import vn.dunghen.dossier.LiabilityFinding;
import vn.dunghen.dossier.LiabilityState;
import vn.dunghen.dossier.domain.LiabilityReview;
import vn.dunghen.dossier.domain.LiabilityRow;
import vn.dunghen.dossier.usecase.ReadLateness;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;

/** Late dossiers, apologies and liability reviews for scripts. */
@RestController
@RequestMapping("/api/v1")
class LatenessController {

    private static final int PUBLISHED = 200;

    private final ReadLateness lateness;

    LatenessController(ReadLateness lateness) {
        this.lateness = lateness;
    }

    /** A review without its rows. */
    record Summary(
            String period,
            LiabilityState state,
            Instant opensAt,
            @Nullable Instant openedAt,
            @Nullable String reviewedBy,
            @Nullable String decidedBy,
            @Nullable String note,
            @Nullable Instant closedAt) {

        static Summary of(LiabilityReview review) {
            return new Summary(
                    review.period(),
                    review.state(),
                    review.opensAt(),
                    review.openedAt(),
                    review.reviewedBy(),
                    review.decidedBy(),
                    review.note(),
                    review.closedAt());
        }
    }

    /** A late dossier of a review. */
    record Line(
            String code,
            String unit,
            @Nullable String officer,
            Instant due,
            @Nullable Instant done,
            int daysLate,
            ApologyStanding apology,
            @Nullable String explanation,
            @Nullable LiabilityFinding finding,
            @Nullable String proposal) {

        static Line of(LiabilityRow row, @Nullable String explanation) {
            return new Line(
                    row.dossierCode(),
                    row.unit(),
                    row.officer(),
                    row.dueAt(),
                    row.doneAt(),
                    row.daysLate(),
                    row.apology(),
                    explanation,
                    row.finding(),
                    row.proposal());
        }
    }

    record Full(Summary review, @Nullable String proposal, List<Line> dossiers) {}

    @GetMapping("/public/apologies")
    @Access(Access.Who.EVERYBODY)
    List<ReadLateness.Published> published(
            @RequestParam LocalDate from, @RequestParam LocalDate to, @RequestParam(defaultValue = "0") int page) {
        if (page < 0 || page > 10_000) {
            throw new InvalidInput("page", "Trang từ 0 đến 10.000.");
        }
        var found = lateness.published(from, to, page, PUBLISHED);
        return found.subList(0, Math.min(PUBLISHED, found.size()));
    }

    @GetMapping("/statistics/apologies")
    @Access(may = "dossier.countLate")
    List<ReadLateness.Row> count(
            @RequestParam LocalDate from, @RequestParam LocalDate to, @RequestParam(defaultValue = "unit") String by) {
        return lateness.count(from, to, by(by));
    }

    @GetMapping("/liability-reviews")
    @Access(may = "liability-review.view")
    List<Summary> reviews() {
        return lateness.reviews().stream().map(Summary::of).toList();
    }

    @GetMapping("/liability-reviews/{period}")
    @Access(may = "liability-review.view")
    Full review(@PathVariable String period) {
        var review = lateness.review(period);
        var explained = lateness.explained(review);
        return new Full(
                Summary.of(review),
                review.proposal(),
                review.rows().stream()
                        .map(row -> Line.of(row, explained.getOrDefault(row.dossierCode(), row.explanation())))
                        .toList());
    }

    static ReadLateness.By by(String word) {
        return Arrays.stream(ReadLateness.By.values())
                .filter(by -> by.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("by", "Chọn một trong: unit, procedure, officer, cause, month."));
    }
}
