package vn.dunghen.indicator.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dunghen.indicator.domain.IndicatorDefinition;
import vn.dunghen.indicator.domain.TargetKind;
import vn.dunghen.indicator.usecase.DefineIndicator;
import vn.dunghen.indicator.usecase.ReadIndicators;
import vn.dunghen.kernel.Access;
import vn.dunghen.kernel.InvalidInput;
import vn.dunghen.kernel.Page;

/** What indicators are, for scripts. */
@RestController
@RequestMapping("/api/v1/indicator-definitions")
class IndicatorDefinitionController {

    private final ReadIndicators indicators;
    private final DefineIndicator define;

    IndicatorDefinitionController(ReadIndicators indicators, DefineIndicator define) {
        this.indicators = indicators;
        this.define = define;
    }

    /** As sent. @param seen the {@code changedAt} of the row that was read */
    record Body(
            @Nullable String code,
            @Nullable String group,
            @Nullable String name,
            @Nullable String formula,
            @Nullable String part,
            @Nullable String whole,
            @Nullable String targetKind,
            @Nullable BigDecimal target,
            @Nullable String basis,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            @Nullable Instant seen) {

        DefineIndicator.Wanted wanted(String theCode, @Nullable Instant theSeen) {
            return new DefineIndicator.Wanted(
                    theCode,
                    group,
                    name,
                    formula,
                    part,
                    whole,
                    kind(targetKind),
                    target,
                    basis,
                    effectiveFrom,
                    effectiveTo,
                    theSeen);
        }
    }

    /** As answered. */
    record Line(
            String code,
            String group,
            String name,
            String formula,
            @Nullable String part,
            @Nullable String whole,
            String targetKind,
            BigDecimal target,
            String basis,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            boolean verified,
            Instant changedAt) {

        static Line of(IndicatorDefinition one) {
            return new Line(
                    one.code(),
                    one.group(),
                    one.name(),
                    one.words(),
                    one.part() == null ? null : one.part().text(),
                    one.whole() == null ? null : one.whole().text(),
                    one.kind().name(),
                    one.target(),
                    one.basis(),
                    one.effectiveFrom(),
                    one.effectiveTo(),
                    one.verified(),
                    one.changedAt());
        }
    }

    @GetMapping
    @Access(may = "indicator.definitions")
    Page<Line> all() {
        return new Page<>(indicators.definitions(), null).map(Line::of);
    }

    @GetMapping("/{code}")
    @Access(may = "indicator.definitions")
    Page<Line> history(@PathVariable String code) {
        return new Page<>(indicators.history(code), null).map(Line::of);
    }

    @PostMapping
    @Access(may = "indicator.define")
    @ResponseStatus(HttpStatus.CREATED)
    Line add(@RequestBody Body body) {
        return Line.of(define.handle(body.wanted(body.code() == null ? "" : body.code(), null)));
    }

    @PutMapping("/{code}")
    @Access(may = "indicator.define")
    Line change(@PathVariable String code, @RequestBody Body body) {
        if (body.seen() == null) {
            throw new InvalidInput("seen", "Ghi thời điểm sửa (changedAt) của chỉ số đã đọc.");
        }
        return Line.of(define.handle(body.wanted(code, body.seen())));
    }

    static @Nullable TargetKind kind(@Nullable String text) {
        return Arrays.stream(TargetKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
